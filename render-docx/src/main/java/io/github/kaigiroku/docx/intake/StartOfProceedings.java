package io.github.kaigiroku.docx.intake;

import java.time.LocalTime;
import java.util.regex.Pattern;

/** 審議の始まり: whether a line below the head is the first of the proceedings, though no label announces them. */
final class StartOfProceedings {

    private static final String HOUR =
            "(?:(?:午前|午後)?[\\s　]*[0-9０-９]{1,2}(?:時(?:[0-9０-９]{1,2}分|半)?|[:：][0-9０-９]{2})|正午)";
    private static final Pattern OPENS = Pattern.compile("^[（(【〔［\\[].{0,12}(?:開会|開議|再開)[^。]{0,12}[)）】〕］\\]]$|^" + HOUR
            + "[\\s　]*(?:開会|開議|再開)$|^(?:開会|開議)[\\s　：:]*" + HOUR + "$");

    private final DraftRecord draft;
    private final Sections sections;
    private final Topics topics;
    private final SpeakerMarks marks;

    StartOfProceedings(DraftRecord draft, Sections sections, Topics topics, SpeakerMarks marks) {
        this.draft = draft;
        this.sections = sections;
        this.topics = topics;
        this.marks = marks;
    }

    /** Whether the proceedings begin with a line: the meeting opens, an item is printed once more, or somebody speaks. */
    boolean is(Slice paragraph, Slice line) {
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

    /** 開会　午後２時 when that hour is known: where the proceedings begin. */
    boolean isHourOfOpening(LabelKind kind, Slice rest) {
        LocalTime hour = SessionIntake.only(rest.text());
        int last = draft.sessions.size() - 1;
        return kind == LabelKind.OPENING_TIME
                && hour != null
                && last >= 0
                && hour.equals(draft.sessions.get(last).start());
    }
}
