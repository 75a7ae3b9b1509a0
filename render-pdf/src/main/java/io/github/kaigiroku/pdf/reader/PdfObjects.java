package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Reference;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.HashMap;
import java.util.Map;

/** オブジェクトの取り出し: finds the objects of a file by their numbers, and reads each once. */
final class PdfObjects {

    /** The end of a file is looked for in so many of its last bytes. */
    private static final int TAIL = 2048;
    /** References that lead to references, and objects that need others to be read, as deep as anybody needs. */
    private static final int MAX_CHAIN = 8;

    private final byte[] file;
    private final Budget budget;
    private final StreamDecoder decoder;
    private final CrossReferences references;
    private final Map<Integer, PdfValue> known = new HashMap<>();
    private final Map<Integer, ObjectStream> objectStreams = new HashMap<>();
    private int depth;

    /**
     * Opens a file; what it costs to read counts against the budget.
     *
     * @param password what opens the file if it is encrypted; empty for none
     */
    PdfObjects(byte[] file, Budget budget, String password) {
        this.file = file;
        this.budget = budget;
        this.decoder = new StreamDecoder(file, budget);
        this.references = CrossReferences.read(file, start(), decoder, budget);
        if (resolve(trailer().get("Encrypt")) instanceof Dictionary encryption) {
            decoder.decryptBy(Decryption.unlocked(encryption, this, password));
        }
    }

    Dictionary trailer() {
        return references.trailer();
    }

    /** The value itself, where it may be a reference; {@link Other} for an object that the file does not have. */
    PdfValue resolve(PdfValue value) {
        PdfValue found = value;
        for (int i = 0; found instanceof Reference reference; i++) {
            if (i == MAX_CHAIN) {
                throw UnreadablePdfException.damaged("object " + reference.number());
            }
            found = object(reference.number());
        }
        return found;
    }

    /** The value of a key as a dictionary; an empty one when it is anything else. */
    Dictionary dictionary(Dictionary from, String key) {
        return resolve(from.get(key)) instanceof Dictionary dictionary ? dictionary : new Dictionary(Map.of());
    }

    /** The data of a stream that holds a record. */
    byte[] record(Stream stream) {
        return decoder.decode(stream, resolve(stream.dictionary().get("Length")), Budget.Use.RECORDS);
    }

    private PdfValue object(int number) {
        PdfValue value = known.get(number);
        if (value == null) {
            if (++depth > MAX_CHAIN) {
                throw UnreadablePdfException.damaged("object " + number);
            }
            value = read(number);
            depth--;
            known.put(number, value);
        }
        return value;
    }

    private PdfValue read(int number) {
        CrossReferences.Place place = references.place(number);
        if (place == null) {
            return Other.NONE;
        }
        if (place.inStream()) {
            return objectStream(place.at()).value(place.index());
        }
        Syntax syntax = new Syntax(file, place.at(), budget);
        syntax.whole();
        int generation = (int) syntax.whole();
        syntax.require("obj");
        PdfValue value = syntax.value();
        return value instanceof Stream stream
                ? new Stream(stream.dictionary(), stream.start(), number, generation)
                : value;
    }

    private ObjectStream objectStream(int number) {
        ObjectStream objects = objectStreams.get(number);
        if (objects == null) {
            CrossReferences.Place container = references.place(number);
            // An object stream inside an object stream is not allowed and could go on for ever.
            if (container == null || container.inStream() || !(object(number) instanceof Stream stream)) {
                throw UnreadablePdfException.damaged("object stream " + number);
            }
            byte[] data = decoder.decode(stream, resolve(stream.dictionary().get("Length")), Budget.Use.STRUCTURE);
            objects = ObjectStream.of(stream.dictionary(), data, budget);
            objectStreams.put(number, objects);
        }
        return objects;
    }

    private int start() {
        for (int at = file.length - 1; at >= Math.max(0, file.length - TAIL); at--) {
            if (file[at] == 's') {
                Syntax syntax = new Syntax(file, at, budget);
                if (syntax.skips("startxref")) {
                    return (int) Math.min(Integer.MAX_VALUE, syntax.whole());
                }
            }
        }
        throw new UnreadablePdfException(
                "PDF ではないか、途中で切れています。会議録の PDF をもう一度受け取ってください。",
                "this is not a PDF, or it is cut off; get the meeting record's PDF again.");
    }

    /** オブジェクトストリーム: where the objects in one stream begin (ISO 32000-1, 7.5.7). */
    private static final class ObjectStream {

        /** Two numbers for each object, of one digit at least, with a blank after each. */
        private static final int MIN_HEAD = 4;

        private final byte[] data;
        private final int[] offsets;
        private final Budget budget;

        private ObjectStream(byte[] data, int[] offsets, Budget budget) {
            this.data = data;
            this.offsets = offsets;
            this.budget = budget;
        }

        static ObjectStream of(Dictionary dictionary, byte[] data, Budget budget) {
            long count = whole(dictionary, "N");
            if (count > data.length / MIN_HEAD) {
                throw UnreadablePdfException.damaged("object stream of " + count);
            }
            Syntax header = new Syntax(data, 0, budget);
            int[] offsets = new int[(int) count];
            for (int i = 0; i < offsets.length; i++) {
                header.whole();
                offsets[i] = (int) Math.min(Integer.MAX_VALUE, whole(dictionary, "First") + header.whole());
            }
            return new ObjectStream(data, offsets, budget);
        }

        PdfValue value(int index) {
            if (index >= offsets.length) {
                throw UnreadablePdfException.damaged("object " + index + " of a stream");
            }
            PdfValue value = new Syntax(data, offsets[index], budget).value();
            if (value instanceof Stream) {
                throw UnreadablePdfException.damaged("object " + index + " of a stream");
            }
            return value;
        }

        private static long whole(Dictionary dictionary, String key) {
            return dictionary.get(key) instanceof Whole whole ? whole.value() : 0;
        }
    }
}
