package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;

/** 予測フィルタ: undoes the PNG prediction with which other programs save cross-reference streams (ISO 32000-1, 7.4.4.4). */
final class Predictor {

    private static final int FIRST_PNG = 10;
    private static final int NONE = 0;
    private static final int SUB = 1;
    private static final int UP = 2;

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
        return undo(data, (int) columns);
    }

    private static byte[] undo(byte[] data, int columns) {
        int rows = data.length / (columns + 1);
        byte[] plain = new byte[rows * columns];
        for (int row = 0; row < rows; row++) {
            undoRow(data, row * (columns + 1), plain, row * columns, columns);
        }
        return plain;
    }

    private static void undoRow(byte[] data, int from, byte[] plain, int to, int columns) {
        int kind = data[from];
        for (int i = 0; i < columns; i++) {
            int predicted = switch (kind) {
                case NONE -> 0;
                case SUB -> i == 0 ? 0 : plain[to + i - 1];
                case UP -> to == 0 ? 0 : plain[to + i - columns];
                default -> throw UnreadablePdfException.damaged("predictor row " + kind);
            };
            plain[to + i] = (byte) (data[from + 1 + i] + predicted);
        }
    }

    private static long whole(Dictionary parameters, String key, long otherwise) {
        return parameters.get(key) instanceof Whole whole ? whole.value() : otherwise;
    }
}
