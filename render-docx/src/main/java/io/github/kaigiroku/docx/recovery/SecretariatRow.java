package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 担当部課名の行の読み取り: staff, headcount, department and section, and how to reach them. */
final class SecretariatRow {

    private static final Pattern HEADCOUNT = Pattern.compile("事務局\\s*[　 ]*([0-9０-９]{1,6})[人名]");
    private static final String KIND = "電話|TEL|Tel|ＴＥＬ|内線|ファクス|ファックス|FAX|ＦＡＸ|電子メール|メール|Eメール|E-mail";

    /** What stands before a value: its kind with a colon, or a number right behind. */
    private static final String HEAD = "(?:番号)?(?:[：:]|[ 　]*(?=[0-9０-９(（]))";

    private static final Pattern CONTACT =
            Pattern.compile("(" + KIND + ")" + HEAD + "\\s*(.*?)\\s*(?=[　\\s]*(?:" + KIND + ")" + HEAD + "|$)");
    private static final Pattern FIRST_CONTACT = Pattern.compile("[ 　]+(?=(?:電話|TEL|Tel|ＴＥＬ|内線)" + HEAD + ")");

    /** What no name has: digits, colons, marks of mail addresses. */
    private static final Pattern NO_NAME = Pattern.compile(".*[0-9０-９：:@＠].*");

    private static final Pattern OFFICE = Pattern.compile(".*(部|課|室|局|係|所|館|センター|委員会|担当)");

    private static final Pattern DEPARTMENT = Pattern.compile(".*(部|局|委員会)");

    private final Secretariat known;
    private final String label;
    private final Notes notes;
    private final Secretariat.Builder read = Secretariat.builder();
    private final List<StaffMember> staff = new ArrayList<>();

    SecretariatRow(@Nullable Secretariat known, String label, Notes notes) {
        this.label = label;
        this.notes = notes;
        this.known = known == null ? Secretariat.builder().build() : known;
    }

    Secretariat read(List<String> lines) {
        List<String> parts = lines.stream().flatMap(SecretariatRow::parts).toList();
        for (String part : parts) {
            String line = part.strip();
            if (!readHeadcount(line) && !readContact(line)) {
                readNames(line);
            }
        }
        return read.staff(staff).build();
    }

    /** Department and section may stand before the phone number, a blank between them. */
    private static Stream<String> parts(String line) {
        String[] parts = FIRST_CONTACT.split(line);
        if (parts.length > 1 && parts[0].indexOf('\t') < 0) {
            parts[0] = parts[0].strip().replaceFirst("[ 　]+", "　");
        }
        return Stream.of(parts);
    }

    private boolean readHeadcount(String line) {
        Matcher count = HEADCOUNT.matcher(line);
        if (count.matches()) {
            read.headcount(Integer.valueOf(Punctuation.plain(count.group(1))));
        }
        return count.matches();
    }

    private boolean readContact(String line) {
        Matcher contact = CONTACT.matcher(line);
        if (!contact.lookingAt()) {
            return false;
        }
        do {
            put(contact.group(1), contact.group(2));
        } while (contact.find());
        return true;
    }

    private void put(String kind, String value) {
        switch (kind) {
            case "電話", "TEL", "Tel", "ＴＥＬ" -> read.phone(value);
            case "内線" -> read.extension(value);
            case "ファクス", "ファックス", "FAX", "ＦＡＸ" -> read.fax(value);
            default -> read.email(value);
        }
    }

    /** A line with a tab is a member of staff, any other one names department and section. */
    private void readNames(String line) {
        TitledName columns = TitledName.of(line);
        if (NO_NAME.matcher(columns.name()).matches()
                && !isKnownOffice(columns.name())
                && !isKnownPerson(columns.name())) {
            notes.notUnderstood("secretariat", label, line);
        } else if (line.indexOf('\t') >= 0 || !isOffice(columns.name())) {
            staff.add(new StaffMember(columns.title().isEmpty() ? null : columns.title(), columns.name()));
        } else if (!columns.title().isEmpty()) {
            read.department(columns.title()).section(columns.name());
        } else if (columns.name().equals(known.department())
                || DEPARTMENT.matcher(columns.name()).matches()) {
            read.department(columns.name());
        } else {
            read.section(columns.name());
        }
    }

    private boolean isOffice(String name) {
        return isKnownOffice(name)
                || (!isKnownPerson(name) && OFFICE.matcher(name).matches());
    }

    private boolean isKnownOffice(String name) {
        return name.equals(known.department()) || name.equals(known.section());
    }

    private boolean isKnownPerson(String name) {
        return known.staff().stream().anyMatch(member -> member.name().equals(name));
    }
}
