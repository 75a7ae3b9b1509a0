package io.github.kaigiroku.pdf.truetype;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * フォントのサブセット: the part of one face that a document embeds, with glyphs renumbered from 1 in the order of first
 * use; 0 stays {@code .notdef}. The new glyph ids are the CIDs. For one document and one thread.
 */
final class FontSubset {

    /** The answer of {@link #add} when no room is left; nothing has been added. */
    static final int FULL = -1;

    private static final int CAPACITY = 0x10000;
    private static final int DEEPEST_COMPOSITE = 16;
    private static final int MAX_PARTS = 1024;
    private static final int NO_TEXT = -1;

    private final FontProgram program;
    private final int number;
    private final Map<Integer, Integer> components = new HashMap<>();
    private int size;
    private int[] glyphs = new int[1024];
    private int[] codePoints = new int[1024];
    private int[] selectors = new int[1024];

    FontSubset(FontProgram program, int number) {
        this.program = program;
        this.number = number;
        append(0, NO_TEXT, FontChain.NO_SELECTOR);
        appendParts(parts(0));
    }

    private void appendParts(Set<Integer> parts) {
        for (int part : parts) {
            appendPart(part);
        }
    }

    /** Gives a character a CID, and every glyph it is composed of too; {@link #FULL} if they do not all fit. */
    int add(int glyph, int codePoint, int selector) {
        Set<Integer> parts = parts(glyph);
        if (size + 1 + parts.size() > CAPACITY) {
            return FULL;
        }
        int cid = append(glyph, codePoint, selector);
        appendParts(parts);
        return cid;
    }

    FontProgram program() {
        return program;
    }

    /** The number of the font resource in the document. */
    int number() {
        return number;
    }

    /** How many glyphs there are, {@code .notdef} included. */
    int size() {
        return size;
    }

    /** The glyph id in the face that a CID shows. */
    int glyph(int cid) {
        return glyphs[cid];
    }

    /** Whether a CID stands for text; {@code .notdef} and components of other glyphs do not. */
    boolean hasText(int cid) {
        return codePoints[cid] != NO_TEXT;
    }

    int codePoint(int cid) {
        return codePoints[cid];
    }

    int selector(int cid) {
        return selectors[cid];
    }

    /** The new id of a glyph that composite glyphs of this subset refer to. */
    int component(int glyph) {
        return components.getOrDefault(glyph, 0);
    }

    private int append(int glyph, int codePoint, int selector) {
        if (size == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * size);
            codePoints = Arrays.copyOf(codePoints, 2 * size);
            selectors = Arrays.copyOf(selectors, 2 * size);
        }
        glyphs[size] = glyph;
        codePoints[size] = codePoint;
        selectors[size] = selector;
        return size++;
    }

    private void appendPart(int glyph) {
        components.computeIfAbsent(glyph, part -> append(part, NO_TEXT, FontChain.NO_SELECTOR));
    }

    /** All glyphs a glyph is composed of, level by level, so that neither a cycle nor a fan-out can run away. */
    private Set<Integer> parts(int glyph) {
        if (!program.codes().get(glyph).composite().isComposite()) {
            return Set.of();
        }
        Set<Integer> all = new LinkedHashSet<>();
        Set<Integer> level = directParts(Set.of(glyph));
        for (int depth = 0; !level.isEmpty(); depth++) {
            all.addAll(level);
            if (depth == DEEPEST_COMPOSITE || all.size() > MAX_PARTS) {
                throw endless(glyph);
            }
            level = directParts(level);
        }
        return all;
    }

    private Set<Integer> directParts(Set<Integer> level) {
        Set<Integer> parts = new LinkedHashSet<>();
        for (int glyph : level) {
            for (int component : program.codes().get(glyph).composite().components()) {
                parts.add(component);
            }
        }
        return parts;
    }

    private FontFormatException endless(int glyph) {
        return new FontFormatException(
                program.name(),
                "字形 " + glyph + " の合成が複雑すぎるか、自分自身を含んでいます。正しいフォントファイルを入れ直してください。",
                "glyph " + glyph
                        + " is composed of itself or of too much; install an undamaged copy of the font file.");
    }
}
