package io.github.kaigiroku.pdf.truetype;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.internal.deflate.Compressor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GlyphCodesTest {

    private static final int GLYPHS = 400;

    @Test
    void outlinesCodedOnceGiveTheSameFontAsDeflatingItAll() throws Exception {
        FontProgram font =
                randomOutlines().composite(1, 2).composite(5, GLYPHS + 1).parse();
        FontSubset subset = new FontSubset(font, 0);
        for (int glyph = font.glyphs() - 1; glyph > 0; glyph--) {
            subset.add(glyph, 0x4E00 + glyph, FontChain.NO_SELECTOR);
        }

        byte[] fast = EmbeddedFont.inflate(SubsetStream.of(subset, new Compressor(6)));
        byte[] small = EmbeddedFont.inflate(SubsetStream.of(subset, new Compressor(9)));

        assertThat(fast).isEqualTo(small).hasSize((int)
                SubsetStream.fastest(subset, new Compressor(1)).rawLength());
    }

    @Test
    void aSubsetOfNothingIsWholeToo() throws Exception {
        FontSubset subset = new FontSubset(new SquareFont().parse(), 0);

        assertThat(EmbeddedFont.inflate(SubsetStream.fastest(subset, new Compressor(1))))
                .isEqualTo(EmbeddedFont.inflate(SubsetStream.shortest(subset, new Compressor(9))));
    }

    @Test
    void whatRepeatsFartherBackThanDeflateReachesIsWrittenOut() throws Exception {
        byte[] once = new byte[33_000];
        new Random(1).nextBytes(once);
        Arrays.fill(once, 40, once.length, (byte) 1);
        byte[] outline = simple(once.length).raw(once).raw(once).toBytes();
        FontSubset subset = new FontSubset(new SquareFont().outline(outline).parse(), 0);
        subset.add(1, '会', FontChain.NO_SELECTOR);

        assertThat(EmbeddedFont.inflate(SubsetStream.fastest(subset, new Compressor(1))))
                .isEqualTo(EmbeddedFont.inflate(SubsetStream.shortest(subset, new Compressor(9))));
    }

    @Test
    void whatWasCodedBeforeDoesNotChangeTheBytes() {
        FontProgram fresh = randomOutlines().parse();
        FontProgram used = randomOutlines().parse();
        for (int glyph = GLYPHS; glyph > 0; glyph -= 3) {
            used.codes().get(glyph);
        }

        assertThat(zlib(used)).isEqualTo(zlib(fresh));
    }

    @Test
    void threadsThatShareAFontWriteEqualBytes() throws Exception {
        FontProgram font = randomOutlines().parse();
        byte[] alone = zlib(randomOutlines().parse());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<byte[]>> documents = Collections.nCopies(20, () -> zlib(font));
            for (Future<byte[]> written : threads.invokeAll(documents)) {
                assertThat(written.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] zlib(FontProgram font) {
        FontSubset subset = new FontSubset(font, 0);
        List<Integer> glyphs = new ArrayList<>();
        for (int glyph = 1; glyph <= GLYPHS; glyph += 2) {
            glyphs.add(glyph);
        }
        glyphs.forEach(glyph -> subset.add(glyph, 0x4E00 + glyph, FontChain.NO_SELECTOR));
        return SubsetStream.fastest(subset, new Compressor(1)).toByteArray();
    }

    /** Outlines from 0 to 1,500 points, some all noise and some all repetition, so that every kind of code occurs. */
    private static SquareFont randomOutlines() {
        Random random = new Random(20191126);
        SquareFont font = new SquareFont();
        for (int glyph = 1; glyph <= GLYPHS; glyph++) {
            font.outline(outline(random, glyph % 40 == 0 ? 1500 : random.nextInt(60)));
        }
        return font;
    }

    private static byte[] outline(Random random, int points) {
        if (points == 0) {
            return new byte[0];
        }
        SfntBytes record = simple(points);
        int variety = 1 + random.nextInt(256);
        for (int i = 0; i < 2 * points; i++) {
            record.u8(random.nextInt(variety));
        }
        return record.toBytes();
    }

    /** An outline up to its coordinates: all points on the curve, both coordinates one positive byte. */
    private static SfntBytes simple(int points) {
        SfntBytes record =
                new SfntBytes().u16(1, 0, 0, 600, 600).u16(points - 1).u16(0);
        for (int i = 0; i < points; i++) {
            record.u8(0x37);
        }
        return record;
    }
}
