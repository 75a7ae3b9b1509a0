package io.github.kaigiroku.pdf.truetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Fonts that a test needs and a machine may lack; the test is skipped then. */
final class TestFonts {

    private TestFonts() {}

    /** IPAmj Mincho: rare name characters beyond the basic plane, and sequences of the Moji_Joho collection. */
    static FontProgram ipamj() throws IOException {
        return font(Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"));
    }

    static FontProgram ipaex() throws IOException {
        return font(Path.of("/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf"));
    }

    private static FontProgram font(Path path) throws IOException {
        Assumptions.assumeTrue(Files.exists(path), () -> "not installed: " + path);
        return FontProgram.parse(Files.readAllBytes(path), path.getFileName().toString(), 0);
    }
}
