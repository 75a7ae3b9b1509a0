package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 人の項目の見出し: heads within a list of people, such as （事務局）, 欠席者： and 【公募】, and what they change below them. */
final class PeopleHeads {

    private static final Pattern BRACKETED =
            Pattern.compile("^[（(【〔［\\[<＜《〈■●◆○]+([^）)】〕］\\]>＞》〉]{1,16})[）)】〕］\\]>＞》〉][\\s　]*[：:]?[\\s　]*");
    private static final Pattern BEFORE_COLON = Pattern.compile("^[■●◆○・]?([^：:（(、。]{1,12}?)[\\s　]*[：:][\\s　]*");
    private static final Pattern BEFORE_GAP = Pattern.compile("^[■●◆○・]?((?:\\S[　 ]?){1,8}?\\S)(?:[\\s　]+(?=\\S)|$)");
    private static final List<Pattern> BARE = List.of(BEFORE_COLON, BEFORE_GAP);
    private static final Pattern BEFORE_COUNT = Pattern.compile("[\\s　]*[（(]?[0-9０-９]{1,3}[\\s　]*[人名][）)]?$");
    private static final Pattern BULLETS = Pattern.compile("^[■●◆○◯〇◎・•※\\-]+[\\s　]*");
    private static final Pattern BRACKET_BEHIND = Pattern.compile("[\\s　]*[（(][^（()）]*[）)]$");
    private static final Pattern OF_ATTENDANCE =
            Pattern.compile("(?:本日の|当日)?(?:出席|欠席)(?:者|委員|議員|構成員|会員|者の氏名|した者|した委員|数)?");
    private static final Pattern GROUP =
            Pattern.compile("(?:代表|関係|関係者|機関|団体|経験者|公募|市民|町民|村民|区民|住民|大学|[市町村県区会]|支部|協会|組合|校|枠|選出|推薦)$");

    private final PeopleSection section;
    private final Labels labels;
    private final PersonWords words;

    /** Whether the label or head that says who came stands in brackets itself. */
    private boolean isUnderBrackets;

    PeopleHeads(PeopleSection section, Labels labels, PersonWords words) {
        this.section = section;
        this.labels = labels;
        this.words = words;
    }

    /** A label begins, which may be a role that all below it have. */
    void begin(LabelKind kind, List<Slice> label) {
        isUnderBrackets =
                label.stream().anyMatch(line -> BRACKETED.matcher(line.text()).find());
        for (Slice line : label) {
            String role = withoutCount(line.text());
            if (kind == LabelKind.ATTENDEES_PRESENT && words.isRole(role) && !PeopleSection.isOfMembers(line)) {
                hold(line.strip()); // オブザーバー
            }
        }
    }

    private void hold(Slice role) {
        section.attendees.hold(PersonWord.of(role, PersonKind.ROLE_OF_MANY, 0));
    }

    private static String withoutCount(String text) {
        return BEFORE_COUNT.matcher(text).replaceFirst("");
    }

    /**
     * Takes what stands before the people of a line and changes what they are; returns what is behind it, and null for the
     * head of something else.
     */
    @Nullable Slice take(Slice line) {
        Matcher bracketed = BRACKETED.matcher(line.text());
        return bracketed.find()
                ? bracketed(line, bracketed.end(), line.part(bracketed.start(1), bracketed.end(1)))
                : bare(line);
    }

    private @Nullable Slice bracketed(Slice line, int end, Slice head) {
        boolean known = named(head, true);
        if (known) {
            line.part(0, end).form();
        } else if (section.now() == LabelKind.EXPLAINERS && !words.isLegend(head.text())) {
            section.explainers.group(head);
            return behind(line, end);
        }
        boolean isGroup = isGroup(head);
        if (isGroup && isUnderBrackets) {
            return null; // 【学校】 behind 【欠席】 stands beside it, not below
        }
        if (isGroup && !words.isLegend(head.text())) {
            section.attendees.from(head.strip());
            return behind(line, end);
        }
        return known ? line.rest(end) : line;
    }

    private static Slice behind(Slice line, int end) {
        line.part(0, end).form();
        return line.rest(end);
    }

    /** Whether a head says where attendees come from. */
    private boolean isGroup(Slice head) {
        LabelKind now = section.now();
        return now.isOfPeople()
                && now != LabelKind.EXPLAINERS
                && now != LabelKind.SECRETARIAT
                && GROUP.matcher(head.text().strip()).find();
    }

    /** A head without brackets, before a colon or a gap. */
    private Slice bare(Slice line) {
        for (Pattern pattern : BARE) {
            Matcher before = pattern.matcher(line.text());
            if (before.find()
                    && !PeopleLine.isRoleOver(line, before.end(1), words)
                    && named(line.part(before.start(1), before.end(1)), false)) {
                return behind(line, before.end());
            }
        }
        return line;
    }

    /** Whether a head is known; what is below it is then as it says. */
    private boolean named(Slice head, boolean isBracketed) {
        String text = BULLETS.matcher(withoutCount(head.text())).replaceFirst("");
        if (words.isRole(BRACKET_BEHIND.matcher(text).replaceFirst(""))) {
            role(head, isBracketed);
            return isBracketed;
        }
        return (isBracketed && isSide(head, text)) || isAttendance(text, isBracketed) || isLabel(text, isBracketed);
    }

    private void role(Slice head, boolean isBracketed) {
        if (isBracketed || section.isSwitched()) {
            section.toAttendees(null, null);
        }
        if (isBracketed) {
            hold(head);
        }
    }

    /** （市側） or （参考人）. */
    private boolean isSide(Slice head, String text) {
        boolean isSide = (words.isOwnSide(text) || words.isGuest(text)) && section.begun() != LabelKind.SECRETARIAT;
        if (isSide) {
            section.toExplainers(head);
        }
        return isSide;
    }

    /** Whether and how those below came. */
    private boolean isAttendance(String text, boolean isBracketed) {
        String key = Slice.key(text);
        if (words.isRemote(text)) {
            section.toAttendees(null, AttendanceMode.REMOTE);
            return true;
        }
        if (OF_ATTENDANCE.matcher(key).matches()) {
            isUnderBrackets = isBracketed;
            section.toAttendees(key.contains("欠席") ? Attendance.ABSENT : Attendance.PRESENT, null);
            return true;
        }
        return false;
    }

    /** A label that could also stand in a row of its own. */
    private boolean isLabel(String text, boolean isBracketed) {
        String key = Slice.key(text);
        if (!isBracketed && !key.startsWith("事務局") && words.isUnitAmongPeople(key)) {
            return false; // 教育委員会事務局　次長 is a unit of those in the list
        }
        LabelKind kind = labels.row(text);
        if (kind == null || !(kind.isOfPeople() || kind == LabelKind.OBSERVERS)) {
            return false;
        }
        section.change(kind);
        return true;
    }
}
