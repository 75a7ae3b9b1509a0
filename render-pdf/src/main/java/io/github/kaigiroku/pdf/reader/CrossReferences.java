package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 相互参照: where the objects of a file are (ISO 32000-1, 7.5.4 and 7.5.8), the newest of each. */
final class CrossReferences {

    /** Where an object is: at an offset of the file, or at an index inside an object stream. */
    record Place(boolean inStream, int at, int index) {}

    /** A PDF of 5,000 pages has about half a million objects. */
    private static final int MAX_OBJECTS = 4_000_000;
    /** Every change that was appended to the file makes one. */
    private static final int MAX_SECTIONS = 1_000;
    /** A place as one number: a bit that there is one, a bit for its kind, and two numbers of 31 bits. */
    private static final long KNOWN = 1L << 63;

    private static final long PACKED_IN_STREAM = 1L << 62;

    private static final int TABLE_ROW = 20;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final byte[] file;
    private final StreamDecoder decoder;
    private final Budget budget;
    private final Set<Long> seen = new HashSet<>();
    /** Packed places by object number; 0 for none. */
    private long[] places = new long[1024];

    private Dictionary trailer = new Dictionary(Map.of());

    private CrossReferences(byte[] file, StreamDecoder decoder, Budget budget) {
        this.file = file;
        this.decoder = decoder;
        this.budget = budget;
    }

    /** Reads all sections, the newest first, from the place the file's end names. */
    static CrossReferences read(byte[] file, int start, StreamDecoder decoder, Budget budget) {
        CrossReferences references = new CrossReferences(file, decoder, budget);
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
        long packed = object < places.length ? places[object] : 0;
        return packed == 0
                ? null
                : new Place(
                        (packed & PACKED_IN_STREAM) != 0,
                        (int) (packed >>> 31) & Integer.MAX_VALUE,
                        (int) packed & Integer.MAX_VALUE);
    }

    /** Reads a section, each at most once, so that chains end. */
    private Dictionary section(long start) {
        if (!seen.add(start)) {
            return new Dictionary(Map.of());
        }
        if (seen.size() > MAX_SECTIONS) {
            throw UnreadablePdfException.tooMany("相互参照", "cross-reference sections", MAX_SECTIONS);
        }
        Syntax syntax = at(start);
        return syntax.skips("xref") ? table(syntax) : stream(syntax);
    }

    private Syntax at(long start) {
        if (start < 0 || start >= file.length) {
            throw UnreadablePdfException.damaged("offset " + start);
        }
        return new Syntax(file, (int) start, budget);
    }

    private Dictionary stream(Syntax syntax) {
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
                    put(first + i, 0, offset(offset), 0);
                }
            }
        }
        if (!(syntax.value() instanceof Dictionary section)) {
            throw syntax.bytes().damaged();
        }
        if (section.get("XRefStm") instanceof Whole hybrid && seen.add(hybrid.value())) {
            stream(at(hybrid.value()));
        }
        return section;
    }

    private void stream(Stream stream) {
        int[] widths = widths(stream.dictionary().get("W"));
        byte[] rows = decoder.decode(stream, Other.NONE, Budget.Use.STRUCTURE);
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
            put(object, 0, offset(second), 0);
        } else if (kind == IN_STREAM) {
            put(object, PACKED_IN_STREAM, offset(second), offset(third));
        }
    }

    /** The newest section comes first, and what it says stays. */
    private void put(long object, long kind, long at, long index) {
        if (object < 0 || object >= MAX_OBJECTS) {
            throw UnreadablePdfException.tooMany("オブジェクト", "objects", MAX_OBJECTS);
        }
        if (object >= places.length) {
            places = Arrays.copyOf(places, (int) Math.min(MAX_OBJECTS, Math.max(2L * places.length, object + 1)));
        }
        if (places[(int) object] == 0) {
            places[(int) object] = KNOWN | kind | at << 31 | index;
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
