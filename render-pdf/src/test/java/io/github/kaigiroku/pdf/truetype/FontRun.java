package io.github.kaigiroku.pdf.truetype;

import java.util.ArrayList;
import java.util.List;

/** Characters drawn one after the other in one font, as tests draw them: without any layout. */
record FontRun(int font, String hex) {

    static List<FontRun> of(String text, FontChain chain, DocumentFonts fonts) {
        List<FontRun> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int selector = selectorAt(text, i);
            i += selector == FontChain.NO_SELECTOR ? 0 : Character.charCount(selector);
            add(runs, fonts.code(chain.glyph(codePoint, selector), codePoint, selector));
        }
        return runs;
    }

    static void add(List<FontRun> runs, int code) {
        String hex = String.format("%04X", DocumentFonts.cid(code));
        FontRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.font == DocumentFonts.font(code)) {
            runs.set(runs.size() - 1, new FontRun(last.font, last.hex + hex));
        } else {
            runs.add(new FontRun(DocumentFonts.font(code), hex));
        }
    }

    private static int selectorAt(String text, int index) {
        int next = index < text.length() ? text.codePointAt(index) : FontChain.NO_SELECTOR;
        return next >= 0xE0100 && next <= 0xE01EF ? next : FontChain.NO_SELECTOR;
    }
}
