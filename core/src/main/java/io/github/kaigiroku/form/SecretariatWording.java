package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 担当部課名の書き方: staff in aligned columns, then department and section, then how to reach them. */
final class SecretariatWording {

    private final Wording wording;
    private final PeopleWording people;

    SecretariatWording(Wording wording, PeopleWording people) {
        this.wording = wording;
        this.people = people;
    }

    /** The row; lines of the profile replace the usual ones about how to reach them. */
    List<Paragraph> row(@Nullable Secretariat secretariat, RowForm form, List<Paragraph> lines, double width) {
        if (secretariat == null) {
            return List.of();
        }
        var paragraphs = new ArrayList<>(staff(secretariat.staff(), form, width));
        if (form.lines().isEmpty()) {
            address(paragraphs, secretariat);
        } else {
            boolean blankFirst = !lines.isEmpty() && lines.get(0).text().isEmpty();
            // a blank line parts the staff from what follows, if there is both
            paragraphs.addAll(
                    blankFirst && (paragraphs.isEmpty() || lines.size() == 1) ? lines.subList(1, lines.size()) : lines);
        }
        return paragraphs;
    }

    private void address(List<Paragraph> paragraphs, Secretariat secretariat) {
        if (secretariat.headcount() != null) {
            String count = wording.digits().format(secretariat.headcount()) + wording.word(Word.PERSONS);
            paragraphs.add(Paragraph.of(wording.word(Word.STAFF) + count, "secretariat.headcount"));
        }
        addLine(
                paragraphs,
                new Line().add("", secretariat.department(), "department").add("", secretariat.section(), "section"));
        addLine(
                paragraphs,
                new Line()
                        .add(wording.word(Word.PHONE), secretariat.phone(), "phone")
                        .add(wording.word(Word.EXTENSION), secretariat.extension(), "extension"));
        addLine(paragraphs, new Line().add(wording.word(Word.FAX), secretariat.fax(), "fax"));
        addLine(paragraphs, new Line().add(wording.word(Word.EMAIL), secretariat.email(), "email"));
    }

    private List<Paragraph> staff(List<StaffMember> staff, RowForm form, double width) {
        var titled = new ArrayList<TitledPerson>();
        for (int i = 0; i < staff.size(); i++) {
            titled.add(
                    new TitledPerson(staff.get(i).title(), staff.get(i).name(), null, "secretariat.staff[" + i + "]"));
        }
        return people.titled(titled, form, width);
    }

    private static void addLine(List<Paragraph> paragraphs, Line line) {
        if (!line.pieces.isEmpty()) {
            paragraphs.add(line.pieces.paragraph());
        }
    }

    /** Parts side by side, a full-width space between them. */
    private static final class Line {

        private final Pieces pieces = new Pieces();

        Line add(String label, @Nullable String text, String component) {
            if (text == null || text.isEmpty()) {
                return this;
            }
            String path = "secretariat." + component;
            String before = (pieces.isEmpty() ? "" : "　") + label;
            if (!before.isEmpty()) {
                pieces.form(before, path);
            }
            pieces.text(text, path);
            return this;
        }
    }
}
