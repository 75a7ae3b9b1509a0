package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 印字されない内容: what the sheets of a document do not print of its record, so that no text is left out in silence. References between parts of
 * a record, and what decides how something is printed without being text, do not count.
 */
final class Omissions {

    /** References, marks and what travels along; none of it is text to print. */
    private static final Set<String> NOT_PRINTED =
            Set.of("formatVersion", "id", "agendaItem", "materials", "file", "closedParts");

    private final Set<String> printed;
    private final List<Omission> omissions = new ArrayList<>();
    /** The group above the people who were looked at last; it is printed once for all of them. */
    private String shownGroup = "";

    private Omissions(Set<String> printed) {
        this.printed = printed;
    }

    /** What the sheets, among them those built in Java, do not print of a record. */
    static List<Omission> of(MeetingRecord record, FormDocument document) {
        var omissions = new Omissions(PrintedPaths.of(document));
        omissions.components(record, "");
        return List.copyOf(omissions.omissions);
    }

    private void components(Object record, String path) {
        for (Component component : Shape.of(record.getClass()).components()) {
            boolean reference = NOT_PRINTED.contains(component.key())
                    && !(path.isEmpty() && component.key().equals("materials"));
            Object value = reference ? null : component.of(record);
            if (value != null) {
                String at = path.isEmpty() ? component.key() : path + "." + component.key();
                component(component, value, at);
            }
        }
    }

    private void component(Component component, Object value, String path) {
        switch (component.kind()) {
            case TEXT -> text((String) value, path);
            case TEXTS -> {
                List<?> texts = (List<?>) value;
                for (int i = 0; i < texts.size(); i++) {
                    text((String) texts.get(i), path + "[" + i + "]");
                }
            }
            case INTEGER, DATE, TIME -> {
                if (!isPrinted(path)) {
                    omissions.add(new Omission(path, value.toString()));
                }
            }
            case RECORD -> components(value, path);
            case RECORDS -> {
                List<?> records = (List<?>) value;
                for (int i = 0; i < records.size(); i++) {
                    components(records.get(i), path + "[" + i + "]");
                }
            }
            case FLAG, CHOICE -> {} // these decide how something is printed
        }
    }

    private void text(String text, String path) {
        boolean group = path.endsWith(".group");
        if (printed.contains(path)) {
            shownGroup = group ? text : shownGroup;
        } else if (!text.isBlank() && !(group && text.equals(shownGroup))) {
            omissions.add(new Omission(path, text));
        }
    }

    /** Numbers, days and times are printed beside each other, as parts of what holds them. */
    private boolean isPrinted(String path) {
        String holder = path.substring(0, path.lastIndexOf('.'));
        return printed.contains(path)
                || (!path.startsWith("attendees") && printed.contains(holder))
                || printed.contains(holder + ".text");
    }

    /** The places of a record that a document prints. */
    private static final class PrintedPaths implements FormBlockVisitor<Set<String>> {

        private final Set<String> paths = new HashSet<>();

        static Set<String> of(FormDocument document) {
            var printed = new PrintedPaths();
            for (FormSheet sheet : document.sheets()) {
                sheet.header().forEach(printed::add);
                sheet.footer().forEach(printed::add);
                sheet.blocks().forEach(block -> block.accept(printed));
            }
            return printed.paths;
        }

        private void add(MarginText line) {
            line.pieces().forEach(piece -> paths.add(piece.text().path()));
        }

        private Set<String> add(List<Paragraph> paragraphs) {
            paragraphs.forEach(paragraph -> paragraph.pieces().forEach(piece -> add(piece.path())));
            return paths;
        }

        /** Where a pattern prints a detail, its label is the profile's affair. */
        private void add(String path) {
            paths.add(path);
            if (path.startsWith("details[") && path.endsWith(".text")) {
                paths.add(path.replace(".text", ".label"));
            }
        }

        @Override
        public Set<String> lines(FormLines lines) {
            return add(lines.paragraphs());
        }

        @Override
        public Set<String> boxes(FormBoxes boxes) {
            return paths;
        }

        @Override
        public Set<String> rows(FormRows rows) {
            rows.rows().forEach(row -> {
                add(row.label());
                add(row.paragraphs());
            });
            return paths;
        }

        @Override
        public Set<String> entries(FormEntries entries) {
            for (FormEntry entry : entries.entries()) {
                entry.cells().forEach(this::add);
            }
            return paths;
        }
    }
}
