package io.github.kaigiroku.docx.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * フィールド コード: what a field prints is stored beside its code, except for EQ fields (囲い文字, old readings above a text), which
 * Word draws from the code alone. Those are reported.
 */
final class FieldCodes {

    private static final String DRAWN = "EQ ";

    private final Asides asides;
    private final StringBuilder code = new StringBuilder();

    FieldCodes(Asides asides) {
        this.asides = asides;
    }

    /** A field begins, its result begins, or it ends. */
    void mark(@Nullable String type) throws IOException {
        if (!"begin".equals(type)) {
            tell(code.toString());
        }
        code.setLength(0);
    }

    /** A piece of a code, which Word cuts where the looks change. */
    void code(String more) throws IOException {
        asides.count(more.length());
        code.append(more);
    }

    void simple(@Nullable String instruction) throws IOException {
        if (instruction != null) {
            asides.count(instruction.length());
            tell(instruction);
        }
    }

    private void tell(String instruction) throws IOException {
        String text = instruction.strip();
        if (text.regionMatches(true, 0, DRAWN, 0, DRAWN.length())) {
            asides.add(AsideKind.FORMULA, text.substring(DRAWN.length()));
        }
    }
}
