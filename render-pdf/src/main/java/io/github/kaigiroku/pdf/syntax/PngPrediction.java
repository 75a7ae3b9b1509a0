package io.github.kaigiroku.pdf.syntax;

/** 予測フィルタ: the PNG prediction with which other programs save streams (ISO 32000-1, 7.4.4.4; PNG 9). Stateless and thread-safe. */
public final class PngPrediction {

    private PngPrediction() {}

    /**
     * Undoes the prediction. A row of an unknown filter stays as it is, and what is left of a row that is cut off is dropped.
     *
     * @param data rows of a byte for the filter and the predicted bytes
     * @param row bytes of a row without its filter
     * @param pixel bytes of a pixel
     * @return the rows as they were before
     */
    public static byte[] undone(byte[] data, int row, int pixel) {
        int rows = data.length / (row + 1);
        byte[] plain = new byte[rows * row];
        for (int y = 0; y < rows; y++) {
            int kind = data[y * (row + 1)];
            for (int x = 0; x < row; x++) {
                int at = y * row + x;
                int left = x < pixel ? 0 : plain[at - pixel] & 0xFF;
                int up = y == 0 ? 0 : plain[at - row] & 0xFF;
                int corner = y == 0 || x < pixel ? 0 : plain[at - row - pixel] & 0xFF;
                plain[at] = (byte) (data[y * (row + 1) + 1 + x] + predicted(kind, left, up, corner));
            }
        }
        return plain;
    }

    private static int predicted(int kind, int left, int up, int corner) {
        return switch (kind) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, corner);
            default -> 0;
        };
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
