package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 人の取り込み: attendees with roles, seats, affiliations, proxies and absences, and those who explain. */
final class PeopleIntake {

    private static final Pattern WIDE_GAP = Pattern.compile("\\t+|　{2,}| {3,}");
    private static final Pattern GROUP = Pattern.compile("^[（(【〔［\\[<＜]([^）)】〕］\\]>＞]{1,12})[）)】〕］\\]>＞][\\s　]*[：:]?");
    private static final Pattern PREFIX = Pattern.compile("^([^\\s　：:（(]{1,8})[\\s　]*[：:]");
    private static final Pattern COUNT =
            Pattern.compile("^[（(]?(?:計|ほか|外|他|以上|合計)?[\\s　]*[0-9０-９]{1,3}[\\s　]*[人名][）)]?$");
    private static final Pattern SEAT = Pattern.compile("^([0-9０-９]{1,3}番)[\\s　]+");
    private static final Pattern BRACKET = Pattern.compile("[\\s　]*[（(]([^（(）)]*)[）)]$");
    private static final Pattern PROXY = Pattern.compile("^代理(?:出席)?(?:者)?[\\s　：:]+(.+)$");
    private static final int LONGEST_NAME = 20;

    private final DraftRecord draft;
    private final PersonWords words;

    PeopleIntake(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** One line or paragraph of people; returns the attendance that holds after it. */
    Attendance take(Slice text, Attendance attendance) {
        Attendance now = attendance;
        String role = null;
        for (Slice line : text.lines()) {
            role = null;
            Slice rest = line;
            Matcher group = GROUP.matcher(rest.text());
            Matcher prefix = PREFIX.matcher(rest.text());
            boolean grouped = group.find();
            if (grouped || prefix.find()) {
                Matcher head = grouped ? group : prefix;
                Attendance said = attendance(head.group(1));
                if (said != null || words.isRole(head.group(1)) || grouped) {
                    now = said == null ? now : said;
                    role = said == null && words.isRole(head.group(1))
                            ? head.group(1).strip()
                            : null;
                    rest = head(rest, head, said == null && role == null);
                }
            }
            for (Slice item : rest.split("、，,")) {
                for (Slice name : apart(item)) {
                    person(name, now, role);
                }
            }
        }
        return now;
    }

    /** A head of a group that says nothing we know is left over, so that somebody looks at it. */
    private static Slice head(Slice line, Matcher head, boolean unknown) {
        if (!unknown) {
            line.part(0, head.end()).form();
        }
        return line.rest(head.end()).strip();
    }

    private static @Nullable Attendance attendance(String group) {
        return group.contains("欠席") ? Attendance.ABSENT : group.contains("出席") ? Attendance.PRESENT : null;
    }

    private static List<Slice> apart(Slice item) {
        Matcher gap = WIDE_GAP.matcher(item.text());
        var parts = new ArrayList<Slice>();
        int from = 0;
        while (gap.find()) {
            parts.add(item.part(from, gap.start()).strip());
            from = gap.end();
        }
        parts.add(item.rest(from).strip());
        parts.removeIf(Slice::isBlank);
        return parts;
    }

    private void person(Slice item, Attendance attendance, @Nullable String groupRole) {
        if (words.isNobody(item.text()) || COUNT.matcher(item.text()).matches()) {
            item.form();
            return;
        }
        String path = "attendees[" + draft.attendees.size() + "]";
        var person = Attendee.builder().attendance(attendance).role(groupRole);
        Slice rest = seat(item, path, person);
        rest = bracket(rest, path, person);
        Matcher before = words.roleBefore(rest.text());
        Matcher behind = before == null ? words.roleBehind(rest.text()) : null;
        if (before != null) {
            person.role(rest.part(before.start(1), before.end(1)).take(path + ".role"));
            rest = rest.rest(before.end()).strip();
        } else if (behind != null) {
            person.role(rest.part(behind.start(1), behind.end(1)).take(path + ".role"));
            rest = rest.part(0, behind.start()).strip();
        }
        String name = rest.take(path + ".name");
        if (name.codePointCount(0, name.length()) > LONGEST_NAME || name.indexOf('。') >= 0) {
            draft.doubtful(path + ".name", name, "氏名", "a name");
        } else if (name.indexOf('　') >= 0 && name.indexOf(' ') >= 0) {
            draft.doubtful(path + ".name", name, "１人の氏名", "the name of one person");
        }
        draft.attendees.add(person.name(name).build());
    }

    private static Slice seat(Slice item, String path, Attendee.Builder person) {
        Matcher seat = SEAT.matcher(item.text());
        if (!seat.find()) {
            return item;
        }
        person.seat(item.part(seat.start(1), seat.end(1)).take(path + ".seat"));
        return item.rest(seat.end()).strip();
    }

    /** What stands in brackets behind a name: a role, who came instead, a note of the day, or where the person is from. */
    private Slice bracket(Slice item, String path, Attendee.Builder person) {
        Matcher bracket = BRACKET.matcher(item.text());
        if (!bracket.find() || bracket.start() == 0) {
            return item;
        }
        Slice inside = item.part(bracket.start(1), bracket.end(1)).strip();
        Matcher proxy = PROXY.matcher(inside.text());
        if (words.isRole(inside.text())) {
            person.role(inside.take(path + ".role"));
        } else if (proxy.find()) {
            person.note(inside.take(path + ".note"));
            draft.doubtful(path + ".note", inside.text(), "備考（代理の出席者は別に加えてください）", "a note; add who came instead");
        } else if (inside.text().matches(".*(?:欠席|遅参|早退|途中|退席|オンライン|Web|ウェブ|リモート).*")) {
            person.note(inside.take(path + ".note"));
        } else {
            person.affiliation(inside.take(path + ".affiliation"));
        }
        return item.part(0, bracket.start()).strip();
    }

    /** People who explain or belong to the administration, a title and a name each. */
    void explainers(Slice text) {
        String group = null;
        for (Slice line : text.split("、，")) {
            Slice rest = line;
            Matcher head = GROUP.matcher(line.text());
            if (head.find()) {
                group = line.part(head.start(1), head.end(1)).take("explainers[" + draft.explainers.size() + "].group");
                rest = line.rest(head.end()).strip();
            }
            for (Slice item : apart(rest)) {
                explainer(item, group);
            }
        }
    }

    private void explainer(Slice item, @Nullable String group) {
        if (words.isNobody(item.text()) || COUNT.matcher(item.text()).matches()) {
            item.form();
            return;
        }
        String path = "explainers[" + draft.explainers.size() + "]";
        Titled person = Titled.of(item, words);
        Slice title = person.title();
        Slice name = person.name();
        draft.explainers.add(new Explainer(
                title == null ? null : title.take(path + ".title"),
                name == null ? "" : name.take(path + ".name"),
                group));
        if (title == null && name != null) {
            draft.likely(path + ".name", name.text(), "氏名", "a name");
        }
    }

    /** Names without more, such as those of signers. */
    void signers(Slice text) {
        for (Slice item : text.split("、，")) {
            for (Slice name : apart(item)) {
                if (words.isNobody(name.text())) {
                    name.form();
                } else {
                    draft.signers.add(name.take("meeting.signers[" + draft.signers.size() + "]"));
                }
            }
        }
    }
}
