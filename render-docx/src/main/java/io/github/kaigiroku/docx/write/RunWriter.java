package io.github.kaigiroku.docx.write;

import java.io.IOException;

/**
 * 文字列: writes text as runs. Tabs and line breaks become elements, spaces are kept, and marks that exist in both worlds,
 * such as “ ” … ①, are typed as East Asian, so that Word prints them full-width.
 */
final class RunWriter {

    private static final byte[] RUN = Markup.of("<w:r>");
    private static final byte[] EAST_ASIAN_RUN = Markup.of("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>");
    private static final byte[] RUN_END = Markup.of("</w:r>");
    private static final byte[] TEXT = Markup.of("<w:t>");
    private static final byte[] SPACED_TEXT = Markup.of("<w:t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = Markup.of("</w:t>");
    private static final byte[] TAB = Markup.of("<w:tab/>");
    private static final byte[] BREAK = Markup.of("<w:br/>");

    private final XmlWriter xml;

    RunWriter(XmlWriter xml) {
        this.xml = xml;
    }

    void write(String text, String path) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.markup(isTypedEitherWay(text) ? EAST_ASIAN_RUN : RUN);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n') {
                stretch(text, start, i, path);
                xml.markup(c == '\t' ? TAB : BREAK);
                start = i + 1;
            }
        }
        stretch(text, start, text.length(), path);
        xml.markup(RUN_END);
    }

    private void stretch(String text, int from, int to, String path) throws IOException {
        if (from < to) {
            xml.markup(text.charAt(from) <= ' ' || text.charAt(to - 1) <= ' ' ? SPACED_TEXT : TEXT);
            xml.text(text, from, to, path);
            xml.markup(TEXT_END);
        }
    }

    /** Whether Word needs to be told (ECMA-376 part 1, 17.3.2.26): Latin supplement to symbols, and private use. */
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
