package io.github.kaigiroku.form;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.validation.Measure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 試し刷り: what a profile would not print of a record, so that no text is left out in silence. References between parts of
 * a record, and what decides how something is printed without being text, do not count.
 */
public final class Omissions {

    /** References, marks and what travels along; none of it is text to print. */
    private static final Set<String> NOT_PRINTED =
            Set.of("formatVersion", "id", "agendaItem", "materials", "file", "closedParts");

    private final Set<String> printed;
    private final List<Omission> omissions = new ArrayList<>();

    private Omissions(Set<String> printed) {
        this.printed = printed;
    }

    /**
     * Compares a record with the forms it would fill.
     *
     * @param record the record; must be free of errors
     * @param profile the forms
     * @return what is not printed, in the order of the record; empty when all of it is
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors
     */
    public static List<Omission> of(MeetingRecord record, FormProfile profile) {
        return of(record, profile, Measure.DRAFTING);
    }

    /**
     * Compares a record that is held against another measure than that of drafts with the forms it would fill.
     *
     * @param record the record; must be free of errors by that measure
     * @param profile the forms
     * @param measure what the record is held against
     * @return what is not printed, in the order of the record; empty when all of it is
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors
     */
    public static List<Omission> of(MeetingRecord record, FormProfile profile, Measure measure) {
        var forms = FormComposer.with(profile).by(measure);
        var omissions = new Omissions(PrintedPaths.of(forms.compose(record)));
        omissions.components(record, "");
        return List.copyOf(omissions.omissions);
    }

    private void components(Object record, String path) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            boolean reference = NOT_PRINTED.contains(component.getName())
                    && !(path.isEmpty() && component.getName().equals("materials"));
            Object value = reference ? null : value(component, record);
            String name = component.getName().equals("inFavour") ? "for" : component.getName();
            below(value, path.isEmpty() ? name : path + "." + name);
        }
    }

    private void below(@Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                below(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Record record) {
            components(record, path);
        } else if (value instanceof String text && !text.isBlank() && !printed.contains(path)) {
            omissions.add(new Omission(path, text));
        } else if ((value instanceof Integer || value instanceof TemporalAccessor) && !isPrinted(path)) {
            omissions.add(new Omission(path, value.toString()));
        }
    }

    /** Numbers, days and times are printed beside each other, as parts of what holds them. */
    private boolean isPrinted(String path) {
        return printed.contains(path)
                || (!path.startsWith("attendees") && printed.contains(path.substring(0, path.lastIndexOf('.'))))
                || printed.contains(path.substring(0, path.lastIndexOf('.')) + ".text");
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
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
