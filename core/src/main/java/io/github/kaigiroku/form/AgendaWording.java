package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.profile.DigitStyle;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.Word;
import java.util.List;

/**
 * 議題の書き方: agenda items in 様式第１号 and headings in 様式第２号. A number of digits only is printed as （１）, any other
 * number as it is.
 */
final class AgendaWording {

    private final DigitStyle digits;
    private final String closedWord;
    private final List<Pattern> numbers;

    AgendaWording(FormProfile profile) {
        this.digits = profile.digits();
        this.closedWord = profile.words().get(Word.CLOSED_ITEM);
        this.numbers = profile.agendaNumbers();
    }

    /** The row 議題: one paragraph for each item, those below an item indented. */
    List<Paragraph> row(List<AgendaItem> agenda) {
        return new AgendaIndex(agenda)
                .places().stream()
                        .map(place -> item(place.item(), place.path(), place.depth()))
                        .toList();
    }

    private Paragraph item(AgendaItem item, String path, int depth) {
        String number = number(item, depth);
        var pieces = title(item, number, path);
        // a public copy may have the same words in place of the title
        if (item.closed() && !item.title().equals(closedWord)) {
            pieces.form(closedWord, path + ".closed");
        }
        if (item.result() != null) {
            pieces.form("（", path + ".result")
                    .text(item.result(), path + ".result")
                    .form("）", path + ".result");
        }
        return pieces.indented(depth, depth + hanging(number));
    }

    /** A heading: the item's number, title and materials. */
    Paragraph heading(AgendaIndex.Place place, boolean withMaterials) {
        String number = number(place.item(), place.depth());
        var pieces = title(place.item(), number, place.path());
        String materials = withMaterials ? MaterialReferences.of(place.item().materials()) : "";
        if (!materials.isEmpty()) {
            pieces.text("（" + materials + "）", place.path() + ".materials");
        }
        return pieces.hanging(hanging(number));
    }

    /** What has no number hangs by one character. */
    private static double hanging(String number) {
        return number.isEmpty() ? 1 : NominalWidth.of(number);
    }

    private static Pieces title(AgendaItem item, String number, String path) {
        var pieces = new Pieces();
        if (!number.isEmpty()) {
            pieces.text(number, path + ".number");
        }
        return pieces.text(item.title(), path + ".title");
    }

    private String number(AgendaItem item, int depth) {
        String number = item.number();
        if (number == null || number.isEmpty()) {
            return "";
        }
        if (numbers.isEmpty()) {
            return isDigits(number) ? "（" + digits.format(number) + "）" : number + "　";
        }
        String printed = isDigits(number) ? digits.format(number) : number;
        Pattern pattern = numbers.get(Math.min(depth, numbers.size() - 1));
        return PatternText.text(pattern, name -> name == PatternName.NUMBER ? printed : null);
    }

    private static boolean isDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
