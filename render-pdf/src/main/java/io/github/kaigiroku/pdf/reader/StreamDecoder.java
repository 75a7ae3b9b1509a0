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

    StreamDecoder(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /**
     * Decodes a stream.
     *
     * @param length its length, where the dictionary only refers to it
     */
    byte[] decode(Stream stream, PdfValue length) {
        Dictionary dictionary = stream.dictionary();
        PdfValue stated = length instanceof Whole ? length : dictionary.get("Length");
        int start = stream.start();
        if (!(stated instanceof Whole whole) || whole.value() > file.length - start) {
            throw UnreadablePdfException.damaged("stream at offset " + start);
        }
        PdfValue filter = only(dictionary.get("Filter"));
        if (filter instanceof Other) {
            return Arrays.copyOfRange(file, start, start + (int) whole.value());
        }
        if (!(filter instanceof Name name) || !name.value().equals("FlateDecode")) {
            throw UnreadablePdfException.damaged("filter of the stream at offset " + start);
        }
        byte[] data = budget.inflate(file, start, (int) whole.value());
        PdfValue parameters = only(dictionary.get("DecodeParms"));
        return Predictor.undo(data, parameters instanceof Dictionary known ? known : new Dictionary(Map.of()));
    }

    /** A value that may be wrapped in an array of one. */
    private static PdfValue only(PdfValue value) {
        if (value instanceof Array array && array.items().size() < 2) {
            return array.items().isEmpty() ? new Other() : array.items().get(0);
        }
        return value;
    }
}
