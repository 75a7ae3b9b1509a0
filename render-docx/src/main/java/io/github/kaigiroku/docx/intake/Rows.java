package io.github.kaigiroku.docx.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 項目の取り込み: what stands beside or below a label goes where the label says. */
final class Rows {

    /** An agenda that only says where the agenda stands. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:別紙|別添|議事日程|次第|上記|前記|議題)(?:[0-9]{1,2})?(?:の?とおり|の?通り|に同じ|参照|と同じ)。?");

    private static final Set<LabelKind> ATTENDANCE =
            Set.of(LabelKind.ATTENDEES, LabelKind.ATTENDEES_PRESENT, LabelKind.ATTENDEES_ABSENT);

    private final DraftRecord draft;
    private final SessionIntake moments;
    private final PeopleRows people;
    private final Topics topics;
    private final MaterialList materials;
    private final OpennessRows openness;
    private final ObserverRow observers;
    private final DetailRows details;
    private List<Slice> label = List.of();
    private String venue = "";
    private String next = "";

    Rows(DraftRecord draft, Labels labels, Topics topics, MaterialList materials, PersonWords words) {
        this.draft = draft;
        this.moments = new SessionIntake(draft);
        this.topics = topics;
        this.materials = materials;
        this.details = new DetailRows(draft);
        this.openness = new OpennessRows(draft, words, details);
        this.observers = new ObserverRow(draft, words);
        this.people = new PeopleRows(draft, labels, words, observers::take);
    }

    /** A label begins: what groups the row before it said no longer holds. */
    void begin(LabelKind kind, List<Slice> label) {
        people.begin(kind, label);
        this.label = label;
        if (kind == LabelKind.AGENDA) {
            topics.begin(label);
        } else if (kind == LabelKind.OPENNESS_REASON || kind == LabelKind.OPENNESS_GROUND) {
            openness.beginWhy(kind == LabelKind.OPENNESS_REASON, label);
        }
    }

    /** A label below a label, as 事務局 beside 出席者. */
    void within(LabelKind kind, List<Slice> label) {
        label.forEach(Slice::form);
        people.change(kind);
    }

    boolean hasNoAgenda() {
        return topics.isEmpty();
    }

    /** People of whom the cells of a row tell; answers whether they do. */
    boolean people(List<Cell> cells) {
        return people.cells(cells);
    }

    /** Whether a line is of people and of nothing else. */
    boolean isPeople(Slice line) {
        return people.isPeople(line);
    }

    /** A person of whom each column says one thing. */
    void listed(Map<String, Slice> person, @Nullable LabelKind section) {
        people.listed(person, section);
    }

    /** One text for several labels: each part goes where it says that it belongs, or all stays a row of its own. */
    void together(List<LabelKind> kinds, List<Slice> label, List<Slice> text) {
        Set<LabelKind> all = new HashSet<>(kinds);
        if (all.equals(Set.of(LabelKind.DATE_AND_TIME, LabelKind.VENUE))) {
            label.forEach(Slice::form);
            for (Slice line : text) {
                Slice rest = moments.takeFirst(line);
                if (!rest.isBlank()) {
                    take(LabelKind.VENUE, rest);
                }
            }
        } else if (all.size() == 1 || ATTENDANCE.containsAll(all)) {
            LabelKind kind = all.size() == 1 ? kinds.get(0) : LabelKind.ATTENDEES;
            label.forEach(Slice::form);
            begin(kind, label);
            text.forEach(line -> take(kind, line));
        } else {
            details.add(label, text);
        }
    }

    /** Takes one paragraph that belongs to a label, not for proceedings; answers whether what the label began goes on. */
    boolean take(LabelKind kind, Slice text) {
        if (text.isBlank()) {
            text.form();
            return true;
        }
        if (kind.isOfPeople()) {
            return people.take(text);
        }
        if (kind == LabelKind.SIGNERS) {
            return people.signers(text);
        }
        other(kind, text);
        return true;
    }

    private void other(LabelKind kind, Slice text) {
        switch (kind) {
            case MEETING_NAME -> name(text);
            case DATE_AND_TIME, TIME, OPENING_TIME, CLOSING_TIME -> moments.take(text);
            case VENUE -> draft.meeting.venue(joined(text, "meeting.venue"));
            case OPENNESS -> openness.take(text);
            case OBSERVERS -> observers.take(text);
            case AGENDA -> agenda(text);
            case MATERIALS -> materials.take(text);
            case NEXT_MEETING -> draft.meeting.nextMeeting(joined(text, "meeting.nextMeeting"));
            case OPENNESS_REASON, OPENNESS_GROUND -> openness.takeWhy(text);
            case ATTENDEES,
                    ATTENDEES_PRESENT,
                    ATTENDEES_ABSENT,
                    EXPLAINERS,
                    SECRETARIAT,
                    SIGNERS,
                    DECISIONS,
                    DETAIL,
                    SUMMARY,
                    COLUMN_QUESTION,
                    COLUMN_ANSWER,
                    PROCEEDINGS,
                    COLUMN_SPEAKER,
                    COLUMN_TEXT,
                    COLUMN_NUMBER,
                    COLUMN_ITEM,
                    COLUMN_DECISION -> {
                // lists of people, rows of their own and entries take these
            }
        }
    }

    private void agenda(Slice text) {
        if (ELSEWHERE.matcher(text.key()).matches()) {
            details.add(label, List.of(text));
        } else {
            topics.agenda(text);
        }
    }

    /** A second paragraph goes on with the first. */
    private String joined(Slice text, String path) {
        String said = text.strip().take(path);
        if (path.endsWith("venue")) {
            venue = venue.isEmpty() ? said : venue + "\n" + said;
            return venue;
        }
        next = next.isEmpty() ? said : next + "\n" + said;
        return next;
    }

    private void name(Slice text) {
        String said = text.strip().take("meeting.name");
        draft.name = draft.name.isEmpty() ? said : draft.name + " " + said;
    }

    /** A row that we know nothing of, whose label stands below another. */
    void detail(List<Slice> outer, List<Slice> label, List<Slice> text) {
        details.add(outer, label, text);
    }

    /** The document ends: what had to wait for other rows finds its place. */
    void finish() {
        openness.finish();
    }
}
