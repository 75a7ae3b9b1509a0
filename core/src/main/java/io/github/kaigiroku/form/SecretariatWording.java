package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 担当部課名の書き方: staff in aligned columns, then department and section, then how to reach them. */
final class SecretariatWording {

    private final DigitStyle digits;

    SecretariatWording(DigitStyle digits) {
        this.digits = digits;
    }

    List<Paragraph> row(@Nullable Secretariat secretariat) {
        if (secretariat == null) {
            return List.of();
        }
        var paragraphs = new ArrayList<>(staff(secretariat.staff()));
        if (secretariat.headcount() != null) {
            paragraphs.add(
                    Paragraph.of("事務局　" + digits.format(secretariat.headcount()) + "人", "secretariat.headcount"));
        }
        addLine(
                paragraphs,
                new Line().add("", secretariat.department(), "department").add("", secretariat.section(), "section"));
        addLine(
                paragraphs,
                new Line().add("電話：", secretariat.phone(), "phone").add("内線：", secretariat.extension(), "extension"));
        addLine(paragraphs, new Line().add("ファクス：", secretariat.fax(), "fax"));
        addLine(paragraphs, new Line().add("電子メール：", secretariat.email(), "email"));
        return paragraphs;
    }

    private static List<Paragraph> staff(List<StaffMember> staff) {
        var names = new TitledNames();
        for (int i = 0; i < staff.size(); i++) {
            names.add(staff.get(i).title(), staff.get(i).name(), "secretariat.staff[" + i + "]");
        }
        return names.paragraphs();
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
