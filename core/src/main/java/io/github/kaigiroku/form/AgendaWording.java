package io.github.kaigiroku.form;

import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.List;

/**
 * 議題の書き方: agenda items in 様式第１号 and headings in 様式第２号. A number of digits only is printed as （１）, any other
 * number as it is.
 */
final class AgendaWording {

    private final DigitStyle digits;

    AgendaWording(DigitStyle digits) {
        this.digits = digits;
    }

    /** The row 議題: one paragraph for each item, those below an item indented. */
    List<Paragraph> row(List<AgendaItem> agenda) {
        var paragraphs = new ArrayList<Paragraph>();
        add(paragraphs, agenda, "agenda", 0);
        return paragraphs;
    }

    private void add(List<Paragraph> paragraphs, List<AgendaItem> items, String path, int depth) {
        for (int i = 0; i < items.size(); i++) {
            String itemPath = path + "[" + i + "]";
            paragraphs.add(item(items.get(i), itemPath, depth));
            add(paragraphs, items.get(i).items(), itemPath + ".items", depth + 1);
        }
    }

    private Paragraph item(AgendaItem item, String path, int depth) {
        var pieces = title(item, path);
        if (item.closed()) {
            pieces.form("（非公開）", path + ".closed");
        }
        if (item.result() != null) {
            pieces.form("（", path + ".result")
                    .text(item.result(), path + ".result")
                    .form("）", path + ".result");
        }
        return pieces.indented(depth, depth + NominalWidth.of(number(item)));
    }

    /** A heading: the item's number, title and materials. */
    Paragraph heading(AgendaIndex.Place place) {
        var pieces = title(place.item(), place.path());
        String materials = MaterialReferences.of(place.item().materials());
        if (!materials.isEmpty()) {
            pieces.text("（" + materials + "）", place.path() + ".materials");
        }
        return pieces.hanging(NominalWidth.of(number(place.item())));
    }

    private Pieces title(AgendaItem item, String path) {
        var pieces = new Pieces();
        String number = number(item);
        if (!number.isEmpty()) {
            pieces.text(number, path + ".number");
        }
        return pieces.text(item.title(), path + ".title");
    }

    private String number(AgendaItem item) {
        String number = item.number();
        if (number == null || number.isEmpty()) {
            return "";
        }
        return isDigits(number) ? "（" + digits.format(number) + "）" : number + "　";
    }

    private static boolean isDigits(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
