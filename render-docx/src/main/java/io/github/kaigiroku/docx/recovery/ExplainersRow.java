package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.model.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 説明者の行の読み取り: a post and a name on each line, under the department (部局) they are listed under, if any. */
final class ExplainersRow {

    private static final Pattern OFFICE = Pattern.compile("\\S*(部|局|課|室|所|館|署|センター|委員会|事務局)");
    private static final Pattern POST = Pattern.compile("\\S+(長|主査|主事|主任|主幹|参事|監|補佐|職員)");

    private final List<Explainer> known;
    private final Notes notes;
    private @Nullable String group;

    ExplainersRow(List<Explainer> known, Notes notes) {
        this.known = known;
        this.notes = notes;
    }

    List<Explainer> read(List<String> lines) {
        List<Explainer> read = new ArrayList<>();
        for (String line : lines) {
            if (!isGroup(line)) {
                read.add(explainer(line));
            }
        }
        return read;
    }

    private boolean isGroup(String line) {
        String name = line.strip();
        boolean before = known.stream().anyMatch(person -> name.equals(person.group()));
        boolean office = OFFICE.matcher(name).matches() && known(name) == null;
        if (office && !before) {
            notes.assumed("explainers", name, "部局", "a department");
        }
        if (before || office) {
            group = name;
        }
        return before || office;
    }

    private Explainer explainer(String line) {
        Explainer before = known(line);
        if (before != null) {
            return before;
        }
        TitledName columns = TitledName.of(line);
        if (columns.title().isEmpty() && POST.matcher(columns.name()).matches()) {
            notes.assumed("explainers", columns.name(), "職", "a post");
            return new Explainer(columns.name(), "", group);
        }
        return new Explainer(columns.title().isEmpty() ? null : columns.title(), columns.name(), group);
    }

    /** Who reads as a line does. */
    private @Nullable Explainer known(String line) {
        String key = TextKey.of(line);
        return known.stream()
                .filter(person ->
                        key.equals(TextKey.of((person.title() == null ? "" : person.title()) + person.name())))
                .findFirst()
                .orElse(null);
    }
}
