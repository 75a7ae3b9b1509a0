package io.github.kaigiroku.pdf.reader;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** 展開の上限: inflates streams, all of one file together up to a limit, so that a small file cannot fill the memory. */
final class Budget {

    private final long limit;
    private long left;

    Budget(long limit) {
        this.limit = limit;
        this.left = limit;
    }

    byte[] inflate(byte[] array, int start, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(array, start, length);
            return drain(inflater);
        } catch (DataFormatException e) {
            throw UnreadablePdfException.damaged("stream at offset " + start);
        } finally {
            inflater.end();
        }
    }

    private byte[] drain(Inflater inflater) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[16 * 1024];
        while (!inflater.finished()) {
            int count = inflater.inflate(chunk);
            if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                throw new DataFormatException("cut off");
            }
            left -= count;
            if (left < 0) {
                throw UnreadablePdfException.tooLarge("compressed data", limit);
            }
            out.write(chunk, 0, count);
        }
        return out.toByteArray();
    }
}
