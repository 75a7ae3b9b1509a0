package io.github.kaigiroku.pdf.reader;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * 読み取りの上限: what reading one file may cost, so that a small file can neither fill the memory nor take long: bytes of
 * syntax looked at, values kept, and bytes inflated. A meeting record of 5,000 pages needs a tenth of each.
 */
final class Budget {

    /** What data are for; each has a limit of its own. */
    enum Use {
        /** What leads to the records. */
        STRUCTURE,
        /** The records; one with 1,500 times the entries of a real one has 14 MB. */
        RECORDS,
        /** Anything, before it is inflated. */
        DECRYPTION
    }

    private static final int MAX_DATA = 32 << 20;
    private static final int MAX_SYNTAX = 32 << 20;
    private static final int MAX_VALUES = 400_000;
    private static final int FIRST_CHUNK = 16 << 10;

    private final Map<Use, Long> data = new EnumMap<>(Use.class);
    private long syntax;
    private int values;

    /** Counts bytes of syntax. */
    void look(int bytes) {
        syntax += bytes;
        if (syntax > MAX_SYNTAX) {
            throw UnreadablePdfException.tooLarge("PDF の構造", "structure", MAX_SYNTAX);
        }
    }

    /** Counts an item of an array or a dictionary. */
    void keep() {
        if (++values > MAX_VALUES) {
            throw UnreadablePdfException.tooMany("値", "values", MAX_VALUES);
        }
    }

    /** Counts bytes of data. */
    void take(Use use, long bytes) {
        if (data.merge(use, bytes, Long::sum) > MAX_DATA) {
            throw tooMuch();
        }
    }

    /** Inflates data. */
    byte[] inflate(Use use, byte[] array, int start, int length) {
        byte[] inflated = inflate(array, start, length, MAX_DATA - data.getOrDefault(use, 0L));
        take(use, inflated.length);
        return inflated;
    }

    private static UnreadablePdfException tooMuch() {
        return UnreadablePdfException.tooLarge("PDF の中の展開したデータ", "inflated data", MAX_DATA);
    }

    private static byte[] inflate(byte[] array, int start, int length, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(array, start, length);
            return drain(inflater, most);
        } catch (DataFormatException e) {
            throw UnreadablePdfException.damaged("stream at offset " + start);
        } finally {
            inflater.end();
        }
    }

    private static byte[] drain(Inflater inflater, long most) throws DataFormatException {
        byte[] out = new byte[FIRST_CHUNK];
        int size = 0;
        while (!inflater.finished()) {
            int count = inflater.inflate(out, size, out.length - size);
            size += count;
            if (size > most) {
                throw tooMuch();
            }
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            } else if (count == 0) {
                throw new DataFormatException("cut off");
            }
        }
        return Arrays.copyOf(out, size);
    }
}
