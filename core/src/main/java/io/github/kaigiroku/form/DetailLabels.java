package io.github.kaigiroku.form;

import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.TextPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** その他の欄の見出し: which details of a record the patterns of a profile show. */
final class DetailLabels {

    private DetailLabels() {}

    /** The labels that stand in a pattern. */
    static Set<String> of(FormProfile profile) {
        Stream<Pattern> texts = profile.parts(TextPart.class).stream().flatMap(part -> part.lines().stream());
        Stream<Pattern> rows =
                rows(profile).flatMap(row -> Stream.of(row.label(), row.lines()).flatMap(List::stream));
        return Stream.concat(texts, rows)
                .flatMap(pattern -> pattern.parts().stream())
                .flatMap(part -> Pattern.pieces(part).stream())
                .filter(piece -> piece.isName() && piece.text().startsWith(PatternName.DETAIL))
                .map(piece -> piece.text().substring(PatternName.DETAIL.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The table at whose end the other details stand; null where a row of the profile shows them. */
    static @Nullable RowsPart extraRows(FormProfile profile) {
        boolean shown = rows(profile).anyMatch(row -> row.content() == RowContent.DETAILS);
        return shown ? null : profile.parts(RowsPart.class).stream().findFirst().orElse(null);
    }

    private static Stream<RowForm> rows(FormProfile profile) {
        return profile.parts(RowsPart.class).stream().flatMap(part -> part.rows().stream());
    }
}
