package io.github.kaigiroku.pdf.truetype;

/** 検査合計: the checksum of TrueType tables, the sum of their bytes taken as 32-bit numbers. */
final class Checksum {

    private Checksum() {}

    /** The sum of some bytes; those past the end that complete the last number must be zero. */
    static int of(byte[] bytes, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i += 4) {
            sum += bytes[i] << 24 | (bytes[i + 1] & 0xFF) << 16 | (bytes[i + 2] & 0xFF) << 8 | (bytes[i + 3] & 0xFF);
        }
        return sum;
    }
}
