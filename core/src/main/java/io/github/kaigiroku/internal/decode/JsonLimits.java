package io.github.kaigiroku.internal.decode;

import tools.jackson.core.StreamReadConstraints;

/**
 * 読み取りの上限: what a JSON text may not exceed, so that a hostile or broken file can neither fill the memory nor
 * overflow the stack. A record of 100,000 entries stays below a tenth of each limit.
 */
public final class JsonLimits {

    /** Objects and lists inside each other. */
    public static final int NESTING_DEPTH = 64;

    /** UTF-16 units of one string. */
    public static final int STRING_LENGTH = 10_000_000;

    /** UTF-16 units of one key. */
    public static final int KEY_LENGTH = 1_000;

    /** Digits, signs and points of one number. */
    public static final int NUMBER_LENGTH = 100;

    /** UTF-16 units of the whole text. */
    public static final long DOCUMENT_LENGTH = 500_000_000;

    /** Problems reported of one text; reading stops there. */
    public static final int PROBLEMS = 100;

    private JsonLimits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(NESTING_DEPTH)
                .maxStringLength(STRING_LENGTH)
                .maxNameLength(KEY_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .maxDocumentLength(DOCUMENT_LENGTH)
                .build();
    }
}
