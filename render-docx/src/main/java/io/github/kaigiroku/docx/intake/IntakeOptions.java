package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
                Map<LabelKind, List<String>> more = new EnumMap<>(LabelKind.class);
                more.putAll(labels);
                List<String> words = new ArrayList<>(labels.getOrDefault(known, List.of()));
                words.add(label);
                more.put(known, List.copyOf(words));
                return new IntakeOptions(Map.copyOf(more));
            }
        }
        throw new IllegalArgumentException("no kind of row is called " + kind);
    }

    Map<LabelKind, List<String>> labels() {
        return labels;
    }
}
