package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.TextPart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** その他の欄の見出し: which details of a record the patterns of a profile show. */
final class DetailLabels {

    private DetailLabels() {}

    /** The labels that stand in a pattern. */
    static Set<String> of(FormProfile profile) {
        Set<String> labels = new HashSet<>();
        for (TextPart part : profile.parts(TextPart.class)) {
            add(labels, part.lines());
        }
        for (RowsPart part : profile.parts(RowsPart.class)) {
            for (RowForm row : part.rows()) {
                add(labels, row.label());
                add(labels, row.lines());
            }
        }
        return Set.copyOf(labels);
    }

    private static void add(Set<String> labels, List<Pattern> lines) {
        for (Pattern line : lines) {
            for (List<Pattern.Piece> part : line.pieces()) {
                for (Pattern.Piece piece : part) {
                    if (piece.isName() && piece.text().startsWith(PatternName.DETAIL)) {
                        labels.add(piece.text().substring(PatternName.DETAIL.length()));
                    }
                }
            }
        }
    }

    /** The table at whose end the other details stand; null where a row of the profile shows them. */
    static @Nullable RowsPart extraRows(FormProfile profile) {
        List<RowsPart> tables = profile.parts(RowsPart.class);
        for (RowsPart part : tables) {
            for (RowForm row : part.rows()) {
                if (row.content() == RowContent.DETAILS) {
                    return null;
                }
            }
        }
        return tables.isEmpty() ? null : tables.get(0);
    }
}
