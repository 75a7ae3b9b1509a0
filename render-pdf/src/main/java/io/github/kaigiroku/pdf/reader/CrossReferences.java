package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 相互参照: where the objects of a file are (ISO 32000-1, 7.5.4 and 7.5.8), the newest of each. */
final class CrossReferences {

    /** Where an object is: at an offset of the file, or at an index inside an object stream. */
    record Place(boolean inStream, int at, int index) {}

    /** A PDF of 5,000 pages has about half a million objects. */
    private static final int MOST_OBJECTS = 2_000_000;

    private static final int TABLE_ROW = 20;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final byte[] file;
    private final StreamDecoder decoder;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private Dictionary trailer = new Dictionary(Map.of());

    private CrossReferences(byte[] file, StreamDecoder decoder) {
        this.file = file;
        this.decoder = decoder;
    }

    /** Reads all sections, the newest first, from the place the file's end names. */
    static CrossReferences read(byte[] file, int start, StreamDecoder decoder) {
        CrossReferences references = new CrossReferences(file, decoder);
        references.trailer = references.section(start);
        PdfValue next = references.trailer.get("Prev");
        while (next instanceof Whole place) {
            next = references.section(place.value()).get("Prev");
        }
        return references;
    }

    /** The newest trailer. */
    Dictionary trailer() {
        return trailer;
    }

    /** Where an object is; null for one that the file does not have. */
    @Nullable Place place(int object) {
        return places.get(object);
    }

    /** Reads a section, each at most once, so that chains end. */
    private Dictionary section(long start) {
        if (!seen.add(start)) {
            return new Dictionary(Map.of());
        }
        if (start < 0 || start >= file.length) {
            throw UnreadablePdfException.damaged("offset " + start);
        }
        Syntax syntax = new Syntax(file, (int) start);
        if (syntax.skips("xref")) {
            return table(syntax);
        }
        syntax.whole();
        syntax.whole();
        syntax.require("obj");
        if (syntax.value() instanceof Stream stream) {
            stream(stream);
            return stream.dictionary();
        }
        throw syntax.bytes().damaged();
    }

    private Dictionary table(Syntax syntax) {
        while (!syntax.skips("trailer")) {
            long first = syntax.whole();
            long count = syntax.whole();
            syntax.bytes().skipBlanks();
            requireRoom(count, TABLE_ROW, file.length - syntax.bytes().position() + 1);
            for (long i = 0; i < count; i++) {
                long offset = syntax.whole();
                syntax.whole();
                if (!syntax.skips("f")) {
                    syntax.require("n");
                    put(first + i, new Place(false, offset(offset), 0));
                }
            }
        }
        if (!(syntax.value() instanceof Dictionary section)) {
            throw syntax.bytes().damaged();
        }
        if (section.get("XRefStm") instanceof Whole hybrid) {
            section(hybrid.value());
        }
        return section;
    }

    private void stream(Stream stream) {
        int[] widths = widths(stream.dictionary().get("W"));
        byte[] rows = decoder.decode(stream, new Other());
        int row = widths[0] + widths[1] + widths[2];
        int at = 0;
        for (ObjectRange range : ObjectRange.of(stream.dictionary())) {
            requireRoom(range.count(), row, rows.length - at);
            for (long i = 0; i < range.count(); i++) {
                put(range.first() + i, rows, at, widths);
                at += row;
            }
        }
    }

    private void put(long object, byte[] rows, int at, int[] widths) {
        long kind = widths[0] == 0 ? IN_FILE : number(rows, at, widths[0]);
        long second = number(rows, at + widths[0], widths[1]);
        long third = number(rows, at + widths[0] + widths[1], widths[2]);
        if (kind == IN_FILE) {
            put(object, new Place(false, offset(second), 0));
        } else if (kind == IN_STREAM) {
            put(object, new Place(true, offset(second), offset(third)));
        }
    }

    private void put(long object, Place place) {
        places.putIfAbsent(offset(object), place);
        if (places.size() > MOST_OBJECTS) {
            throw UnreadablePdfException.damaged("more than " + MOST_OBJECTS + " objects");
        }
    }

    private static int[] widths(PdfValue value) {
        int[] widths = new int[3];
        if (!(value instanceof Array array) || array.items().size() != widths.length) {
            throw UnreadablePdfException.damaged("cross-reference widths");
        }
        for (int i = 0; i < widths.length; i++) {
            if (!(array.items().get(i) instanceof Whole whole) || whole.value() > Long.BYTES) {
                throw UnreadablePdfException.damaged("cross-reference widths");
            }
            widths[i] = (int) whole.value();
        }
        return widths;
    }

    private static long number(byte[] rows, int at, int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = (number << 8) | (rows[at + i] & 0xFF);
        }
        return number;
    }

    private static int offset(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw UnreadablePdfException.damaged("cross-reference " + number);
        }
        return (int) number;
    }

    private static void requireRoom(long count, int row, int bytes) {
        if (row <= 0 || count > bytes / row) {
            throw UnreadablePdfException.damaged("cross-reference count " + count);
        }
    }
}
