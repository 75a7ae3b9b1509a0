package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 項目の取り込み: what stands beside or below a label goes where the label says. */
final class Rows {

    private static final Pattern COUNT = Pattern.compile("([0-9０-９]{1,5})[\\s　]*[人名]");
    private static final Pattern OPENNESS = Pattern.compile("一部非公開|一部公開|非公開|公開");

    private static final Pattern WHY =
            Pattern.compile("^[\\s　]*((?:非公開の|公開しない)?(?:理由)|(?:法的|非公開の)?根拠(?:規定|法令)?)[\\s　]*[：:][\\s　]*(\\S.*)$");

    private final DraftRecord draft;
    private final SessionIntake moments;
    private final PeopleIntake people;
    private final Topics topics;
    private final Contacts contacts;
    private final PersonWords words;
    private Attendance attendance = Attendance.PRESENT;
    private @Nullable Openness openness;
    private boolean saysOpenness;
    private boolean saysObservers;
    private String venue = "";
    private String next = "";

    Rows(DraftRecord draft, Topics topics, PersonWords words) {
        this.draft = draft;
        this.moments = new SessionIntake(draft);
        this.people = new PeopleIntake(draft, words);
        this.topics = topics;
        this.contacts = new Contacts(draft, words);
        this.words = words;
    }

    /** A label begins: what groups the row before it said no longer holds. */
    void begin(LabelKind kind) {
        people.beginExplainers();
        attendance = kind == LabelKind.ATTENDEES_ABSENT ? Attendance.ABSENT : Attendance.PRESENT;
    }

    /** Takes one paragraph that belongs to a label. Not for proceedings. */
    void take(LabelKind kind, Slice text) {
        if (text.isBlank()) {
            text.form();
            return;
        }
        switch (kind) {
            case MEETING_NAME -> name(text);
            case DATE_AND_TIME, TIME, OPENING_TIME, CLOSING_TIME -> moments.take(text);
            case VENUE -> draft.meeting.venue(joined(text, "meeting.venue"));
            case ATTENDEES, ATTENDEES_PRESENT, ATTENDEES_ABSENT -> attendance = people.take(text, attendance);
            case EXPLAINERS -> people.explainers(text);
            case OPENNESS -> openness(text);
            case OBSERVERS -> observers(text);
            case AGENDA -> topics.agenda(text);
            case MATERIALS -> topics.materials(text);
            case SECRETARIAT -> contacts.take(text);
            case SIGNERS -> people.signers(text);
            case NEXT_MEETING -> draft.meeting.nextMeeting(joined(text, "meeting.nextMeeting"));
            case DETAIL, PROCEEDINGS, COLUMN_SPEAKER, COLUMN_TEXT, COLUMN_NUMBER, COLUMN_ITEM, COLUMN_DECISION -> {
                // rows of their own and entries take these
            }
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

    private void openness(Slice text) {
        Matcher why = WHY.matcher(text.text());
        if (saysOpenness && why.find()) {
            why(text.part(why.start(2), why.end(2)).strip(), why.group(1).endsWith("理由"));
            text.part(0, why.start(2)).form();
            return;
        }
        Matcher level = OPENNESS.matcher(text.text());
        if (saysOpenness || !level.find() || level.find()) {
            return; // said before, or a choice to be circled; left over
        }
        saysOpenness = true;
        level.reset();
        if (level.find()) {
            OpennessLevel found = switch (level.group()) {
                case "公開" -> OpennessLevel.OPEN;
                case "非公開" -> OpennessLevel.CLOSED;
                default -> OpennessLevel.PARTLY_CLOSED;
            };
            text.part(level.start(), level.end()).take("meeting.openness.level");
            Slice reason = text.rest(level.end()).strip();
            boolean said = reason.text().codePoints().anyMatch(Character::isLetterOrDigit);
            openness = new Openness(found, said ? reason.take("meeting.openness.reason") : null, null);
            draft.meeting.openness(openness);
        }
    }

    /** The reason or the legal ground on a line of its own; a second one is left over. */
    private void why(Slice text, boolean isReason) {
        Openness before = openness;
        if (before == null || (isReason ? before.reason() : before.legalGround()) != null) {
            return;
        }
        openness = isReason
                ? new Openness(before.level(), text.take("meeting.openness.reason"), before.legalGround())
                : new Openness(before.level(), before.reason(), text.take("meeting.openness.legalGround"));
        draft.meeting.openness(openness);
    }

    private void observers(Slice text) {
        Matcher count = COUNT.matcher(text.text());
        if (saysObservers) {
            return; // left over
        }
        if (count.find()) {
            saysObservers = true;
            draft.meeting.observers(SessionIntake.number(count.group(1)));
            text.part(count.start(), count.end()).take("meeting.observers");
        } else if (words.isNobody(text.text())) {
            saysObservers = true;
            draft.meeting.observers(0);
            text.take("meeting.observers");
        }
    }

    /** A row that we know nothing of stays as it is. */
    void detail(List<Slice> label, List<Slice> text) {
        String path = "details[" + draft.details.size() + "]";
        String said = text.stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.take(path + ".text"))
                .collect(Collectors.joining("\n"));
        if (said.isEmpty()) {
            label.forEach(Slice::form);
            return;
        }
        String name =
                label.stream().map(line -> line.strip().take(path + ".label")).collect(Collectors.joining());
        draft.details.add(new Detail(name, said));
        draft.likely(path, name, "様式にない項目", "a row of its own");
    }
}
