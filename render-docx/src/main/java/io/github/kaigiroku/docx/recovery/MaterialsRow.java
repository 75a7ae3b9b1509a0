package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.model.Material;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 会議資料の行の読み取り: a line for each material, its label first. */
final class MaterialsRow {

    private static final Pattern LABEL = Pattern.compile("((?:資料|参考|別紙|別添|別冊|当日)\\S*?|\\S*[0-9０-９])[\\t　]+");

    private final List<Material> known;
    private final Map<String, String> labels = new HashMap<>();

    MaterialsRow(List<Material> known) {
        this.known = known;
    }

    /** What the labels that were printed before are now; without those that are gone. */
    Map<String, String> labels() {
        return labels;
    }

    List<Material> read(@Nullable FormRow before, List<String> after) {
        List<String> printed = before == null || before.paragraphs().size() != known.size()
                ? List.of()
                : before.paragraphs().stream().map(Paragraph::text).toList();
        int[] originals = Alignment.of(printed, after);
        List<Material> materials = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            Material original = originals[i] == Alignment.NONE ? null : known.get(originals[i]);
            boolean unchanged = original != null && printed.get(originals[i]).equals(after.get(i));
            Material material = unchanged && original != null
                    ? original
                    : material(original, after.get(i).strip());
            if (original != null && original.label() != null && material.label() != null) {
                labels.putIfAbsent(original.label(), material.label());
            }
            materials.add(material);
        }
        return materials;
    }

    private static Material material(@Nullable Material original, String line) {
        String label = label(original, line);
        String rest = label == null ? line : line.substring(label.length()).strip();
        boolean hasNote = original != null && original.note() != null;
        int end = hasNote ? Punctuation.lastBracket(rest) : rest.length();
        String note = end < rest.length() ? Punctuation.inside(rest.substring(end)) : null;
        return new Material(label, rest.substring(0, end).strip(), note);
    }

    private static @Nullable String label(@Nullable Material original, String line) {
        String known = original == null ? null : original.label();
        if (known != null && line.startsWith(known + "　")) {
            return known;
        }
        Matcher label = LABEL.matcher(line);
        return label.lookingAt() ? label.group(1) : null;
    }
}
