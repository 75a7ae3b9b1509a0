package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.pdf.ReadBack.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * The ends of lines as a reader of the file sees them, held against the kinsoku table alone. A forbidden end passes only
 * where no other was possible: between two ordinary characters a line may always end, so whatever stands between two
 * such places and fits a line must not be split.
 */
final class LineEnds {

    private static final String NEVER_FIRST = "、。，．・：；？！」』）】〕］｝〉》々ゝゞヽヾ゛゜％";
    private static final String NEVER_LAST = "「『（【〔［｛〈《";
    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎ";

    private final List<Glyph> glyphs;

    private LineEnds(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** Passes when no line of 様式第２号 ends where it must not; the other form also keeps names whole. */
    static void assertKeepKinsoku(ReadBack pdf, double shortestLine) {
        List<Glyph> marked = pdf.glyphsOf("Document/Table/TBody").stream()
                .filter(glyph -> !glyph.isAccent()) // they stand above and below the line
                .toList();
        LineEnds ends = new LineEnds(marked);
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < marked.size(); i++) {
            if (ends.isForbidden(i) && ends.unsplit(i) <= shortestLine) {
                faults.add(marked.get(i - 1) + " | " + marked.get(i));
            }
        }
        assertThat(faults).isEmpty();
    }

    private boolean isForbidden(int at) {
        Glyph last = glyphs.get(at - 1);
        Glyph first = glyphs.get(at);
        return goesOn(at) && last.y() != first.y() && (isOneOf(NEVER_FIRST, first) || isOneOf(NEVER_LAST, last));
    }

    /** How wide everything is that may have to stay together around a place, blanks between scripts included. */
    private double unsplit(int at) {
        int from = at - 1;
        int to = at;
        while (from > 0 && goesOn(from) && !isFree(from)) {
            from--;
        }
        while (to + 1 < glyphs.size() && goesOn(to + 1) && !isFree(to + 1)) {
            to++;
        }
        return glyphs.subList(from, to + 1).stream()
                .mapToDouble(glyph -> glyph.width() + glyph.size() / 4)
                .sum();
    }

    private boolean goesOn(int at) {
        Glyph before = glyphs.get(at - 1);
        return before.page() == glyphs.get(at).page()
                && before.mark() == glyphs.get(at).mark();
    }

    private boolean isFree(int at) {
        return isOrdinary(glyphs.get(at - 1)) && isOrdinary(glyphs.get(at));
    }

    private static boolean isOrdinary(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        boolean kana = c >= 'あ' && c <= 'ん' && !isOneOf(SMALL_KANA, glyph);
        return glyph.text().length() == 1 && (kana || (c >= 0x4E00 && c <= 0x9FFF));
    }

    private static boolean isOneOf(String characters, Glyph glyph) {
        return glyph.text().length() == 1 && characters.contains(glyph.text());
    }
}
