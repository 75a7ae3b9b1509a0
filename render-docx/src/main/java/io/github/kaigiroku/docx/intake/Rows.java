package io.github.kaigiroku.docx.intake;

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
    /** An agenda that only says where the agenda stands. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:別紙|別添|議事日程|次第|上記|前記|議題)(?:[0-9]{1,2})?(?:の?とおり|の?通り|に同じ|参照|と同じ)。?");

    private static final Set<LabelKind> ATTENDANCE =
            Set.of(LabelKind.ATTENDEES, LabelKind.ATTENDEES_PRESENT, LabelKind.ATTENDEES_ABSENT);

    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]+)[）)]");
    private static final Pattern WHY =
            Pattern.compile("^[\\s　]*((?:非公開の|公開しない)?(?:理由)|(?:法的|非公開の)?根拠(?:規定|法令)?)[\\s　]*[：:][\\s　]*(\\S.*)$");

    private final DraftRecord draft;
    private final SessionIntake moments;
    private final PeopleRows people;
    private final Topics topics;
    private final MaterialList materials;
    private final PersonWords words;
    /** 非公開の理由 or its legal ground, which need the level to stand beside them. */
    private record Why(LabelKind kind, List<Slice> label, List<Slice> text) {}

    private final List<Why> whys = new ArrayList<>();
    private List<Slice> label = List.of();
    private @Nullable Openness openness;
    private boolean saysOpenness;
    private boolean saysObservers;
    private String venue = "";
    private String next = "";

    Rows(DraftRecord draft, Labels labels, Topics topics, MaterialList materials, PersonWords words) {
        this.draft = draft;
        this.moments = new SessionIntake(draft);
        this.topics = topics;
        this.materials = materials;
        this.people = new PeopleRows(draft, labels, words, this::observers);
        this.words = words;
    }

    /** A label begins: what groups the row before it said no longer holds. */
    void begin(LabelKind kind, List<Slice> label) {
        people.begin(kind, label);
        this.label = label;
        if (kind == LabelKind.AGENDA) {
            topics.begin(label);
        } else if (kind == LabelKind.OPENNESS_REASON || kind == LabelKind.OPENNESS_GROUND) {
            whys.add(new Why(kind, label, new ArrayList<>()));
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
            detail(label, text);
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
            case OPENNESS -> openness(text);
            case OBSERVERS -> observers(text);
            case AGENDA -> agenda(text);
            case MATERIALS -> materials.take(text);
            case NEXT_MEETING -> draft.meeting.nextMeeting(joined(text, "meeting.nextMeeting"));
            case OPENNESS_REASON, OPENNESS_GROUND ->
                whys.get(whys.size() - 1).text().add(text);
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
            detail(label, List.of(text));
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
        boolean first = level.find() && isFirst(text, level);
        if (saysOpenness
                || (!first
                        && (level.reset().results().count() != 1
                                || !level.reset().find()))) {
            return; // said before, or a choice to be circled; left over
        }
        Slice word = text.part(level.start(), level.end());
        Slice reason = inBrackets(text.rest(level.end()).strip());
        boolean said = reason.text().codePoints().anyMatch(Character::isLetterOrDigit);
        level(word, said ? reason.take("meeting.openness.reason") : null);
    }

    /** Whether the level stands at the beginning and a bracket or the end behind it. */
    private static boolean isFirst(Slice text, Matcher level) {
        String behind = text.text().substring(level.end());
        return text.part(0, level.start()).isBlank()
                && (behind.isBlank() || "（(".indexOf(behind.strip().charAt(0)) >= 0);
    }

    private static Slice inBrackets(Slice text) {
        Matcher bracket = BRACKET.matcher(text.text());
        return bracket.matches() ? text.part(bracket.start(1), bracket.end(1)) : text;
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
        detail(List.of(), label, text);
    }

    /** A row that we know nothing of, whose label stands below another. */
    void detail(List<Slice> outer, List<Slice> label, List<Slice> text) {
        String path = "details[" + draft.details.size() + "]";
        String said = text.stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.take(path + ".text"))
                .collect(Collectors.joining("\n"));
        if (said.isEmpty()) {
            label.forEach(Slice::form);
            outer.forEach(Slice::form);
            return;
        }
        String above =
                outer.stream().map(line -> line.strip().take(path + ".label")).collect(Collectors.joining());
        String own =
                label.stream().map(line -> line.strip().take(path + ".label")).collect(Collectors.joining());
        String name = above.isEmpty() ? own : above + "　" + own;
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
