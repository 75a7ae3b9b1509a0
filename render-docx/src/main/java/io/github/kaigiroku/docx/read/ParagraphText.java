package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 段落の文字列: the text of one paragraph after the other, as printed with all tracked changes accepted. What is not printed
 * goes to the asides.
 */
final class ParagraphText {

    /** What Word shows for the end of a paragraph. */
    private static final String MARK = "¶";

    /** Bookmarks of one paragraph; further ones are left out. */
    private static final int MAX_BOOKMARKS = 16;

    private final StyleNames styles;
    private final ListNumbers numbers;
    private final Asides asides;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<String> bookmarks = new ArrayList<>();
    private ParagraphLooks looks = ParagraphLooks.NONE;
    private boolean goesOn;
    private boolean runHidden;
    private int insertions;

    ParagraphText(StyleNames styles, ListNumbers numbers, Asides asides) {
        this.styles = styles;
        this.numbers = numbers;
        this.asides = asides;
    }

    /** A paragraph begins; it goes on with the one before whose end was deleted. */
    void start() {
        if (!goesOn) {
            text.setLength(0);
        }
        goesOn = false;
        looks = ParagraphLooks.NONE;
    }

    void looks(ParagraphLooks read) {
        looks = read;
        runHidden = styles.hides(read.styleId());
    }

    void startRun() {
        runHidden = styles.hides(looks.styleId());
    }

    /** The looks of a run, up to their end. */
    void runLooks(XmlCursor cursor) throws IOException {
        int end = cursor.depth() - 1;
        while (cursor.depth() > end && cursor.next()) {
            if (cursor.isStart()) {
                switch (cursor.name()) {
                    case "vanish" -> runHidden = cursor.isOn();
                    case "rStyle" -> runHidden |= styles.hides(cursor.attribute("val"));
                    case "rPrChange" -> cursor.skip();
                    default -> {
                        // other looks
                    }
                }
            }
        }
    }

    void startInsertion() {
        insertions++;
    }

    void endInsertion() {
        insertions--;
    }

    /** One that begins between paragraphs belongs to the next one. */
    void bookmark(String name) throws IOException {
        asides.count(name.length());
        if (bookmarks.size() < MAX_BOOKMARKS) {
            bookmarks.add(name);
        }
    }

    void append(String more) throws IOException {
        asides.count(more.length());
        if (runHidden) {
            hidden.append(more);
        } else {
            text.append(more);
            if (insertions > 0) {
                inserted.append(more);
            }
        }
    }

    /** Ends the paragraph and returns whether it is a whole one, not continued by the next. */
    boolean end() throws IOException {
        if (looks.markInserted()) {
            inserted.append(MARK);
        }
        tell(AsideKind.INSERTED, inserted);
        tell(AsideKind.HIDDEN, hidden);
        goesOn = looks.markDeleted();
        if (goesOn) {
            asides.add(AsideKind.DELETED, "");
        }
        return !goesOn;
    }

    /** Whether a paragraph still waits for the next, which does not come. */
    boolean isLeft() {
        return goesOn && !text.isEmpty();
    }

    private void tell(AsideKind kind, StringBuilder words) throws IOException {
        if (!words.isEmpty()) {
            asides.add(kind, words.toString());
            words.setLength(0);
        }
    }

    /** The paragraph that ended. */
    PrintedParagraph paragraph() throws IOException {
        String printed = number() + text;
        var paragraph = new PrintedParagraph(styles.name(looks.styleId()), printed, looks.indent(), bookmarks);
        bookmarks.clear();
        text.setLength(0);
        goesOn = false;
        return paragraph;
    }

    /** The number that Word prints before the text of a list. */
    private String number() throws IOException {
        boolean own = looks.list() != null;
        String number = numbers.next(
                own ? looks.list() : styles.list(looks.styleId()), own ? looks.level() : styles.level(looks.styleId()));
        if (number.equals(ListNumbers.UNKNOWN)) {
            asides.add(AsideKind.LIST_NUMBER, text.toString());
            return "";
        }
        asides.count(number.length());
        return number;
    }
}
