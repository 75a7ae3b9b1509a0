package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.ArrayList;
import java.util.List;

/** オブジェクト番号の範囲: a run of consecutive objects in a cross-reference stream. */
record ObjectRange(long first, long count) {

    /** The runs that the dictionary of a cross-reference stream names. */
    static List<ObjectRange> of(Dictionary dictionary) {
        if (!(dictionary.get("Index") instanceof Array index)) {
            return List.of(new ObjectRange(0, whole(dictionary.get("Size"))));
        }
        List<ObjectRange> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < index.items().size(); i += 2) {
            ranges.add(new ObjectRange(
                    whole(index.items().get(i)), whole(index.items().get(i + 1))));
        }
        return ranges;
    }

    private static long whole(PdfValue value) {
        if (value instanceof Whole whole) {
            return whole.value();
        }
        throw UnreadablePdfException.damaged("cross-reference index");
    }
}
