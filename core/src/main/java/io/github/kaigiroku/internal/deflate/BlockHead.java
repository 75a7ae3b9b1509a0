package io.github.kaigiroku.internal.deflate;

/**
 * ブロックの頭: says which codes a deflate block is in, by the lengths of its codes, themselves in a code that shortens
 * runs (RFC 1951, 3.2.7).
 */
final class BlockHead {

    private static final int CODE_LENGTHS = 19;
    /** The order in which a block gives the lengths of the code for code lengths. */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int REPEAT_LAST = 16;
    private static final int REPEAT_ZERO = 17;
    private static final int REPEAT_ZERO_OFTEN = 18;
    private static final int MIN_RUN = 3;
    private static final int MAX_REPEAT = 6;
    private static final int MIN_LONG_RUN = 11;
    private static final int MAX_RUN = 138;

    /** The lengths with runs shortened: a symbol, and above it what its extra bits say. */
    private final int[] runs = new int[DeflateCode.LITERALS_AND_LENGTHS + DeflateCode.DISTANCES];

    private final int[] frequencies = new int[CODE_LENGTHS];
    private int size;

    private BlockHead() {}

    /** Writes the head of a block. */
    static void write(boolean last, HuffmanCode literals, HuffmanCode distances, BitWriter target) {
        new BlockHead().writeHead(last, literals, distances, target);
    }

    private void writeHead(boolean last, HuffmanCode literals, HuffmanCode distances, BitWriter target) {
        int literalCount = Math.max(DeflateCode.END_OF_BLOCK + 1, literals.usedSymbols());
        int distanceCount = distances.usedSymbols();
        addRuns(literals, literalCount);
        addRuns(distances, distanceCount);
        HuffmanCode lengths = HuffmanCode.of(frequencies, 7);
        int given = CODE_LENGTHS;
        while (given > 4 && lengths.length(LENGTH_ORDER[given - 1]) == 0) {
            given--;
        }
        target.write(last ? 1 : 0, 1);
        target.write(2, 2); // with codes of its own
        target.write(literalCount - 257, 5);
        target.write(distanceCount - 1, 5);
        target.write(given - 4, 4);
        for (int i = 0; i < given; i++) {
            target.write(lengths.length(LENGTH_ORDER[i]), 3);
        }
        writeRuns(lengths, target);
    }

    private void addRuns(HuffmanCode code, int count) {
        for (int symbol = 0; symbol < count; ) {
            int length = code.length(symbol);
            int end = symbol + 1;
            while (end < count && code.length(end) == length) {
                end++;
            }
            if (length == 0) {
                addZeros(end - symbol);
            } else {
                addSame(length, end - symbol);
            }
            symbol = end;
        }
    }

    private void addZeros(int count) {
        int left = count;
        while (left >= MIN_RUN) {
            int run = Math.min(left, MAX_RUN);
            boolean isLong = run >= MIN_LONG_RUN;
            add(isLong ? REPEAT_ZERO_OFTEN : REPEAT_ZERO, run - (isLong ? MIN_LONG_RUN : MIN_RUN));
            left -= run;
        }
        addSingly(0, left);
    }

    private void addSame(int length, int count) {
        add(length, 0);
        int left = count - 1;
        while (left >= MIN_RUN) {
            int run = Math.min(left, MAX_REPEAT);
            add(REPEAT_LAST, run - MIN_RUN);
            left -= run;
        }
        addSingly(length, left);
    }

    private void addSingly(int length, int count) {
        for (int i = 0; i < count; i++) {
            add(length, 0);
        }
    }

    private void add(int symbol, int extra) {
        frequencies[symbol]++;
        runs[size++] = (extra << 8) | symbol;
    }

    private void writeRuns(HuffmanCode lengths, BitWriter target) {
        for (int i = 0; i < size; i++) {
            int symbol = runs[i] & 0xFF;
            lengths.write(symbol, target);
            target.write(runs[i] >>> 8, extraBits(symbol));
        }
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case REPEAT_LAST -> 2;
            case REPEAT_ZERO -> 3;
            case REPEAT_ZERO_OFTEN -> 7;
            default -> 0;
        };
    }
}
