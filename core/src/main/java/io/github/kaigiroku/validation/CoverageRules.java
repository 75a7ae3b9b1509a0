package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 議題と審議の記録: agenda items that the proceedings never take up. Checked only where some are taken up by reference. Items that
 * are formalities, whose title or number is said somewhere, or that were dealt with together (一括) are left alone.
 */
final class CoverageRules implements Rule {

    private static final Pattern FORMALITY = Pattern.compile("開会|閉会|開議|散会|休憩|その他|そのほか|.*(?:挨拶|あいさつ|紹介)(?:について)?|"
            + ".*会議録署名.*|会期の決定|会期について|諸般の報告|行政報告|連絡事項|事務連絡|次回.*|委嘱状.*|辞令.*|.*資料確認|配布資料.*");

    /** Items whose titles are looked for in the texts; where more are open, the references say nothing of the record. */
    private static final int MAX_OPEN = 20;

    private static final int MIN_TITLE = 4;

    private static final Pattern BILL = Pattern.compile("[^\\d\\s]{0,8}第\\d{1,4}号");
    private static final Pattern NUMBER_WITH_WORDS = Pattern.compile("[^\\d\\s第]{1,8}第?\\d{1,4}号?");
    private static final Pattern NUMBER_OF_THE_DAY = Pattern.compile("第\\d{1,3}");

    private static final Pattern BLANKS = Pattern.compile("[ 　\n]+");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        Set<String> taken = new HashSet<>();
        for (ProceedingsEntry entry : record.proceedings()) {
            if (entry.agendaItem() != null) {
                taken.add(entry.agendaItem());
            }
        }
        if (!taken.isEmpty()) {
            notTakenUp(record, open(record.agenda(), taken), findings);
        }
    }

    /** Only items of the first level; whoever takes up an item need not name every item below it. */
    private static List<Integer> open(List<AgendaItem> agenda, Set<String> taken) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < agenda.size(); i++) {
            if (!takenUp(agenda.get(i), taken)
                    && !FORMALITY.matcher(Names.key(agenda.get(i).title())).matches()) {
                open.add(i);
            }
        }
        return open;
    }

    private static boolean takenUp(AgendaItem item, Set<String> taken) {
        String reference = item.referenceId();
        return (reference != null && taken.contains(reference))
                || item.items().stream().anyMatch(below -> takenUp(below, taken));
    }

    private static void notTakenUp(MeetingRecord record, List<Integer> open, Findings findings) {
        if (open.isEmpty() || open.size() > MAX_OPEN) {
            return;
        }
        Map<Integer, List<String>> names = new LinkedHashMap<>();
        open.forEach(i -> names.put(i, names(record.agenda().get(i))));
        for (ProceedingsEntry entry : record.proceedings()) {
            String text = folded(entry.accept(EntryText.OF));
            if (text.contains("一括")) {
                return;
            }
            names.values().removeIf(called -> called.stream().anyMatch(name -> isIn(text, name)));
        }
        for (int i : names.keySet()) {
            findings.add(
                    FindingCode.AGENDA_ITEM_NOT_TAKEN_UP,
                    RecordPath.of("agenda").at(i),
                    record.agenda().get(i).title());
        }
    }

    /** What an item may be called by: its title, the number of a bill that begins it (議案第51号), its own number (日程第3). */
    private static List<String> names(AgendaItem item) {
        var names = new ArrayList<String>();
        String title = folded(item.title());
        if (title.length() >= MIN_TITLE) {
            names.add(title);
        }
        Matcher bill = BILL.matcher(title);
        if (bill.lookingAt()) {
            names.add(bill.group());
        }
        String number = item.number() == null ? "" : folded(item.number());
        if (NUMBER_WITH_WORDS.matcher(number).matches()) {
            names.add(number);
        } else if (NUMBER_OF_THE_DAY.matcher(number).matches()) {
            names.add("日程" + number);
        }
        return names;
    }

    /** Whether a text has a name, and not as the beginning of a longer number: 日程第1 is not in 日程第10. */
    private static boolean isIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean longer = end < text.length()
                    && Character.isDigit(text.charAt(end))
                    && Character.isDigit(text.charAt(end - 1));
            if (!longer) {
                return true;
            }
        }
        return false;
    }

    /** A text without blanks and with half-width digits and letters, as titles are compared. */
    private static String folded(String text) {
        return BLANKS.matcher(Names.halfWidth(text)).replaceAll("");
    }
}
