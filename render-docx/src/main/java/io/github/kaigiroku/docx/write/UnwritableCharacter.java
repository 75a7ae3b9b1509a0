package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import java.util.Locale;

/** The refusal of a character that XML 1.0 cannot hold (its production Char): control characters, half pairs, U+FFFE. */
final class UnwritableCharacter {

    private UnwritableCharacter() {}

    static RenderException in(String text, int index, String path) {
        String codePoint = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
        int position = text.codePointCount(0, index) + 1;
        return new RenderException(
                path,
                new Message(
                        "DOCX に書けない文字 " + codePoint + " が " + position + " 文字目にあります。取り除くか、正しい文字に直してください。",
                        "The character " + codePoint + " at position " + position
                                + " cannot be written into a DOCX. Remove it, or put the right character in its place."));
    }
}
