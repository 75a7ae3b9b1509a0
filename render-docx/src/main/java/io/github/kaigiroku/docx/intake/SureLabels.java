package io.github.kaigiroku.docx.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 形で分かる見出し: lines whose shape alone tells what they say: the next meeting, whom to ask, and 【出席】 before people. */
final class SureLabels {

    /** 【出席】 right before those who are. */
    private static final Pattern PEOPLE_HEAD =
            Pattern.compile("^[【（(〔［\\[<＜]([^】）)〕］\\]>＞]{2,10})[】）)〕］\\]>＞][\\s　]*(?=\\S)");

    private static final Pattern NEXT = Pattern.compile(
            "^[・■○◎]?次回(?:の?(?:会議|日程|開催日?|予定|日時))*[\\s　]*(?:[：:]|[\\s　])[\\s　]*([^。]*[0-9０-９]+[\\s　]*[月/／.．][^。]*)$");
    private static final Pattern CONTACT = Pattern.compile(
            "^[（(【［〔]?(?:事務局|担当課?|担当部署|問い?合わ?せ先?|連絡先)[)）】］〕：:\\s　].*(?:TEL|Tel|ＴＥＬ|電話|℡|E-?mail|メール)[\\s　.：:]*\\S");
    private static final Pattern END_OF_CONTACT = Pattern.compile("[)）】］〕：:\\s　]");

    private final Labels labels;

    SureLabels(Labels labels) {
        this.labels = labels;
    }

    /** A label and what stands behind it on its line. */
    record Found(LabelKind kind, Slice label, Slice text) {}

    /**
     * The label that a line shows by its shape.
     *
     * @param line the line
     * @param free whether no label holds, so that 【出席】 can be one
     */
    @Nullable Found find(Slice line, boolean free) {
        Matcher next = NEXT.matcher(line.text());
        if (next.matches()) {
            return new Found(
                    LabelKind.NEXT_MEETING, line.part(0, next.start(1)), line.part(next.start(1), next.end(1)));
        }
        Found contact = contact(line);
        return contact == null && free ? people(line) : contact;
    }

    /** Whether a line stands behind the proceedings wherever it is printed: it tells whom to ask, or the next meeting. */
    static boolean isAfterwards(Slice line) {
        return CONTACT.matcher(line.text()).find() || NEXT.matcher(line.text()).matches();
    }

    private @Nullable Found contact(Slice line) {
        if (!CONTACT.matcher(line.text()).find()) {
            return null;
        }
        String label = END_OF_CONTACT.split(line.text(), 2)[0];
        int end = label.length() + 1;
        return labels.row(label) == LabelKind.SECRETARIAT
                ? new Found(
                        LabelKind.SECRETARIAT, line.part(0, end), line.rest(end).strip())
                : null;
    }

    private @Nullable Found people(Slice line) {
        Matcher head = PEOPLE_HEAD.matcher(line.text());
        if (!head.find()) {
            return null;
        }
        LabelKind kind = labels.row(head.group(1));
        return kind == LabelKind.ATTENDEES_PRESENT || kind == LabelKind.ATTENDEES_ABSENT
                ? new Found(kind, line.part(0, head.end()), line.rest(head.end()))
                : null;
    }
}
