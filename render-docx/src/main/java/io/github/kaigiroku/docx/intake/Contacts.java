package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 担当部課の取り込み: staff, department, section and how to reach it. */
final class Contacts {

    private static final String NUMBER = "[0-9０-９（）()\\-－‐–―ー]{4,}";
    private static final Pattern PHONE =
            Pattern.compile("(?:[（(][\\s　]*)?(?:電話番号|電話|連絡先|TEL|Tel|ＴＥＬ|℡)[\\s　.：:]*(" + NUMBER + ")");
    private static final Pattern EXTENSION = Pattern.compile("[（(]?内線[\\s　：:]*([0-9０-９\\-－]{2,})[）)]?");
    private static final Pattern FAX = Pattern.compile("(?:FAX|Fax|ＦＡＸ|ファクス|ファックス)[\\s　.：:]*(" + NUMBER + ")");
    private static final Pattern EMAIL =
            Pattern.compile("(?:E-?mail|Ｅ?メール|電子メール|メール)?[\\s　：:]*([A-Za-z0-9._%+\\-]+@[A-Za-z0-9.\\-]+)");
    /** A department and its section in one word, as in 都市部交通政策課. */
    private static final Pattern BOTH = Pattern.compile("^(\\S{2,}?[部局])(\\S{2,}[課室係班館])$");

    private static final Pattern HEADCOUNT = Pattern.compile("^(?:計|ほか|外)?[\\s　]*([0-9０-９]{1,3})[\\s　]*[人名]$");

    private final DraftRecord draft;
    private final PersonWords words;
    private String department = "";
    private String section = "";
    private final Set<String> picked = new HashSet<>();

    Contacts(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    void take(Slice text) {
        for (Slice line : text.split("、，")) {
            Matcher count = HEADCOUNT.matcher(line.text());
            if (words.isNobody(line.text())) {
                line.form();
            } else if (count.matches() && !picked.contains("headcount")) {
                picked.add("headcount");
                draft.hasSecretariat = true;
                draft.secretariat.headcount(SessionIntake.number(count.group(1)));
                line.take("secretariat.headcount");
            } else {
                line(line);
            }
        }
    }

    private void line(Slice line) {
        List<Slice> open = List.of(line);
        open = pick(open, EXTENSION, "extension");
        open = pick(open, PHONE, "phone");
        open = pick(open, FAX, "fax");
        open = pick(open, EMAIL, "email");
        for (Slice rest : open) {
            Slice text = rest.strip();
            if (!text.isBlank() && text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                people(text);
            }
        }
    }

    /** Takes what a pattern finds; returns what stands around it. */
    private List<Slice> pick(List<Slice> texts, Pattern pattern, String component) {
        List<Slice> open = new ArrayList<>();
        for (Slice text : texts) {
            Matcher match = pattern.matcher(text.text());
            if (picked.contains(component) || !match.find()) {
                open.add(text);
                continue;
            }
            Slice value = unclosed(text.part(match.start(1), match.end(1)));
            text.part(match.start(), match.end()).form();
            set(component, value.take("secretariat." + component));
            picked.add(component);
            open.add(text.part(0, match.start()));
            open.add(text.rest(match.end()));
        }
        return open;
    }

    /** A number without the bracket that closes what began before it, as in （電話0123-45-6789）. */
    private static Slice unclosed(Slice number) {
        String text = number.text();
        boolean closes = text.matches(".*[)）]");
        boolean opens = text.matches(".*[（(].*");
        return closes && !opens ? number.part(0, text.length() - 1) : number;
    }

    private void set(String component, String value) {
        draft.hasSecretariat = true;
        switch (component) {
            case "phone" -> draft.secretariat.phone(value);
            case "extension" -> draft.secretariat.extension(value);
            case "fax" -> draft.secretariat.fax(value);
            default -> draft.secretariat.email(value);
        }
    }

    /** Units come first, then titles and names; a text of units alone names nobody. */
    private void people(Slice text) {
        take(PeopleLine.of(text, words));
    }

    /** People of a line that was read. */
    void take(PeopleLine line) {
        for (PersonText person : line.people()) {
            staff(person, units(person.bodies()));
        }
        units(line.lone());
    }

    /** Takes the units that the record has a place for and returns the others. */
    private List<PersonWord> units(List<PersonWord> bodies) {
        List<PersonWord> others = new ArrayList<>();
        for (PersonWord body : bodies) {
            if (body.kind() != PersonKind.UNIT || !unit(body.span())) {
                others.add(body);
            }
        }
        return others;
    }

    private boolean unit(Slice word) {
        Matcher both = BOTH.matcher(word.text());
        boolean isKnown = both.matches()
                && both.group(1).equals(department)
                && both.group(2).equals(section);
        if (both.matches() && (isKnown || (department.isEmpty() && section.isEmpty()))) {
            return unit(word.part(0, both.end(1))) && unit(word.rest(both.end(1)));
        }
        if (department.isEmpty() && section.isEmpty() && word.text().matches(".*[部局]")) {
            department = word.take("secretariat.department");
            draft.secretariat.department(department);
        } else if (section.isEmpty()) {
            section = word.take("secretariat.section");
            draft.secretariat.section(section);
        } else {
            return repeats(word, department, "department") || repeats(word, section, "section");
        }
        draft.hasSecretariat = true;
        return true;
    }

    private static boolean repeats(Slice word, String unit, String component) {
        boolean same = word.key().equals(Slice.key(unit));
        if (same) {
            word.take("secretariat." + component);
        }
        return same;
    }

    /** A member of staff; a unit that the record has no place for, as that of another section, is part of the title. */
    private void staff(PersonText person, List<PersonWord> units) {
        String path = "secretariat.staff[" + draft.staff.size() + "]";
        PersonWord role = person.role();
        Slice name = person.name();
        StringJoiner title = new StringJoiner("　");
        units.forEach(unit -> title.add(unit.take(path + ".title")));
        if (role != null) {
            title.add(role.take(path + ".title"));
        }
        String named = name == null ? "" : name.take(path + ".name");
        draft.staff.add(new StaffMember(title.length() == 0 ? null : title.toString(), named));
        person.rest().forEach(PersonWord::form);
        if (name == null && role != null) {
            draft.likely(path + ".title", role.text(), "氏名のない職", "a title without a name");
        } else if (role == null || !person.isSure()) {
            draft.doubtful(path + ".name", named, "担当者の氏名", "the name of a member of staff");
        }
    }
}
