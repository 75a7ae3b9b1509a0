package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Name;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.Arrays;
import java.util.Map;

/** ストリームの復号: the data of streams that are plain or deflated. */
final class StreamDecoder {

    private final byte[] file;
    private final Budget budget;
    private Decryption decryption = Decryption.NONE;

    StreamDecoder(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** From now on streams are decrypted; cross-reference streams, which never are encrypted, have been read. */
    void decryptBy(Decryption with) {
        decryption = with;
    }

    /**
     * Decodes a stream.
     *
     * @param length its length, where the dictionary only refers to it
     * @param use what counts its data
     */
    byte[] decode(Stream stream, PdfValue length, Budget.Use use) {
        Dictionary dictionary = stream.dictionary();
        PdfValue stated = length instanceof Whole ? length : dictionary.get("Length");
        int start = stream.start();
        if (!(stated instanceof Whole whole) || whole.value() > file.length - start) {
            throw UnreadablePdfException.damaged("stream at offset " + start);
        }
        int size = (int) whole.value();
        if (decryption == Decryption.NONE) {
            return unfiltered(dictionary, file, start, size, use);
        }
        budget.take(Budget.Use.DECRYPTION, size);
        byte[] plain = decryption.decrypt(stream, file, start, size);
        return unfiltered(dictionary, plain, 0, plain.length, use);
    }

    private byte[] unfiltered(Dictionary dictionary, byte[] stored, int start, int size, Budget.Use use) {
        PdfValue filter = only(dictionary.get("Filter"));
        if (filter instanceof Other) {
            budget.take(use, size);
            return Arrays.copyOfRange(stored, start, start + size);
        }
        if (!(filter instanceof Name name) || !name.value().equals("FlateDecode")) {
            throw UnreadablePdfException.damaged("filter of the stream at offset " + start);
        }
        byte[] data = budget.inflate(use, stored, start, size);
        PdfValue parameters = only(dictionary.get("DecodeParms"));
        return Predictor.undo(data, parameters instanceof Dictionary known ? known : new Dictionary(Map.of()));
    }

    /** A value that may be wrapped in an array of one. */
    private static PdfValue only(PdfValue value) {
        if (value instanceof Array array && array.items().size() < 2) {
            return array.items().isEmpty() ? Other.NONE : array.items().get(0);
        }
        return value;
    }
}
