package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import io.github.kaigiroku.pdf.syntax.PngPrediction;

/** 予測フィルタ: undoes the prediction that the parameters of a stream name, as other programs save cross-reference streams. */
final class Predictor {

    private static final int FIRST_PNG = 10;

    private Predictor() {}

    /** The data as they were before the prediction that the parameters name. */
    static byte[] undo(byte[] data, Dictionary parameters) {
        long predictor = whole(parameters, "Predictor", 1);
        if (predictor == 1) {
            return data;
        }
        long columns = whole(parameters, "Columns", 1);
        boolean bytes = whole(parameters, "Colors", 1) == 1 && whole(parameters, "BitsPerComponent", 8) == 8;
        if (predictor < FIRST_PNG || !bytes || columns < 1 || columns >= Integer.MAX_VALUE - 1) {
            throw UnreadablePdfException.damaged("predictor " + predictor);
        }
        return PngPrediction.undone(data, (int) columns, 1);
    }

    private static long whole(Dictionary parameters, String key, long otherwise) {
        return parameters.get(key) instanceof Whole whole ? whole.value() : otherwise;
    }
}
