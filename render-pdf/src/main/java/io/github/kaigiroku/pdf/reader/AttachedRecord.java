package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Name;
import io.github.kaigiroku.pdf.reader.PdfValue.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 添付された会議録: finds the attachments that hold records: files whose relationship is Source and whose type is JSON, among
 * the associated files of the document and the embedded ones; in files that another program has saved without
 * relationships, any JSON file.
 */
public final class AttachedRecord {

    private static final int DEEPEST_NAMES = 16;
    private static final int MAX_FILES = 10_000;

    private final PdfObjects objects;
    private final List<Dictionary> specifications = new ArrayList<>();
    /** Specifications and nodes of the name tree, which are looked at once each, so that circles and fans end. */
    private final Set<PdfValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private AttachedRecord(PdfObjects objects) {
        this.objects = objects;
    }

    /**
     * The JSON of the records in a file; joined files hold several.
     *
     * @param pdf a whole PDF file
     * @param largest how many bytes it may have
     * @param password what opens the file if it is encrypted; empty for none
     * @return the bytes of the attachments, equal ones once, in the order of the file; at least one
     * @throws UnreadablePdfException when the file cannot be read or holds no record
     */
    public static List<byte[]> in(byte[] pdf, int largest, String password) {
        if (pdf.length > largest) {
            throw UnreadablePdfException.tooLarge("PDF ", "bytes", largest);
        }
        return new AttachedRecord(new PdfObjects(pdf, new Budget(), password)).find();
    }

    private List<byte[]> find() {
        Dictionary catalog = objects.dictionary(objects.trailer(), "Root");
        add(objects.resolve(catalog.get("AF")));
        Dictionary names = objects.dictionary(catalog, "Names");
        addNamed(objects.resolve(names.get("EmbeddedFiles")), 0);
        List<Stream> records =
                json(specifications.stream().filter(this::isSource).toList());
        if (records.isEmpty()) {
            records = json(specifications);
        }
        if (records.isEmpty()) {
            throw none();
        }
        return contents(records);
    }

    private List<byte[]> contents(List<Stream> records) {
        List<byte[]> contents = new ArrayList<>();
        for (Stream stream : records) {
            byte[] content = objects.record(stream);
            if (contents.stream().noneMatch(other -> Arrays.equals(other, content))) {
                contents.add(content);
            }
        }
        return contents;
    }

    private void add(PdfValue value) {
        if (value instanceof Array array) {
            for (PdfValue item : array.items()) {
                if (objects.resolve(item) instanceof Dictionary specification && isNew(specification)) {
                    specifications.add(specification);
                }
            }
        }
    }

    private void addNamed(PdfValue node, int depth) {
        if (!(node instanceof Dictionary names) || !isNew(node)) {
            return;
        }
        if (depth > DEEPEST_NAMES) {
            throw UnreadablePdfException.damaged("names of embedded files");
        }
        add(objects.resolve(names.get("Names")));
        if (objects.resolve(names.get("Kids")) instanceof Array kids) {
            for (PdfValue kid : kids.items()) {
                addNamed(objects.resolve(kid), depth + 1);
            }
        }
    }

    private boolean isNew(PdfValue value) {
        if (seen.size() == MAX_FILES) {
            throw UnreadablePdfException.tooMany("添付ファイル", "attached files", MAX_FILES);
        }
        return seen.add(value);
    }

    private boolean isSource(Dictionary specification) {
        return objects.resolve(specification.get("AFRelationship")) instanceof Name name
                && name.value().equals("Source");
    }

    /** The JSON files among the given ones, each stream once. */
    private List<Stream> json(List<Dictionary> files) {
        Map<Integer, Stream> streams = new LinkedHashMap<>();
        for (Dictionary file : files) {
            Dictionary embedded = objects.dictionary(file, "EF");
            PdfValue content = objects.resolve(embedded.get("UF"));
            if (!(content instanceof Stream)) {
                content = objects.resolve(embedded.get("F"));
            }
            if (content instanceof Stream stream && isJson(stream)) {
                streams.putIfAbsent(stream.start(), stream);
            }
        }
        return List.copyOf(streams.values());
    }

    private boolean isJson(Stream stream) {
        return objects.resolve(stream.dictionary().get("Subtype")) instanceof Name type
                && type.value().replaceAll("#2[Ff]", "/").equals("application/json");
    }

    private static UnreadablePdfException none() {
        return new UnreadablePdfException(
                "この PDF には会議録の元データ（JSON）が添付されていません。会議録から作った PDF（添付あり）を使ってください。",
                "the PDF has no meeting record attached; use a PDF that was made from a record, with its attachment.");
    }
}
