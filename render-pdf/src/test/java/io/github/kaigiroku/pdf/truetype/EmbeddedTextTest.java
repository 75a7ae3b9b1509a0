package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes in as text comes out as text, whatever reads the file. */
class EmbeddedTextTest {

    @Test
    void supplementaryCharactersAndSequencesAreReadBackWhole() throws IOException {
        String text = "𠮷野家の葛\uDB40\uDD02と邉\uDB40\uDD0F、髙﨑";

        assertThat(OnePage.showing(text, FontChain.of(List.of(TestFonts.ipamj())))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void charactersThatShareAGlyphStayApart() throws IOException {
        String text = "~～〜\u2015—·・";

        assertThat(OnePage.showing(text, FontChain.of(List.of(TestFonts.ipamj())))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aSelectorNoFontKnowsIsReadBackAllTheSame() throws IOException {
        FontProgram font =
                new SquareFont().square(300).map('葛', 1).map(0x20BB7, 1).parse();
        String text = "葛\uDB40\uDDEF𠮷\uDB40\uDD00𠮷葛";

        assertThat(OnePage.showing(text, FontChain.of(List.of(font))).text()).isEqualTo(text);
    }
}
