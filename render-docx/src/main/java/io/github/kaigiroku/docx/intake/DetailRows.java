package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Detail;
import java.util.List;
import java.util.stream.Collectors;

/** その他の項目の取り込み: rows whose label no form of ours knows, each kept with its label as it is printed. */
final class DetailRows {

    private final DraftRecord draft;

    DetailRows(DraftRecord draft) {
        this.draft = draft;
    }

    /** A row that we know nothing of stays as it is. */
    void add(List<Slice> label, List<Slice> text) {
        add(List.of(), label, text);
    }

    /** A row that we know nothing of, whose label stands below another. */
    void add(List<Slice> outer, List<Slice> label, List<Slice> text) {
        String path = "details[" + draft.details.size() + "]";
        String said = text.stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.take(path + ".text"))
                .collect(Collectors.joining("\n"));
        if (said.isEmpty()) {
            label.forEach(Slice::form);
            outer.forEach(Slice::form);
            return;
        }
        String above = name(outer, path);
        String own = name(label, path);
        String name = above.isEmpty() ? own : above + "　" + own;
        draft.details.add(new Detail(name, said));
        draft.likely(path, name, "様式にない項目", "a row of its own");
    }

    private static String name(List<Slice> label, String path) {
        return label.stream().map(line -> line.strip().take(path + ".label")).collect(Collectors.joining());
    }
}
