package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Reference;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;
import java.util.HashMap;
import java.util.Map;

/** オブジェクトの取り出し: finds the objects of a file by their numbers. */
final class PdfObjects {

    /** The end of a file is looked for in so many of its last bytes. */
    private static final int TAIL = 2048;
    /** References that lead to references, as deep as anybody needs. */
    private static final int LONGEST_CHAIN = 8;

    private final byte[] file;
    private final StreamDecoder decoder;
    private final CrossReferences references;
    private final Map<Integer, byte[]> objectStreams = new HashMap<>();

    /** Opens a file; what is inflated counts against the budget. */
    PdfObjects(byte[] file, Budget budget) {
        this.file = file;
        this.decoder = new StreamDecoder(file, budget);
        this.references = CrossReferences.read(file, start(), decoder);
        if (!(trailer().get("Encrypt") instanceof Other)) {
            throw new UnreadablePdfException(
                    "パスワードや権限で保護された PDF は読めません。保護を外して保存した PDF を使ってください。",
                    "the PDF is encrypted; save it without protection and try again.");
        }
    }

    Dictionary trailer() {
        return references.trailer();
    }

    /** The value itself, where it may be a reference; {@link Other} for an object that the file does not have. */
    PdfValue resolve(PdfValue value) {
        PdfValue known = value;
        for (int i = 0; known instanceof Reference reference; i++) {
            if (i == LONGEST_CHAIN) {
                throw UnreadablePdfException.damaged("object " + reference.number());
            }
            known = object(reference.number());
        }
        return known;
    }

    /** The value of a key as a dictionary; an empty one when it is anything else. */
    Dictionary dictionary(Dictionary from, String key) {
        return resolve(from.get(key)) instanceof Dictionary dictionary ? dictionary : new Dictionary(Map.of());
    }

    /** The data of a stream. */
    byte[] data(Stream stream) {
        return decoder.decode(stream, resolve(stream.dictionary().get("Length")));
    }

    private PdfValue object(int number) {
        CrossReferences.Place place = references.place(number);
        if (place == null) {
            return new Other();
        }
        if (place.inStream()) {
            return inStream(place);
        }
        Syntax syntax = new Syntax(file, place.at());
        syntax.whole();
        syntax.whole();
        syntax.require("obj");
        return syntax.value();
    }

    private PdfValue inStream(CrossReferences.Place place) {
        CrossReferences.Place container = references.place(place.at());
        // An object stream inside an object stream is not allowed and could go on for ever.
        if (container == null || container.inStream() || !(object(place.at()) instanceof Stream stream)) {
            throw UnreadablePdfException.damaged("object stream " + place.at());
        }
        byte[] data = objectStreams.computeIfAbsent(place.at(), number -> data(stream));
        Syntax header = new Syntax(data, 0);
        long offset = 0;
        for (int i = 0; i <= place.index(); i++) {
            header.whole();
            offset = header.whole();
        }
        long first = stream.dictionary().get("First") instanceof Whole whole ? whole.value() : 0;
        return new Syntax(data, (int) Math.min(Integer.MAX_VALUE, first + offset)).value();
    }

    private int start() {
        for (int at = file.length - 1; at >= Math.max(0, file.length - TAIL); at--) {
            if (file[at] == 's') {
                Syntax syntax = new Syntax(file, at);
                if (syntax.skips("startxref")) {
                    return (int) Math.min(Integer.MAX_VALUE, syntax.whole());
                }
            }
        }
        throw new UnreadablePdfException(
                "PDF ではないか、途中で切れています。会議録の PDF をもう一度受け取ってください。",
                "this is not a PDF, or it is cut off; get the meeting record's PDF again.");
    }
}
