package io.github.kaigiroku.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where lines may end, beside what ICU says: every kind of difference is known and explained. */
class LineEndsBesideIcuTest {
    private static final String REPRESENTATIVES = "「『（【〔［｛〈《〝‘“」』）】〕］｝〉》〟’”、。，．・：；？！‼⁇⁈｡｣､･ﾞﾟ々〻ゝゞヽヾ゛゜"
            + "％℃‰°′″￠㎜㎏㍍￥＄￡＃№¥£｢―—…‥ぁっょゖァッョヵㇱーｧｰ市のアｱ年月人円１２Ab71%.,!):;?]}$([{/&=#-_+*@\"'\\|~^<>"
            + "éжΩ‐–\t\u00A0\u2060\u200B ○①→＆〓～";

    private final List<Difference> known = Difference.read();
    private final Set<Difference> met = new LinkedHashSet<>();
    private final Set<String> unknown = new TreeSet<>();

    @Test
    void everyDifferenceFromIcuIsExplained() {
        List<String> texts = new ArrayList<>(pairs());
        texts.addAll(generated());
        compare(texts, KinsokuLevel.STANDARD, BreakIterator.getLineInstance(new ULocale("ja@lb=normal")));
        compare(texts, KinsokuLevel.STRICT, BreakIterator.getLineInstance(new ULocale("ja@lb=strict")));
        assertThat(unknown).as("differences nobody has explained").isEmpty();
        assertThat(known).as("explanations of nothing").isSubsetOf(met);
    }

    /** Every two characters between two ideographs. */
    private static List<String> pairs() {
        List<String> all =
                REPRESENTATIVES.codePoints().mapToObj(Character::toString).toList();
        return all.stream()
                .flatMap(first -> all.stream().map(second -> "市" + first + second + "市"))
                .toList();
    }

    private static List<String> generated() {
        FormComposer composer = FormComposer.with(FormProfiles.standard());
        List<String> texts = new ArrayList<>();
        GeneratedRecords.series(20_191_126, 60, piece -> true).forEach(record -> {
            var block = (FormEntries)
                    composer.compose(record).sheets().get(1).blocks().get(2);
            block.entries()
                    .forEach(entry -> entry.cells().get(1).stream()
                            .map(Paragraph::text)
                            .map(text -> text.substring(0, Math.min(200, text.length())))
                            .forEach(texts::add));
        });
        return texts;
    }

    private void compare(List<String> texts, KinsokuLevel level, BreakIterator icu) {
        Clusters clusters = new Clusters();
        BreakRules rules = new BreakRules(level);
        for (String text : texts) {
            clusters.read(text, SampleAdvances.MONOSPACED);
            icu.setText(text);
            for (int i = 1; i < clusters.size(); i++) {
                boolean ours = rules.allow(clusters, i);
                if (ours != icu.isBoundary(clusters.start(i))) {
                    explain(ours ? "we" : "icu", clusters, i);
                }
            }
        }
    }

    private void explain(String who, Clusters clusters, int at) {
        List<Difference> reasons = known.stream()
                .filter(difference -> difference.explains(who, clusters, at))
                .toList();
        met.addAll(reasons);
        if (reasons.isEmpty()) {
            int from = Math.max(0, at - 3);
            unknown.add(who + " " + clusters.kind(at - 1) + " " + clusters.kind(at) + ", such as "
                    + clusters.run().text().substring(clusters.start(from), clusters.start(at)) + "|"
                    + clusters.run().text().substring(clusters.start(at), clusters.start(at + 1)));
        }
    }

    /** A kind of difference, and why there is one. */
    private record Difference(String who, List<String> before, List<String> after, String why) {

        static List<Difference> read() {
            try (InputStream in = LineEndsBesideIcuTest.class.getResourceAsStream("line-ends-beside-icu.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> of(line.split(" \\| ", 4)))
                        .toList();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static Difference of(String... parts) {
            return new Difference(parts[0], words(parts[1]), words(parts[2]), parts[3]);
        }

        private static List<String> words(String side) {
            return Arrays.asList(side.split(" ", -1));
        }

        boolean explains(String allows, Clusters clusters, int at) {
            return who.equals(allows) && holds(before, clusters, at - 1) && holds(after, clusters, at);
        }

        private static boolean holds(List<String> side, Clusters clusters, int at) {
            String name = clusters.kind(at).name();
            return side.stream()
                    .anyMatch(word -> word.equals("*")
                            || word.equals(name)
                            || (word.startsWith("[") && word.indexOf(clusters.first(at), 1) > 0));
        }
    }
}
