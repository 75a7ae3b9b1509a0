package io.github.kaigiroku.pdf.typesetting;

import io.github.kaigiroku.pdf.typesetting.ComposedLine.Shift;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of one paragraph as line composition sees them: a base with its marks and its variation selector
 * is one cluster (書記素) and is never separated.
 *
 * <p>Columns, not objects, because an entry may have 100,000 characters; refilled for each paragraph.
 */
final class Clusters {
    private static final int FIRST_CAPACITY = 256;
    private static final int NONE = -1;
    /** So many marks fit on one character between the lines above and below. */
    private static final int MAX_CLEAR_MARKS = 2;
    /** Marks that a font draws side by side make no clusters wider than a column. */
    private static final int WIDEST = 2 * Measure.EM;

    private GlyphRun run = GlyphRun.empty();
    private char[] characters = new char[FIRST_CAPACITY];
    private int size;
    private int characterCount;
    private boolean anyTab;
    private int[] starts = new int[FIRST_CAPACITY + 1];
    private int[] advances = new int[FIRST_CAPACITY];
    private CharacterClass[] classes = new CharacterClass[FIRST_CAPACITY];
    private boolean[] spaced = new boolean[FIRST_CAPACITY];
    private boolean anySpace;

    void read(String paragraph, Advances measure) {
        GlyphRun.Builder glyphs = new GlyphRun.Builder(paragraph);
        size = 0;
        anySpace = false;
        anyTab = paragraph.indexOf('\t') >= 0;
        int length = paragraph.length();
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        paragraph.getChars(0, length, characters, 0);
        boolean joined = false;
        int base = NONE;
        int marks = 0;
        for (int at = 0; at < length; ) {
            int codePoint = Character.codePointAt(characters, at, length);
            int next = at + Character.charCount(codePoint);
            int selector = Graphemes.selectorAt(paragraph, next);
            long resolved = measure.resolve(codePoint, selector);
            while (resolved == Advances.APART) {
                selector = Graphemes.withoutLast(selector);
                resolved = measure.resolve(codePoint, selector);
            }
            int end = selector == Advances.NO_SELECTOR ? next : next + Graphemes.length(selector);
            int glyph = (int) resolved;
            int advance = (int) (resolved >>> 32);
            boolean extending = joined || Graphemes.extendsPrevious(codePoint);
            if (!extending) {
                base = at;
                marks = 0;
            } else if (base != NONE && (glyph & Advances.STAND_IN) == 0) {
                boolean placed = !joined && Graphemes.isPlacedMark(codePoint);
                marks += placed ? 1 : 0;
                advance = placed ? 0 : advance;
                glyph |= placed ? Advances.PLACED : 0;
                boolean clear = placed && marks <= MAX_CLEAR_MARKS && !Graphemes.isSoundMark(codePoint);
                if (!clear && Graphemes.isPart(codePoint, joined)) {
                    glyphs.approximate(base);
                }
            }
            glyphs.add(at, end, glyph);
            if (extending && size > 0 && advances[size - 1] <= WIDEST) {
                advances[size - 1] += advance;
            } else {
                add(at, CharacterClasses.of(codePoint), advance);
            }
            joined = Graphemes.isJoiner(codePoint);
            at = end;
        }
        starts[size] = length;
        characterCount = length;
        run = glyphs.build();
    }

    private void add(int at, CharacterClass kind, int advance) {
        if (size == classes.length) {
            int capacity = 2 * size;
            starts = Arrays.copyOf(starts, capacity + 1);
            advances = Arrays.copyOf(advances, capacity);
            classes = Arrays.copyOf(classes, capacity);
            spaced = Arrays.copyOf(spaced, capacity);
        }
        starts[size] = at;
        advances[size] = advance;
        classes[size] = kind;
        spaced[size] = size > 0 && kind.isSpacedFrom(classes[size - 1]);
        anySpace |= spaced[size];
        size++;
    }

    GlyphRun run() {
        return run;
    }

    int size() {
        return size;
    }

    /** The index in the text of a cluster's first UTF-16 unit; the text's length for the index after the last. */
    int start(int cluster) {
        return starts[cluster];
    }

    /** The first UTF-16 unit of a cluster. */
    char first(int cluster) {
        return characters[starts[cluster]];
    }

    int advance(int cluster) {
        return advances[cluster];
    }

    CharacterClass kind(int cluster) {
        return classes[cluster];
    }

    /** The space that stands before a cluster inside a line (四分アキ), in thousandths of an em. */
    int gapBefore(int cluster) {
        return spaced[cluster] ? Measure.QUARTER_EM : 0;
    }

    /** Whether clusters follow each other without spaces and tabs, and each is one character. */
    boolean isPlain() {
        return !anySpace && !anyTab && size == characterCount;
    }

    /** Whether there is a tab anywhere. */
    boolean hasTab() {
        return anyTab;
    }

    /** Notes the shifts that take tracking back inside a cluster: its glyphs are not drawn apart. */
    void takeBack(int cluster, float tracking, List<Shift> shifts) {
        int end = starts[cluster + 1];
        if (tracking == 0 || end - starts[cluster] == 1) {
            return;
        }
        for (int at = run.next(starts[cluster]); at < end; at = run.next(at)) {
            shifts.add(new Shift(at, -tracking));
        }
    }

    /** The cluster that begins at, or holds, the given index of the text. */
    int at(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        return found >= 0 ? found : -found - 2;
    }
}
