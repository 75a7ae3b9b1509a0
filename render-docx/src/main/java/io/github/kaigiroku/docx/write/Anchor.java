package io.github.kaigiroku.docx.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * 目印: the bookmark around an entry of 様式第２号, by which a reader knows it again after somebody moved it, corrected it or
 * pressed Enter inside it. What a form built in Java adds has a bookmark as well, so that nobody takes it for a part of the
 * record. Word and LibreOffice keep bookmarks on saving and leave them out of copies.
 */
public final class Anchor {

    /** What the names of entries' bookmarks begin with; the entry's place among the entries follows, counted from 0. */
    public static final String PREFIX = "k_e";

    /** What the names of bookmarks begin with around what is added to the forms and is no part of the record. */
    public static final String ADDED = "k_o";

    private static final byte[] START = Markup.of("<w:bookmarkStart w:id=\"");
    private static final byte[] NAME = Markup.of("\" w:name=\"");
    private static final byte[] END = Markup.of("<w:bookmarkEnd w:id=\"");
    private static final byte[] CLOSE = Markup.of("\"/>");

    private final byte[] number;
    private final byte[] name;

    Anchor(int number, String name) {
        this.number = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
        this.name = name.getBytes(StandardCharsets.US_ASCII);
    }

    void start(XmlWriter xml) throws IOException {
        xml.markup(START);
        xml.markup(number);
        xml.markup(NAME);
        xml.markup(name);
        xml.markup(CLOSE);
    }

    void end(XmlWriter xml) throws IOException {
        xml.markup(END);
        xml.markup(number);
        xml.markup(CLOSE);
    }
}
