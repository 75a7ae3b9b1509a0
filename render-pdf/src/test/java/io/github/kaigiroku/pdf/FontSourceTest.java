package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.pdf.truetype.DocumentFonts;
import io.github.kaigiroku.pdf.truetype.FontChain;
import io.github.kaigiroku.render.RenderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSourceTest {

    private static final Path IPAMJ = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");

    @Test
    void theBundledFontIsFullWidthJapaneseWithHalfWidthLatin() {
        Assumptions.assumeTrue(
                FontSource.class.getResource("fonts/BIZUDMincho-Regular.ttf") != null, "built without the font");
        FontChain chain = FontChain.of(List.of(FontSource.bundled().program()));

        assertThat(chain.advance(chain.glyph('会'))).isEqualTo(1000);
        assertThat(chain.advance(chain.glyph('A'))).isEqualTo(500);
        assertThat(chain.glyph(0x20BB7)).as("𠮷").isEqualTo(FontChain.MISSING);
    }

    @Test
    void theBundledFontsTogetherHaveTheCharactersOfNames() {
        Assumptions.assumeTrue(FontSource.isBundled(), "built without the fonts");
        FontChain chain =
                FontChain.opening(List.of(FontSource.bundled()::program, FontSource.bundledFallback()::program));

        assertThat("𠮷𡈽㐂𠀋䕃".codePoints().map(chain::glyph)).doesNotContain(FontChain.MISSING);
    }

    @Test
    void theGothicIsAsWideAsTheMincho() {
        Assumptions.assumeTrue(FontSource.isBundled(), "built without the fonts");
        FontChain mincho = FontChain.of(List.of(FontSource.bundled().program()));
        FontChain gothic = FontChain.of(List.of(FontSource.bundledGothic().program()));

        for (int codePoint : "会議録（１）第2回、A・ー〓".codePoints().toArray()) {
            assertThat(gothic.advance(gothic.glyph(codePoint))).isEqualTo(mincho.advance(mincho.glyph(codePoint)));
        }
    }

    @Test
    void aSourceReadsItsFontOnce() {
        Assumptions.assumeTrue(Files.exists(IPAMJ), "IPAmj Mincho is not installed");
        FontSource source = FontSource.file(IPAMJ);

        assertThat(source.program()).isSameAs(source.program());
    }

    @Test
    void anInstalledFontIsFoundByItsJapaneseFamilyName() {
        Assumptions.assumeTrue(Files.exists(IPAMJ), "IPAmj Mincho is not installed");

        FontChain chain = FontChain.of(List.of(FontSource.installed("IPAmj明朝").program()));

        assertThat(chain.glyph(0x20BB7)).isNotEqualTo(FontChain.MISSING);
    }

    @Test
    void aFontThatIsNotInstalledIsRefusedSayingWhereItWasLookedFor(@TempDir Path folder) {
        assertThatThrownBy(() -> FontSource.installed("みどり野明朝", folder))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("みどり野明朝")
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("FontSource.file");
    }

    @Test
    void aFileThatIsMissingIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> FontSource.file(folder.resolve("no.ttf")))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("no.ttf")
                .hasMessageContaining("cannot be read");
    }

    @Test
    void bytesChangedLaterDoNotChangeTheFont() throws IOException {
        Assumptions.assumeTrue(Files.exists(IPAMJ), "IPAmj Mincho is not installed");
        byte[] bytes = Files.readAllBytes(IPAMJ);
        FontSource source = FontSource.bytes("mj", bytes);
        java.util.Arrays.fill(bytes, (byte) 0);
        FontChain chain = FontChain.of(List.of(source.program()));

        int code = new DocumentFonts(chain).code(chain.glyph('会'), '会', FontChain.NO_SELECTOR);

        assertThat(DocumentFonts.cid(code)).isEqualTo(1);
    }
}
