package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 項目の取り込み: what stands beside or below a label goes where the label says. */
final class Rows {

    private static final Pattern COUNT = Pattern.compile("([0-9０-９]{1,5})[\\s　]*[人名]");
    private static final Pattern OPENNESS = Pattern.compile("一部非公開|一部公開|非公開|公開");

    private static final Pattern BOX =
            Pattern.compile("([■☑✓✔●レ▣◉☒])[\\s　]*(一部非公開|一部公開|非公開|公開)|([□☐])[\\s　]*(一部非公開|一部公開|非公開|公開)");
    private static final Pattern GROUP = Pattern.compile(
            "^(?:[（(【〔［\\[<＜〈《]([^）)】〕］\\]>＞〉》]{1,12})[）)】〕］\\]>＞〉》][\\s　]*[：:]?|[■□◆◇●○・]?([^\\s　：:（(]{2,12})[\\s　]*(?:[：:]|$))");
    private static final Set<LabelKind> ATTENDANCE =
            Set.of(LabelKind.ATTENDEES, LabelKind.ATTENDEES_PRESENT, LabelKind.ATTENDEES_ABSENT);

    private static final Pattern WHY =
            Pattern.compile("^[\\s　]*((?:非公開の|公開しない)?(?:理由)|(?:法的|非公開の)?根拠(?:規定|法令)?)[\\s　]*[：:][\\s　]*(\\S.*)$");

    private final DraftRecord draft;
    private final Labels labels;
    private final ListedPeople listed;
    private final SessionIntake moments;
    private final PeopleIntake people;
    private final Topics topics;
    private final MaterialList materials;
    private final Contacts contacts;
    private final PersonWords words;
    /** 非公開の理由 or its legal ground, which need the level to stand beside them. */
    private record Why(LabelKind kind, List<Slice> label, List<Slice> text) {}

    private final List<Why> whys = new ArrayList<>();
    private @Nullable LabelKind group;
    private Attendance attendance = Attendance.PRESENT;
    private @Nullable Openness openness;
    private boolean saysOpenness;
    private boolean saysObservers;
    private String venue = "";
    private String next = "";

    Rows(DraftRecord draft, Labels labels, Topics topics, MaterialList materials, PersonWords words) {
        this.draft = draft;
        this.labels = labels;
        this.listed = new ListedPeople(draft, words);
        this.moments = new SessionIntake(draft);
        this.people = new PeopleIntake(draft, words);
        this.topics = topics;
        this.materials = materials;
        this.contacts = new Contacts(draft, words);
        this.words = words;
    }

    /** A label begins: what groups the row before it said no longer holds. */
    void begin(LabelKind kind, List<Slice> label) {
        people.beginExplainers();
        group = null;
        attendance = kind == LabelKind.ATTENDEES_ABSENT ? Attendance.ABSENT : Attendance.PRESENT;
        if (kind == LabelKind.AGENDA) {
            topics.begin(label);
        } else if (kind == LabelKind.OPENNESS_REASON || kind == LabelKind.OPENNESS_GROUND) {
            whys.add(new Why(kind, label, new ArrayList<>()));
        }
    }

    /** A label below a label, as 事務局 beside 出席者. */
    void within(LabelKind kind, List<Slice> label) {
        label.forEach(Slice::form);
        begin(kind, label);
    }

    boolean hasNoAgenda() {
        return topics.isEmpty();
    }

    /** People of one role or title, which stands in a cell of its own. */
    void person(LabelKind kind, List<Slice> role, List<Slice> names) {
        if (kind == LabelKind.EXPLAINERS || kind == LabelKind.SECRETARIAT) {
            listed.titled(kind, role, names);
        } else {
            names.forEach(name -> people.take(name, attendance, role));
        }
    }

    /** A person of whom each column says one thing. */
    void listed(Map<String, Slice> person, @Nullable LabelKind section) {
        listed.take(person, section);
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
            detail(label, text);
        }
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
            case ATTENDEES, ATTENDEES_PRESENT, ATTENDEES_ABSENT -> text.lines().forEach(this::attendees);
            case EXPLAINERS -> people.explainers(text);
            case OPENNESS -> openness(text);
            case OBSERVERS -> observers(text);
            case AGENDA -> topics.agenda(text);
            case MATERIALS -> materials.take(text);
            case SECRETARIAT -> contacts.take(text);
            case SIGNERS -> people.signers(text);
            case NEXT_MEETING -> draft.meeting.nextMeeting(joined(text, "meeting.nextMeeting"));
            case OPENNESS_REASON, OPENNESS_GROUND ->
                whys.get(whys.size() - 1).text().add(text);
            case DETAIL,
                    SUMMARY,
                    PROCEEDINGS,
                    COLUMN_SPEAKER,
                    COLUMN_TEXT,
                    COLUMN_NUMBER,
                    COLUMN_ITEM,
                    COLUMN_DECISION -> {
                // rows of their own and entries take these
            }
        }
    }

    /** People, among whom a head such as （事務局） may say that those behind it are no members. */
    private void attendees(Slice line) {
        Matcher head = GROUP.matcher(line.text());
        LabelKind said = head.find() ? labels.row(head.group(1) == null ? head.group(2) : head.group(1)) : null;
        if (said == LabelKind.SECRETARIAT || said == LabelKind.EXPLAINERS || said == LabelKind.OBSERVERS) {
            group = said;
            line.part(0, head.end()).form();
            Slice rest = line.rest(head.end()).strip();
            if (!rest.isBlank()) {
                take(said, rest);
            }
            return;
        }
        group = head.reset().find() ? null : group;
        LabelKind holds = group;
        if (holds != null) {
            take(holds, line);
        } else {
            attendance = people.take(line, attendance, List.of());
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
        Slice box = checked(text);
        if (box != null && !saysOpenness) {
            text.form();
            level(box, null);
            return;
        }
        Matcher level = OPENNESS.matcher(text.text());
        if (saysOpenness || !level.find() || level.find()) {
            return; // said before, or a choice to be circled; left over
        }
        level.reset();
        if (level.find()) {
            Slice reason = text.rest(level.end()).strip();
            boolean said = reason.text().codePoints().anyMatch(Character::isLetterOrDigit);
            level(text.part(level.start(), level.end()), said ? reason.take("meeting.openness.reason") : null);
        }
    }

    private void level(Slice word, @Nullable String reason) {
        saysOpenness = true;
        OpennessLevel found = switch (word.take("meeting.openness.level")) {
            case "公開" -> OpennessLevel.OPEN;
            case "非公開" -> OpennessLevel.CLOSED;
            default -> OpennessLevel.PARTLY_CLOSED;
        };
        openness = new Openness(found, reason, null);
        draft.meeting.openness(openness);
    }

    /** The one choice of several whose box is checked; null when it is not one. */
    private static @Nullable Slice checked(Slice text) {
        Matcher box = BOX.matcher(text.text());
        Slice found = null;
        int choices = 0;
        int chosen = 0;
        while (box.find()) {
            choices++;
            if (box.group(1) != null) {
                chosen++;
                found = text.part(box.start(2), box.end(2));
            }
        }
        return choices > 1 && chosen == 1 ? found : null;
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

    /** The document ends: what had to wait for other rows finds its place. */
    void finish() {
        for (Why why : whys) {
            List<Slice> said = why.text().stream()
                    .filter(line -> !words.isNobody(line.text()))
                    .toList();
            boolean isReason = why.kind() == LabelKind.OPENNESS_REASON;
            Openness known = openness;
            boolean isFree = known != null && (isReason ? known.reason() : known.legalGround()) == null;
            if (said.isEmpty()) {
                why.text().forEach(Slice::form);
            } else if (said.size() == 1 && isFree) {
                why(said.get(0).strip(), isReason);
            } else {
                detail(why.label(), why.text());
            }
        }
    }
}
