package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 人の項目の取り込み: lists of people, whose heads, such as （事務局） and 欠席者, may change what the people below them are. What
 * cannot be of people ends a list.
 */
final class PeopleRows {

    private static final Pattern BRACKETED =
            Pattern.compile("^[（(【〔［\\[<＜《〈■●◆○]+([^）)】〕］\\]>＞》〉]{1,16})[）)】〕］\\]>＞》〉][\\s　]*[：:]?[\\s　]*");
    private static final Pattern BEFORE_COLON = Pattern.compile("^[■●◆○・]?([^：:（(、。]{1,12}?)[\\s　]*[：:][\\s　]*");
    private static final Pattern BEFORE_GAP = Pattern.compile("^[■●◆○・]?((?:\\S[　 ]?){1,8}?\\S)(?:[\\s　]+(?=\\S)|$)");
    private static final Pattern BEFORE_COUNT = Pattern.compile("[\\s　]*[（(]?[0-9０-９]{1,3}[\\s　]*[人名][）)]?$");
    private static final Pattern BULLETS = Pattern.compile("^[■●◆○◯〇◎・•※\\-]+[\\s　]*");
    private static final Pattern BRACKET_BEHIND = Pattern.compile("[\\s　]*[（(][^（()）]*[）)]$");
    private static final Pattern OF_ATTENDANCE =
            Pattern.compile("(?:本日の|当日)?(?:出席|欠席)(?:者|委員|議員|構成員|会員|者の氏名|した者|した委員|数)?");
    private static final Pattern GROUP =
            Pattern.compile("(?:代表|関係|関係者|機関|団体|経験者|公募|市民|町民|村民|区民|住民|大学|[市町村県区会]|支部|協会|組合|校|枠|選出|推薦)$");
    private static final Pattern OFFICE = Pattern.compile("^(?:議会|議会事務|教育委員会事務|農業委員会事務)?(?:事務局|局長)");
    private static final Pattern MEMBERS = Pattern.compile("委員|議員");
    private static final Pattern NOTE = Pattern.compile("^(?:※|＊|\\*|注|[（(【].*[)）】]$).*");

    private final DraftRecord draft;
    private final Labels labels;
    private final PersonWords words;
    private final PeopleIntake attendees;
    private final ExplainerIntake explainers;
    private final Contacts contacts;
    private final SignerIntake signers;
    private final ListedPeople listed;
    private final Consumer<Slice> observers;

    /** What the label announced, and what the last head did. */
    private LabelKind begun = LabelKind.ATTENDEES;

    private LabelKind now = LabelKind.ATTENDEES;

    /** Whether the label is of members, among whom a 事務局長 is none. */
    private boolean isOfMembers;

    /** Whether the label or head that says who came stands in brackets itself. */
    private boolean isUnderBrackets;

    /** Whether the list said that it has nobody. */
    private boolean isClosed;

    PeopleRows(DraftRecord draft, Labels labels, PersonWords words, Consumer<Slice> observers) {
        this.draft = draft;
        this.labels = labels;
        this.words = words;
        this.attendees = new PeopleIntake(draft, words);
        this.explainers = new ExplainerIntake(draft);
        this.contacts = new Contacts(draft, words);
        this.signers = new SignerIntake(draft, words);
        this.listed = new ListedPeople(draft, words, attendees);
        this.observers = observers;
    }

    /** A label begins: what the heads before it said no longer holds. */
    void begin(LabelKind kind, List<Slice> label) {
        isClosed = false;
        isUnderBrackets =
                label.stream().anyMatch(line -> BRACKETED.matcher(line.text()).find());
        isOfMembers =
                label.stream().anyMatch(line -> MEMBERS.matcher(line.key()).find());
        begun = kind;
        now = kind;
        explainers.begin();
        attendees.begin(isAbsent(kind) ? Attendance.ABSENT : Attendance.PRESENT, null);
        for (Slice line : label) {
            String role = BEFORE_COUNT.matcher(line.text()).replaceFirst("");
            if (kind == LabelKind.ATTENDEES_PRESENT
                    && words.isRole(role)
                    && !MEMBERS.matcher(line.key()).find()) {
                attendees.hold(PersonWord.of(line.strip(), PersonKind.ROLE_OF_MANY, 0)); // オブザーバー
            }
        }
    }

    private static boolean isAbsent(LabelKind kind) {
        return kind == LabelKind.ATTENDEES_ABSENT;
    }

    /** Takes a paragraph; answers whether the list goes on, or this paragraph is no longer of it. */
    boolean take(Slice text) {
        boolean goesOn = text.isBlank();
        for (Slice line : text.lines()) {
            goesOn |= line(line);
        }
        return goesOn;
    }

    private boolean line(Slice line) {
        Slice rest = head(line);
        if (rest == null) {
            return false;
        } else if (rest.isBlank()) {
            return true;
        }
        boolean headed = rest.from() > line.from();
        boolean took = people(rest, line.column());
        return headed || took || NOTE.matcher(line.text()).matches();
    }

    /** People of a list, after its head. */
    private boolean people(Slice rest, int column) {
        if (now == LabelKind.OBSERVERS) {
            observers.accept(rest);
            return true;
        }
        if (now == LabelKind.SECRETARIAT) {
            contacts.take(rest);
            return true;
        }
        if (words.isNobody(rest.text())) {
            isClosed = isAbsent(begun) || isAbsent(now);
            rest.form();
            return true;
        }
        PeopleLine line = PeopleLine.of(rest, words);
        if (isClosed && !line.people().isEmpty()) {
            return false; // behind 欠席委員　なし
        }
        if (isOfMembers && now != LabelKind.EXPLAINERS && isOfStaff(line)) {
            change(LabelKind.SECRETARIAT);
            draft.doubtful("secretariat.staff[" + draft.staff.size() + "]", rest.text(), "事務局の職員", "members of staff");
        }
        return read(line, column);
    }

    private boolean isOfStaff(PeopleLine line) {
        return !line.people().isEmpty() && line.people().stream().allMatch(person -> isOfStaff(person.role()));
    }

    /** 事務局長 among members is of the staff; 県土木事務所長 may be a member. */
    private boolean isOfStaff(@Nullable PersonWord role) {
        return role != null
                && role.kind() == PersonKind.TITLE
                && (words.listed(role.text()) == PersonKind.TITLE
                        || OFFICE.matcher(role.text()).find());
    }

    /** Takes a line that was read; answers whether it is of people. */
    private boolean read(PeopleLine line, int column) {
        if (now == LabelKind.SECRETARIAT) {
            contacts.take(line);
            return true;
        }
        if (now == LabelKind.EXPLAINERS) {
            explainers.take(line);
            return !line.people().isEmpty() || !line.lone().isEmpty() || line.isForm();
        }
        attendees.take(line, column);
        return !line.people().isEmpty() || line.isForm() || line.hasCount();
    }

    /** Takes what stands before the people of a line and changes what they are; returns what is
     * behind it, and null for the head of something else. */
    private @Nullable Slice head(Slice line) {
        Matcher bracketed = BRACKETED.matcher(line.text());
        if (bracketed.find()) {
            Slice named = line.part(bracketed.start(1), bracketed.end(1));
            boolean known = named(named, true);
            if (known) {
                line.part(0, bracketed.end()).form();
            } else if (now == LabelKind.EXPLAINERS && !words.isLegend(named.text())) {
                explainers.group(named);
                line.part(0, bracketed.end()).form();
                return line.rest(bracketed.end());
            }
            boolean isGroup = now.isOfPeople()
                    && now != LabelKind.EXPLAINERS
                    && now != LabelKind.SECRETARIAT
                    && GROUP.matcher(named.text().strip()).find();
            if (isGroup && isUnderBrackets) {
                return null; // 【学校】 behind 【欠席】 stands beside it, not below
            }
            if (isGroup && !words.isLegend(named.text())) {
                attendees.from(named.strip());
                line.part(0, bracketed.end()).form();
                return line.rest(bracketed.end());
            }
            return known ? line.rest(bracketed.end()) : line;
        }
        for (Pattern pattern : new Pattern[] {BEFORE_COLON, BEFORE_GAP}) {
            Matcher before = pattern.matcher(line.text());
            if (before.find()
                    && !PeopleLine.isRoleOver(line, before.end(1), words)
                    && named(line.part(before.start(1), before.end(1)), false)) {
                line.part(0, before.end()).form();
                return line.rest(before.end());
            }
        }
        return line;
    }

    /** Whether a head is known; what is below it is then as it says. */
    private boolean named(Slice head, boolean isBracketed) {
        String text = BULLETS.matcher(BEFORE_COUNT.matcher(head.text()).replaceFirst(""))
                .replaceFirst("");
        String key = Slice.key(text);
        if (words.isRole(BRACKET_BEHIND.matcher(text).replaceFirst(""))) {
            if (isBracketed) {
                toAttendees(null, null);
                attendees.hold(PersonWord.of(head, PersonKind.ROLE_OF_MANY, 0));
            } else if (isSwitched()) {
                toAttendees(null, null);
            }
            return isBracketed;
        }
        if (isBracketed && (words.isOwnSide(text) || words.isGuest(text)) && begun != LabelKind.SECRETARIAT) {
            now = LabelKind.EXPLAINERS;
            explainers.begin();
            explainers.group(head);
            return true;
        }
        if (words.isRemote(text)) {
            toAttendees(null, AttendanceMode.REMOTE);
            return true;
        }
        if (OF_ATTENDANCE.matcher(key).matches()) {
            isUnderBrackets = isBracketed;
            toAttendees(key.contains("欠席") ? Attendance.ABSENT : Attendance.PRESENT, null);
            return true;
        }
        if (!isBracketed && !key.startsWith("事務局") && words.isUnitAmongPeople(key)) {
            return false; // 教育委員会事務局　次長 is a unit of those in the list
        }
        LabelKind kind = labels.row(text);
        if (kind == null || !(kind.isOfPeople() || kind == LabelKind.OBSERVERS)) {
            return false;
        }
        change(kind);
        return true;
    }

    private boolean isSwitched() {
        boolean elsewhere = now == LabelKind.EXPLAINERS || now == LabelKind.SECRETARIAT || now == LabelKind.OBSERVERS;
        return elsewhere && now != begun;
    }

    private void toAttendees(@Nullable Attendance attendance, @Nullable AttendanceMode mode) {
        boolean stays = begun == LabelKind.EXPLAINERS || begun == LabelKind.SECRETARIAT;
        if (stays && attendance == null) {
            return; // who of the staff came by network is no member
        }
        now = LabelKind.ATTENDEES;
        Attendance usual = isAbsent(begun) ? Attendance.ABSENT : Attendance.PRESENT;
        isClosed = false;
        attendees.begin(attendance == null ? usual : attendance, mode);
    }

    /** Whether a line is of people and of nothing else. */
    boolean isPeople(Slice line) {
        PeopleLine read = PeopleLine.of(line, words);
        return !read.people().isEmpty() && !read.hasOther();
    }

    /** Takes the names of signers; answers whether the list goes on. */
    boolean signers(Slice text) {
        return signers.take(text);
    }

    /** A person of whom each column says one thing. */
    void listed(Map<String, Slice> person, @Nullable LabelKind section) {
        listed.take(person, section);
    }

    /** The cells of a row, line by line when they have as many; answers whether they tell of people. */
    boolean cells(List<Cell> cells) {
        if (now == LabelKind.OBSERVERS) {
            return false;
        }
        List<List<Slice>> lines = cells.stream()
                .map(Cell::printed)
                .filter(printed -> !printed.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return false;
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        boolean fits = lines.stream().allMatch(printed -> printed.size() == most);
        boolean roleBeside = lines.size() == 2 && lines.get(0).size() == 1;
        if (!fits && !roleBeside) {
            return false;
        }
        List<PeopleLine> read = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int row = i;
            read.add(PeopleLine.ofCells(
                    lines.stream()
                            .filter(printed -> row < printed.size())
                            .map(printed -> printed.get(row).strip())
                            .toList(),
                    words));
        }
        if (read.stream().anyMatch(line -> line.people().isEmpty() || line.hasOther())) {
            return false;
        }
        read.forEach(line -> read(line, Integer.MAX_VALUE)); // what stands in a cell goes for all its lines
        return true;
    }

    /** A label below a label, or a head among people. */
    void change(LabelKind kind) {
        now = kind;
        isClosed = false;
        if (kind == LabelKind.EXPLAINERS) {
            explainers.begin();
        } else if (kind != LabelKind.SECRETARIAT && kind != LabelKind.OBSERVERS) {
            attendees.begin(isAbsent(kind) || isAbsent(begun) ? Attendance.ABSENT : Attendance.PRESENT, null);
        }
    }
}
