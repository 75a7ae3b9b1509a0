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
    private static final Pattern PREFIX =
            Pattern.compile("^(?:([^\\s　：:（(]{1,8})[\\s　]*[：:]|((?:出席|欠席)(?:者|委員|議員|者の氏名)?)[\\s　]+(?=\\S))");
    private static final Pattern COUNT = Pattern.compile(
            "^[（(]?(?:計|ほか|外|他|以上|合計)?[\\s　]*(?:委員|議員|会員|職員|事務局)?[\\s　]*[0-9０-９]{1,3}[\\s　]*[人名][）)]?$");
    private static final Pattern SEAT = Pattern.compile("^([0-9０-９]{1,3}番)[\\s　]+");
    private static final int LONGEST_NAME = 20;

    private final DraftRecord draft;
    private final PersonWords words;

    /** 部局 that those who explain are listed under. */
    private @Nullable String group;

    private List<Slice> beside = List.of();

    PeopleIntake(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /**
     * One line or paragraph of people.
     *
     * @param text the line
     * @param attendance the attendance that holds so far
     * @param roles what a cell beside the people calls them
     * @return the attendance that holds after it
     */
    Attendance take(Slice text, Attendance attendance, List<Slice> roles) {
        Attendance now = attendance;
        String role = null;
        for (Slice line : text.lines()) {
            role = null;
            beside = roles;
            Slice rest = line;
            Matcher group = GROUP.matcher(rest.text());
            Matcher prefix = PREFIX.matcher(rest.text());
            boolean grouped = group.find();
            if (grouped || prefix.find()) {
                Matcher head = grouped ? group : prefix;
                String named = head.group(grouped || head.group(1) != null ? 1 : 2);
                Attendance said = attendance(named);
                if (said != null || words.isRole(named) || grouped) {
                    now = said == null ? now : said;
                    role = said == null && words.isRole(named) ? named.strip() : null;
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
        beside.forEach(said -> person.role(said.strip().take(path + ".role")));
        Slice rest = seat(numbered(item), path, person);
        var brackets = new PersonBrackets(words, path, person, attendance);
        rest = brackets.take(rest);
        Matcher before = words.roleBefore(rest.text());
        Matcher behind = before == null ? words.roleBehind(rest.text()) : null;
        if (before != null) {
            person.role(rest.part(before.start(1), before.end(1)).take(path + ".role"));
            rest = rest.rest(before.end()).strip();
        } else if (behind != null) {
            person.role(rest.part(behind.start(1), behind.end(1)).take(path + ".role"));
            rest = rest.part(0, behind.start()).strip();
        }
        Slice proxy = brackets.proxy();
        if (proxy != null) {
            person.proxyFor(rest.take(path + ".proxyFor"));
            rest = proxy;
        }
        String name = rest.take(path + ".name");
        if (name.codePointCount(0, name.length()) > LONGEST_NAME || name.indexOf('。') >= 0) {
            draft.doubtful(path + ".name", name, "氏名", "a name");
        } else if (name.indexOf('　') >= 0 && name.indexOf(' ') >= 0) {
            draft.doubtful(path + ".name", name, "１人の氏名", "the name of one person");
        }
        draft.attendees.add(person.name(name).build());
    }

    /** A number or a dot before a name only counts the people. */
    private static Slice numbered(Slice item) {
        Numbering numbering = Numbering.orBullet(item.text());
        boolean counts = numbering != null
                && numbering.end() < item.text().length()
                && switch (numbering.kind()) {
                    case DIGITS, DIGITS_IN_BRACKETS, CIRCLED, BULLET -> true;
                    default -> false;
                };
        if (!counts || numbering == null) {
            return item;
        }
        item.part(0, numbering.end()).form();
        return item.rest(numbering.end()).strip();
    }

    private static Slice seat(Slice item, String path, Attendee.Builder person) {
        Matcher seat = SEAT.matcher(item.text());
        if (!seat.find()) {
            return item;
        }
        person.seat(item.part(seat.start(1), seat.end(1)).take(path + ".seat"));
        return item.rest(seat.end()).strip();
    }

    /** A row of those who explain begins: no group holds any more. */
    void beginExplainers() {
        group = null;
    }

    /** People who explain or belong to the administration, a title and a name each. */
    void explainers(Slice text) {
        for (Slice line : text.lines()) {
            List<Slice> parts = apart(line);
            boolean unit = words.isUnit(line.strip().text())
                    && !words.isTitle(line.strip().text());
            if (unit) {
                group = line.strip().take("explainers[" + draft.explainers.size() + "].group");
            } else if (parts.size() == 2
                    && (words.isTitle(parts.get(0).text())
                            || words.isRole(parts.get(0).text()))
                    && !words.isTitle(parts.get(1).text())) {
                explainer(new Titled(parts.get(0), parts.get(1)));
            } else {
                explainersOf(line);
            }
        }
    }

    private void explainersOf(Slice text) {
        for (Slice line : text.split("、，")) {
            Slice rest = line;
            Matcher head = GROUP.matcher(line.text());
            if (head.find()) {
                group = line.part(head.start(1), head.end(1)).take("explainers[" + draft.explainers.size() + "].group");
                rest = line.rest(head.end()).strip();
            }
            for (Slice item : apart(rest)) {
                explainer(item);
            }
        }
    }

    private void explainer(Slice item) {
        if (words.isNobody(item.text()) || COUNT.matcher(item.text()).matches()) {
            item.form();
            return;
        }
        explainer(Titled.of(item, words));
    }

    private void explainer(Titled person) {
        String path = "explainers[" + draft.explainers.size() + "]";
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
