package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFontsTest {

    private final FontProgram kana =
            new SquareFont().named("Kana").square(100).map('あ', 1).map('い', 1).parse();
    private final FontProgram kanji =
            new SquareFont().named("Kanji").square(200).map('会', 1).parse();
    private final FontChain chain = FontChain.of(List.of(kana, kanji));

    @Test
    void everyCharacterHasACodeOfItsOwnEvenWhereTheyShareAGlyph() {
        DocumentFonts fonts = new DocumentFonts(chain);

        int a = fonts.code(chain.glyph('あ'), 'あ', FontChain.NO_SELECTOR);
        int i = fonts.code(chain.glyph('い'), 'い', FontChain.NO_SELECTOR);
        int sequence = fonts.code(chain.glyph('あ', 0xE0100), 'あ', 0xE0100);

        assertThat(List.of(a, i, sequence)).doesNotHaveDuplicates();
        assertThat(fonts.code(chain.glyph('あ'), 'あ', FontChain.NO_SELECTOR)).isEqualTo(a);
        assertThat(fonts.code(chain.glyph('あ', 0xE0100), 'あ', 0xE0100)).isEqualTo(sequence);
    }

    @Test
    void charactersAreNumberedInTheirFontInTheOrderOfFirstUse() {
        List<FontRun> runs = FontRun.of("あい会会あ", chain, new DocumentFonts(chain));

        assertThat(runs).extracting(FontRun::font).containsExactly(0, 1, 0);
        assertThat(runs).extracting(FontRun::hex).containsExactly("00010002", "00010001", "0001");
    }

    @Test
    void fontsAreNumberedInTheOrderOfTheirFirstUse() {
        DocumentFonts fonts = new DocumentFonts(chain);
        FontRun.of("会あ", chain, fonts);

        assertThat(fonts.subsets())
                .extracting(subset -> subset.program().name())
                .containsExactly("Kanji", "Kana");
    }

    @Test
    void aCharacterNoFontHasIsRefused() {
        assertThatThrownBy(() -> new DocumentFonts(chain).code(chain.glyph('堀'), '堀', FontChain.NO_SELECTOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+5800");
    }

    @Test
    void aFullFontIsFollowedByAnother() {
        DocumentFonts fonts = new DocumentFonts(chain);
        int glyph = chain.glyph('あ');
        for (int codePoint = 0x20000; codePoint < 0x2FFFF; codePoint++) {
            fonts.code(glyph, codePoint, FontChain.NO_SELECTOR);
        }

        int last = fonts.code(glyph, 0x2FFFF, FontChain.NO_SELECTOR);
        int next = fonts.code(glyph, 0x30000, FontChain.NO_SELECTOR);

        assertThat(List.of(DocumentFonts.font(last), DocumentFonts.cid(last))).containsExactly(1, 1);
        assertThat(List.of(DocumentFonts.font(next), DocumentFonts.cid(next))).containsExactly(1, 2);
        assertThat(DocumentFonts.cid(fonts.code(glyph, 0x2FFFE, FontChain.NO_SELECTOR)))
                .isEqualTo(0xFFFF);
    }

    @Test
    void aStandInIsReadBackAsTheCharacterItStandsFor() throws IOException {
        OnePage page = OnePage.drawing(chain, fonts -> {
            List<FontRun> runs = new ArrayList<>();
            FontRun.add(runs, fonts.code(chain.glyph('会'), 0x20BB7, FontChain.NO_SELECTOR));
            return runs;
        });

        assertThat(page.text()).isEqualTo("𠮷");
    }
}
