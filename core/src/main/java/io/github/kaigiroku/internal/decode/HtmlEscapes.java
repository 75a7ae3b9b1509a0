package io.github.kaigiroku.internal.decode;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/** Escapes what could end an HTML script element, or begin anything in it. */
final class HtmlEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        private final CharacterEscapes escapes = new HtmlEscapes();

        @Override
        public CharacterEscapes getCharacterEscapes() {
            return escapes;
        }
    };

    private HtmlEscapes() {}

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes['<'] = ESCAPE_STANDARD;
        codes['>'] = ESCAPE_STANDARD;
        codes['&'] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return null; // only asked for custom escapes
    }
}
