package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Material;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 議題と資料の取り込み: agenda items with their numbers, and materials with their labels. */
final class Topics {

    private static final Pattern NUMBER = Pattern.compile("^(?:([0-9０-９]{1,3})[\\s　]*[.．、)）][\\s　]*"
            + "|[（(]([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ンA-Za-z])[）)][\\s　]*"
            + "|([①-⑳])[\\s　]*|([0-9０-９]{1,3}|[ア-コ])[\\s　]+"
            + "|((?:日程第?|議題|議案第?|報告第?|報告事項|協議事項|審議事項|諮問第?|認定第?|第)[0-9０-９一二三四五六七八九十]{1,3}号?)[\\s　：:]+)");
    private static final Pattern CLOSED = Pattern.compile("[\\s　]*[（(【〔［\\[][\\s　]*非[\\s　]*公[\\s　]*開[\\s　]*[）)】〕］\\]]");
    private static final Pattern RESULT =
            Pattern.compile("[\\s　]*[（(]([^（()）]*(?:可決|否決|承認|了承|採択|同意|認定|継続審議|継続審査|報告済|取下げ|撤回))[）)]$");
    private static final Pattern NOTE = Pattern.compile("[\\s　]*[（(]([^（()）]*(?:配付|配布|回収|閲覧|差替え|差し替え|送付|送付済|持参))[）)]$");
    private static final Pattern MATERIAL = Pattern.compile(
            "^((?:別紙|別添|参考|当日|追加|事前)?(?:資料|別紙|別添|参考資料|配布資料)[\\s　]?(?:[0-9０-９]{1,2}|[①-⑳A-ZＡ-Ｚ])?(?:[-－‐の][0-9０-９]{1,2})*)[\\s　：:]+(?=\\S)");

    private final DraftRecord draft;
    private final PersonWords words;

    Topics(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** The kind of number a line begins with, as each depth has its own; 0 for none. */
    private static int kind(Matcher number) {
        for (int group = 1; group <= number.groupCount(); group++) {
            if (number.group(group) != null) {
                return group;
            }
        }
        return 0;
    }

    void agenda(Slice text) {
        for (Slice line : text.lines()) {
            Slice item = line.strip();
            if (words.isNobody(item.text()) || item.isBlank()) {
                item.form();
            } else {
                item(item);
            }
        }
    }

    private void item(Slice line) {
        Matcher number = NUMBER.matcher(line.text());
        int kind = number.find() ? kind(number) : 0;
        String path = "agenda[" + draft.agenda.size() + "]";
        var item = AgendaItem.builder();
        Slice rest = line;
        if (kind > 0) {
            item.number(line.part(number.start(kind), number.end(kind)).take(path + ".number"));
            line.part(0, number.end()).form();
            rest = line.rest(number.end()).strip();
        }
        Matcher closed = CLOSED.matcher(rest.text());
        if (closed.find()) {
            rest.part(closed.start(), closed.end()).take(path + ".closed");
            item.closed(true);
            Slice behind = rest.rest(closed.end()).strip();
            if (!behind.isBlank()) {
                Matcher result = RESULT.matcher(behind.text());
                item.result(
                        (result.find() ? behind.part(result.start(1), result.end(1)) : behind).take(path + ".result"));
            }
            rest = rest.part(0, closed.start()).strip();
        } else {
            rest = result(rest, path, item);
        }
        draft.agenda.add(item.title(rest.take(path + ".title")).build());
    }

    /** What was decided of an item, in brackets behind its title; answers with the title. */
    private static Slice result(Slice text, String path, AgendaItem.Builder item) {
        Matcher result = RESULT.matcher(text.text());
        if (!result.find() || result.start() == 0) {
            return text;
        }
        item.result(text.part(result.start(1), result.end(1)).take(path + ".result"));
        return text.part(0, result.start()).strip();
    }

    /** The item whose title a heading prints, by a reference that leads to it alone; null when there is none. */
    @Nullable String heading(Slice line) {
        Matcher number = NUMBER.matcher(line.text());
        String key = Slice.key(number.find() ? line.text().substring(number.end()) : line.text());
        String found = null;
        int index = 0;
        for (AgendaItem item : draft.agenda) {
            String title = Slice.key(item.title());
            boolean same = key.equals(title)
                    || (key.startsWith(title + "(")
                            && key.substring(title.length()).contains("資料"));
            if (same && item.referenceId() != null && isAlone(item.referenceId())) {
                found = item.referenceId();
                line.take("agenda[" + index + "].title");
            }
            index++;
        }
        return found;
    }

    private boolean isAlone(String reference) {
        return draft.agenda.stream()
                        .filter(item -> reference.equals(item.referenceId()))
                        .count()
                == 1;
    }

    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).find();
    }

    void materials(Slice text) {
        for (Slice line : text.lines()) {
            Slice item = line.strip();
            if (item.isBlank() || words.isNobody(item.text())) {
                item.form();
                continue;
            }
            String path = "materials[" + draft.materials.size() + "]";
            Matcher label = MATERIAL.matcher(item.text());
            String name = null;
            if (label.find()) {
                name = item.part(label.start(1), label.end(1)).take(path + ".label");
                item = item.rest(label.end()).strip();
            }
            Matcher note = NOTE.matcher(item.text());
            String said = null;
            if (note.find() && note.start() > 0) {
                said = item.part(note.start(1), note.end(1)).take(path + ".note");
                item = item.part(0, note.start()).strip();
            }
            draft.materials.add(new Material(name, item.take(path + ".title"), said));
        }
    }
}
