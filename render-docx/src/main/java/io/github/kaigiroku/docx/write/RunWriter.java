package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.TextPiece;
import java.io.IOException;
import java.util.List;

/**
 * 文字列: writes text as runs. Tabs and line breaks become elements, spaces are kept, and marks that exist in both worlds,
 * such as “ ” … ①, are typed as East Asian, so that Word prints them full-width.
 */
final class RunWriter {

    private static final byte[] RUN_END = Markup.of("</w:r>");
    private static final byte[] TEXT = Markup.of("<w:t>");
    private static final byte[] SPACED_TEXT = Markup.of("<w:t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = Markup.of("</w:t>");
    private static final byte[] TAB = Markup.of("<w:tab/>");
    private static final byte[] BREAK = Markup.of("<w:br/>");
    private static final byte[] TEXT_AND_RUN_END = Markup.of("</w:t></w:r>");
    private static final byte[] NOTHING = {};

    private final XmlWriter xml;

    RunWriter(XmlWriter xml) {
        this.xml = xml;
    }

    /** One run for all pieces, as a clerk would type them. */
    void write(List<TextPiece> pieces, RunStart start) throws IOException {
        boolean blank = true;
        boolean eastAsian = false;
        for (TextPiece piece : pieces) {
            blank &= piece.text().isEmpty();
            eastAsian |= isTypedEitherWay(piece.text());
        }
        if (blank) {
            return;
        }
        xml.markup(eastAsian ? start.eastAsian() : start.plain());
        byte[] element = pieces.size() == 1 ? TEXT : SPACED_TEXT;
        boolean open = false;
        for (TextPiece piece : pieces) {
            open = stretches(piece.text(), piece.path(), element, open);
        }
        xml.markup(open ? TEXT_AND_RUN_END : RUN_END);
    }

    /** A run of one text. */
    void write(FormText text) throws IOException {
        write(List.of(new TextPiece(text.text(), text.path(), false)), RunStart.AS_STYLE);
    }

    /** Writes a text between its tabs and line breaks; takes and returns whether a text element is open. */
    private boolean stretches(String text, String path, byte[] element, boolean begun) throws IOException {
        boolean open = begun;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && text.charAt(i) != '\t' && text.charAt(i) != '\n') {
                continue;
            }
            if (start < i) {
                if (!open) {
                    xml.markup(isSpaced(text, start, i) ? SPACED_TEXT : element);
                }
                xml.text(text, start, i, path);
                open = true;
            }
            if (!end) {
                xml.markup(open ? TEXT_END : NOTHING);
                xml.markup(text.charAt(i) == '\t' ? TAB : BREAK);
                open = false;
                start = i + 1;
            }
        }
        return open;
    }

    private static boolean isSpaced(String text, int from, int to) {
        return text.charAt(from) <= ' ' || text.charAt(to - 1) <= ' ';
    }

    /** Whether Word needs the font hint (ECMA-376 part 1, 17.3.2.26): Latin supplement to symbols, and private use. */
    private static boolean isTypedEitherWay(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xA0 && (c < 0x2E80 || (c >= 0xE000 && c < 0xF900))) {
                return true;
            }
        }
        return false;
    }
}
