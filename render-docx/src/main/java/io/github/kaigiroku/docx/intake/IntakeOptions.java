package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 取り込みの設定: what is known of the files beside the labels that all cities use. Immutable and thread-safe.
 *
 * <p>The rows of the default profile and a list of what other cities call them are known in any case.
 */
public final class IntakeOptions {

    private static final IntakeOptions STANDARD = new IntakeOptions(Map.of());

    private final Map<LabelKind, List<String>> labels;

    private IntakeOptions(Map<LabelKind, List<String>> labels) {
        this.labels = labels;
    }

    /**
     * 標準の設定.
     *
     * @return options that know the usual labels
     */
    public static IntakeOptions standard() {
        return STANDARD;
    }

    /**
     * These options with one more label, for a form that calls a row by a name of its own.
     *
     * @param kind what the row holds, by its word in {@code labels.tsv}, such as {@code venue} or {@code attendees-present}
     * @param label the label as the form prints it; blanks and widths do not count
     * @return new options
     * @throws IllegalArgumentException when there is no such kind
     */
    public IntakeOptions withLabel(String kind, String label) {
        for (LabelKind known : LabelKind.values()) {
            if (known.word().equals(kind)) {
                return with(known, label);
            }
        }
        throw new IllegalArgumentException("no kind of row is called " + kind + "; choose from "
                + Arrays.stream(LabelKind.values()).map(LabelKind::word).collect(Collectors.joining(", ")));
    }

    private IntakeOptions with(LabelKind kind, String label) {
        Map<LabelKind, List<String>> more = new EnumMap<>(LabelKind.class);
        more.putAll(labels);
        List<String> words = new ArrayList<>(labels.getOrDefault(kind, List.of()));
        words.add(label);
        more.put(kind, List.copyOf(words));
        return new IntakeOptions(Map.copyOf(more));
    }

    /**
     * These options with the labels of a city's own form: its rows, and the heads of its columns.
     *
     * @param profile the profile by which the files were, or could have been, printed
     * @return new options, in which a label means what the profile says, whatever other cities call so
     */
    public IntakeOptions withLabelsOf(FormProfile profile) {
        IntakeOptions options = this;
        for (RowsPart part : profile.parts(RowsPart.class)) {
            for (RowForm row : part.rows()) {
                LabelKind kind = kind(row.content());
                options = kind == null ? options : options.with(kind, printed(row.label()));
            }
        }
        for (ProceedingsPart part : profile.parts(ProceedingsPart.class)) {
            for (ColumnForm column : part.columns()) {
                String head = column.head();
                options = head == null ? options : options.with(kind(column.shows()), head);
            }
        }
        return options;
    }

    private static String printed(List<Pattern> label) {
        return label.stream().flatMap(line -> line.parts().stream()).collect(Collectors.joining());
    }

    private static @Nullable LabelKind kind(@Nullable RowContent content) {
        if (content == null) {
            return null;
        }
        return switch (content) {
            case MEETING_NAME -> LabelKind.MEETING_NAME;
            case DATE_AND_TIME -> LabelKind.DATE_AND_TIME;
            case VENUE -> LabelKind.VENUE;
            case ATTENDEES -> LabelKind.ATTENDEES;
            case ATTENDEES_PRESENT -> LabelKind.ATTENDEES_PRESENT;
            case ATTENDEES_ABSENT -> LabelKind.ATTENDEES_ABSENT;
            case EXPLAINERS -> LabelKind.EXPLAINERS;
            case OPENNESS -> LabelKind.OPENNESS;
            case OBSERVERS -> LabelKind.OBSERVERS;
            case AGENDA -> LabelKind.AGENDA;
            case MATERIALS -> LabelKind.MATERIALS;
            case SECRETARIAT -> LabelKind.SECRETARIAT;
            case SIGNERS -> LabelKind.SIGNERS;
            case NEXT_MEETING -> LabelKind.NEXT_MEETING;
            case QUORUM, DETAILS, NOTHING -> null; // rows of their own
        };
    }

    private static LabelKind kind(ColumnContent content) {
        return switch (content) {
            case NUMBER -> LabelKind.COLUMN_NUMBER;
            case SPEAKER -> LabelKind.COLUMN_SPEAKER;
            case TEXT, SPEAKER_AND_TEXT -> LabelKind.COLUMN_TEXT;
            case AGENDA_ITEM -> LabelKind.COLUMN_ITEM;
            case DECISION -> LabelKind.COLUMN_DECISION;
        };
    }

    Map<LabelKind, List<String>> labels() {
        return labels;
    }
}
