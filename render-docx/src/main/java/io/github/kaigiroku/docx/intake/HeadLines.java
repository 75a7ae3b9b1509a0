package io.github.kaigiroku.docx.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 表の外の行: lines with labels, titles, what stands under a label, and where the proceedings begin. */
final class HeadLines {

    /** 【出席】 right before those who are. */
    private static final Pattern PEOPLE_HEAD =
            Pattern.compile("^[【（(〔［\\[<＜]([^】）)〕］\\]>＞]{2,10})[】）)〕］\\]>＞][\\s　]*(?=\\S)");

    private static final Pattern BULLET =
            Pattern.compile("^(?:[・•○〇◯●◎\\-]|[0-9０-９]{1,2}[.．]?(?=[\\s　]))[\\s　]*|[\\s　]*[・•○〇◯●◎\\-]$");
    private static final Pattern MARK = Pattern.compile(
            "^[(（]?(?:様式|別記|別紙様式|第\\d+号様式).{0,20}$|^[(（]?別紙[0-9]{0,2}[)）]?$|^(?:(?:附属機関|審議会)(?:等)?(?:の)?)?(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議結果|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録|議事メモ|会議メモ)(?:\\(要旨\\)|\\(概要\\))?$");
    private static final Pattern TITLE = Pattern.compile(
            "(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録|(?<=[会 　])記録)[\\s　]*(?:[（(][^（()）]{1,10}[）)])?$");
    private static final Pattern MORE = Pattern.compile("[（(](?!要旨|概要|案|要点筆記|全文|抄)");
    private static final Pattern GAP = Pattern.compile("[\\s　]*[：:][\\s　]*|　[\\s　]*|\\t[\\s　]*| {2,}");
    private static final Pattern NEXT = Pattern.compile(
            "^[・■○◎]?次回(?:の?(?:会議|日程|開催日?|予定|日時))*[\\s　]*(?:[：:]|[\\s　])[\\s　]*([^。]*[0-9０-９]+[\\s　]*[月/／.．][^。]*)$");
    private static final String HOUR =
            "(?:(?:午前|午後)?[\\s　]*[0-9０-９]{1,2}(?:時(?:[0-9０-９]{1,2}分|半)?|[:：][0-9０-９]{2})|正午)";
    private static final Pattern OPENS = Pattern.compile("^[（(【〔［\\[].{0,12}(?:開会|開議|再開)[^。]{0,12}[)）】〕］\\]]$|^" + HOUR
            + "[\\s　]*(?:開会|開議|再開)$|^(?:開会|開議)[\\s　：:]*" + HOUR + "$");
    private static final Pattern ORDER = Pattern.compile("^(\\S.*?)[\\s　]*次[\\s　]*第$");
    private static final Pattern CONTACT = Pattern.compile(
            "^[（(【［〔]?(?:事務局|担当課?|担当部署|問い?合わ?せ先?|連絡先)[)）】］〕：:\\s　].*(?:TEL|Tel|ＴＥＬ|電話|℡|E-?mail|メール)[\\s　.：:]*\\S");
    private static final String LABEL_MARKS = "■◆●□◇▼【《";
    private static final Pattern COLON_LABEL = Pattern.compile("^[^：:。、（(]{1,12}[：:](?=.*\\S)");
    private static final int MAX_LABEL = 24;
    private static final int LINES_OF_TITLE = 10;

    private final DraftRecord draft;
    private final Labels labels;
    private final Sections sections;
    private final Entries entries;
    private final Topics topics;
    private final SpeakerMarks marks;
    private final List<Slice> titles = new ArrayList<>();
    private int lines;
    private boolean isOfTitle;

    /** The mark before the last label, such as ■; 0 for none. */
    private char mark;

    HeadLines(DraftRecord draft, Labels labels, Sections sections, Entries entries, Topics topics, SpeakerMarks marks) {
        this.draft = draft;
        this.labels = labels;
        this.sections = sections;
        this.entries = entries;
        this.topics = topics;
        this.marks = marks;
    }

    /** A line outside tables, or over a whole row. */
    void take(Slice paragraph) {
        Slice line = paragraph.strip();
        lines++;
        if (line.isBlank()) {
            line.form();
        } else if (Entries.isRule(line)) {
            line.form();
            sections.close();
        } else if (sections.inProceedings() && !isAfterwards(line)) {
            entries.paragraph(paragraph);
        } else if (!labelled(line)) {
            unlabelled(paragraph, line);
        }
    }

    private boolean labelled(Slice line) {
        if (MARK.matcher(line.key()).find()) {
            return false;
        }
        Matcher next = NEXT.matcher(line.text());
        if (next.matches()) {
            sections.begin(LabelKind.NEXT_MEETING, List.of(line.part(0, next.start(1))), null);
            sections.take(line.part(next.start(1), next.end(1)));
            sections.begin(null, List.of(), null);
            return true;
        }
        Matcher contact = CONTACT.matcher(line.text());
        if (contact.find() && labels.row(line.text().split("[)）】］〕：:\\s　]", 2)[0]) == LabelKind.SECRETARIAT) {
            int end = line.text().split("[)）】］〕：:\\s　]", 2)[0].length() + 1;
            sections.begin(LabelKind.SECRETARIAT, List.of(line.part(0, end)), null);
            sections.take(line.rest(end).strip());
            return true;
        }
        Matcher head = PEOPLE_HEAD.matcher(line.text());
        if (head.find() && sections.kind() == null) {
            LabelKind kind = labels.row(head.group(1));
            if (kind == LabelKind.ATTENDEES_PRESENT || kind == LabelKind.ATTENDEES_ABSENT) {
                sections.begin(kind, List.of(line.part(0, head.end())), null);
                sections.take(line.rest(head.end()));
                return true;
            }
        }
        LabelKind whole = labels.row(line.text());
        Numbering numbering = Numbering.of(line.text());
        if (sections.goesOnLoosely(numbering)) {
            return false;
        }
        if (whole != null && topics.isRepeated(line, sections.kind() == LabelKind.AGENDA)) {
            return false;
        }
        if (whole != null && (isStep(whole, line, numbering) || isRoleOfPeople(line))) {
            return false;
        }
        if (whole != null) {
            begin(whole, line, numbering);
            return true;
        }
        return labelAndText(line, numbering);
    }

    /** Whether a line among the proceedings is a label of the same looks as those before, or tells whom to ask. */
    private boolean isAfterwards(Slice line) {
        if (CONTACT.matcher(line.text()).find() || NEXT.matcher(line.text()).matches()) {
            return true;
        }
        char first = line.text().charAt(0);
        boolean marked = mark != 0 && first == mark;
        if (!marked && !sections.isNext(Numbering.of(line.text()))) {
            return false;
        }
        Matcher gap = GAP.matcher(line.text());
        LabelKind whole = labels.row(line.text());
        boolean label = whole != null && whole != LabelKind.PROCEEDINGS;
        while (!label && gap.find() && gap.start() <= MAX_LABEL) {
            label = labels.row(line.text().substring(0, gap.start())) != null;
        }
        return label;
    }

    /** Whether what may be a label is a step of the meeting: 開会 without an hour, or an item of an agenda that is open. */
    private boolean isStep(LabelKind whole, Slice line, @Nullable Numbering numbering) {
        if (whole == LabelKind.OPENING_TIME || whole == LabelKind.CLOSING_TIME) {
            return true;
        }
        if (sections.kind() == LabelKind.AGENDA && TopicLine.isCeremony(line.text())) {
            return true;
        }
        boolean inAgenda = sections.kind() == LabelKind.AGENDA && numbering != null && !isNext(numbering);
        return inAgenda
                && (whole == LabelKind.PROCEEDINGS || whole == LabelKind.AGENDA || whole == LabelKind.NEXT_MEETING);
    }

    /** 委員 among people calls those behind it so, and is no label of its own. */
    private boolean isRoleOfPeople(Slice label) {
        LabelKind kind = sections.kind();
        return kind != null
                && kind.isOfPeople()
                && marks.isRole(BULLET.matcher(label.text()).replaceAll(""));
    }

    private boolean isNext(@Nullable Numbering numbering) {
        return sections.isNext(numbering);
    }

    /** A label, a colon or a gap, and its content on one line; the label itself may be spread with blanks. */
    private boolean labelAndText(Slice line, @Nullable Numbering numbering) {
        Matcher gap = GAP.matcher(line.text());
        LabelKind kind = null;
        int to = 0;
        int from = 0;
        while (gap.find() && gap.start() <= MAX_LABEL) {
            Slice label = line.part(0, gap.start());
            LabelKind longer = isRoleOfPeople(label) ? null : labels.row(label.text());
            kind = longer == null ? kind : longer;
            to = longer == null ? to : gap.start();
            from = longer == null ? from : gap.end();
        }
        if (kind == null || line.rest(from).isBlank() || isOpeningOfProceedings(kind, line.rest(from))) {
            return false;
        }
        line.part(to, from).form();
        begin(kind, line.part(0, to), numbering);
        sections.take(line.rest(from));
        if (kind == LabelKind.DETAIL) {
            sections.begin(null, List.of(), numbering); // what follows is no part of it
        }
        return true;
    }

    /** 開会　午後２時 when that hour is known: where the proceedings begin. */
    private boolean isOpeningOfProceedings(LabelKind kind, Slice rest) {
        LocalTime hour = SessionIntake.only(rest.text());
        int last = draft.sessions.size() - 1;
        return kind == LabelKind.OPENING_TIME
                && hour != null
                && last >= 0
                && hour.equals(draft.sessions.get(last).start());
    }

    private void begin(LabelKind kind, Slice label, @Nullable Numbering numbering) {
        String text = label.text();
        mark = LABEL_MARKS.indexOf(text.charAt(0)) < 0 ? 0 : text.charAt(0);
        sections.begin(kind, List.of(label), numbering);
    }

    private void unlabelled(Slice paragraph, Slice line) {
        Numbering numbering = Numbering.of(line.text());
        LabelKind kind = sections.kind();
        if (MARK.matcher(line.key()).find()) {
            sections.end();
            line.form();
        } else if (TITLE.matcher(line.text()).find() && lines <= LINES_OF_TITLE) {
            titles.addAll(sections.linesOfTitle());
            sections.end();
            titles.add(line);
        } else if (ORDER.matcher(line.text()).matches() && lines <= LINES_OF_TITLE) {
            sections.begin(LabelKind.AGENDA, List.of(), null);
            titles.add(line);
        } else if (begins(paragraph, line)) {
            sections.proceedings();
            entries.paragraph(paragraph);
        } else if (draft.sessions.isEmpty() && SessionIntake.isDay(line.text())) {
            sections.begin(LabelKind.DATE_AND_TIME, List.of(), null);
            sections.take(paragraph);
        } else if (isNext(numbering)
                || isLabelled(line)
                || (mark != 0 && line.text().charAt(0) == mark)) {
            unknown(line, numbering);
        } else if (sections.goesOnLoosely(numbering)) {
            sections.take(paragraph);
        } else if (sections.endsList(numbering) || (kind != null && !kind.takesNumbered() && numbering != null)) {
            sections.begin(null, List.of(), null);
            sections.take(paragraph);
        } else {
            sections.take(paragraph);
        }
    }

    /** Whether a line below a label with one value, such as 会場, has a label with a colon itself. */
    private boolean isLabelled(Slice line) {
        LabelKind kind = sections.kind();
        return kind != null
                && !kind.takesNumbered()
                && COLON_LABEL.matcher(line.text()).find();
    }

    /** A label that nobody knows, known for one by how it is numbered or marked. */
    private void unknown(Slice line, @Nullable Numbering numbering) {
        Matcher gap = GAP.matcher(line.text());
        int from = numbering == null ? Math.min(1, line.text().length()) : numbering.end();
        boolean divided = gap.find(from) && gap.start() <= MAX_LABEL;
        sections.begin(null, List.of(divided ? line.part(0, gap.start()) : line), numbering);
        if (divided) {
            line.part(gap.start(), gap.end()).form();
            sections.take(line.rest(gap.end()));
        }
    }

    /** Whether the proceedings begin with a line. */
    private boolean begins(Slice paragraph, Slice line) {
        return OPENS.matcher(line.text()).matches()
                || Asked.of(paragraph) != null
                || topics.isRepeated(line, sections.kind() == LabelKind.AGENDA)
                || isSpoken(paragraph, line);
    }

    /** Whether somebody speaks; among people a role and a name are no remark. */
    private boolean isSpoken(Slice paragraph, Slice line) {
        SpeakerMarks.Found found = marks.find(paragraph);
        LabelKind kind = sections.kind();
        boolean people = kind != null && kind.isOfPeople();
        return found != null
                && !sections.isPeople(line)
                && (!people || SpeakerMarks.isSaid(paragraph.text().substring(found.end())));
    }

    /** Titles name the meeting where no row does. */
    void finish() {
        titles.forEach(this::title);
    }

    private void title(Slice line) {
        Matcher kind = TITLE.matcher(line.text());
        Matcher order = ORDER.matcher(line.text());
        int end = kind.find()
                ? kind.start()
                : order.matches() ? order.end(1) : line.text().length();
        Slice name = line.part(0, end).strip();
        String key = name.key();
        if (draft.name.isEmpty()) {
            draft.name = name.take("meeting.name");
            draft.likely("meeting.name", draft.name, "会議の名称", "the name of the meeting");
            isOfTitle = true;
        } else if (Slice.key(draft.name).contains(key)) {
            name.take("meeting.name");
        } else if (isOfTitle) {
            draft.name = draft.name + "　" + name.take("meeting.name"); // a title of two lines
        }
        Slice rest = line.rest(name.to() - line.from());
        Matcher more = MORE.matcher(rest.text());
        if (more.find()) {
            rest.part(0, more.start()).form(); // （第２号） is left over
        } else {
            rest.form();
        }
    }
}
