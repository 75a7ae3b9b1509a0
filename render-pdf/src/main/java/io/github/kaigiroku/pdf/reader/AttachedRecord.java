package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Name;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 添付された会議録: finds the attachment that holds the record: an associated file of the document whose relationship is
 * Source and whose type is JSON, or, in files another program has saved, any embedded JSON file.
 */
public final class AttachedRecord {

    private static final long MOST_INFLATED = 128L * 1024 * 1024;
    private static final int DEEPEST_NAMES = 16;
    private static final int MOST_NAMES = 1000;

    private final PdfObjects objects;

    private AttachedRecord(PdfObjects objects) {
        this.objects = objects;
    }

    /**
     * The record's JSON.
     *
     * @param pdf a whole PDF file
     * @param largest how many bytes it may have
     * @return the bytes of the attachment
     * @throws UnreadablePdfException when the file cannot be read or holds no record
     */
    public static byte[] in(byte[] pdf, int largest) {
        if (pdf.length > largest) {
            throw UnreadablePdfException.tooLarge("PDF", largest);
        }
        return new AttachedRecord(new PdfObjects(pdf, new Budget(MOST_INFLATED))).find();
    }

    private byte[] find() {
        Dictionary catalog = objects.dictionary(objects.trailer(), "Root");
        List<Dictionary> associated = specifications(objects.resolve(catalog.get("AF")));
        for (Dictionary specification : associated) {
            boolean source = objects.resolve(specification.get("AFRelationship")) instanceof Name name
                    && name.value().equals("Source");
            Stream json = source ? json(specification) : null;
            if (json != null) {
                return objects.data(json);
            }
        }
        List<Dictionary> embedded = new ArrayList<>(associated);
        Dictionary names = objects.dictionary(objects.dictionary(catalog, "Names"), "EmbeddedFiles");
        addNamed(names, embedded, 0);
        return firstJson(embedded);
    }

    private byte[] firstJson(List<Dictionary> specifications) {
        for (Dictionary specification : specifications) {
            Stream json = json(specification);
            if (json != null) {
                return objects.data(json);
            }
        }
        throw new UnreadablePdfException(
                "この PDF には会議録の元データ（JSON）が添付されていません。会議録から作った PDF（添付あり）を使ってください。",
                "the PDF has no meeting record attached; use a PDF that was made from a record, with its attachment.");
    }

    private List<Dictionary> specifications(PdfValue value) {
        List<Dictionary> found = new ArrayList<>();
        if (value instanceof Array array) {
            for (PdfValue item : array.items()) {
                if (objects.resolve(item) instanceof Dictionary specification) {
                    found.add(specification);
                }
            }
        }
        return found;
    }

    private void addNamed(Dictionary node, List<Dictionary> found, int depth) {
        if (depth > DEEPEST_NAMES || found.size() > MOST_NAMES) {
            throw UnreadablePdfException.damaged("names of embedded files");
        }
        found.addAll(specifications(objects.resolve(node.get("Names"))));
        if (objects.resolve(node.get("Kids")) instanceof Array kids) {
            for (PdfValue kid : kids.items()) {
                if (objects.resolve(kid) instanceof Dictionary below) {
                    addNamed(below, found, depth + 1);
                }
            }
        }
    }

    private @Nullable Stream json(Dictionary specification) {
        Dictionary files = objects.dictionary(specification, "EF");
        PdfValue file = objects.resolve(files.get("UF"));
        if (!(file instanceof Stream)) {
            file = objects.resolve(files.get("F"));
        }
        return file instanceof Stream stream && isJson(stream) ? stream : null;
    }

    private static boolean isJson(Stream stream) {
        return stream.dictionary().get("Subtype") instanceof Name type
                && type.value().replaceAll("#2[Ff]", "/").equals("application/json");
    }
}
