package io.github.kaigiroku.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every text in a PDF, by where it is: on the pages, in any object of the file, in any inflated stream. */
final class PdfTexts {

    private final List<String> strings = new ArrayList<>();
    private final List<String> streams = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfTexts() {}

    static Map<String, List<String>> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var texts = new PdfTexts();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                texts.collect(document.getDocument().getObjectFromPool(key));
            }
            texts.collect(document.getDocument().getTrailer());
            for (PDPage page : document.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSDictionary properties) {
                        texts.collect(properties); // ActualText, Alt and E stand in the content
                    }
                }
            }
            Map<String, List<String>> found = new LinkedHashMap<>();
            found.put("PDF pages", List.of(new PDFTextStripper().getText(document)));
            found.put("PDF objects", texts.strings); // outline, tags, titles, names of files
            found.put("PDF streams", texts.streams); // XMP, the record inside
            return found;
        }
    }

    private void collect(COSBase base) throws IOException {
        if (base == null || !seen.add(base)) {
            return;
        }
        if (base instanceof COSObject object) {
            collect(object.getObject());
        } else if (base instanceof COSArray array) {
            for (COSBase element : array) {
                collect(element);
            }
        } else if (base instanceof COSDictionary dictionary) {
            if (dictionary instanceof COSStream stream) {
                byte[] bytes = stream.createInputStream().readAllBytes();
                streams.add(new String(bytes, StandardCharsets.UTF_8));
            }
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                strings.add(entry.getKey().getName());
                collect(entry.getValue());
            }
        } else if (base instanceof COSString string) {
            strings.add(string.getString());
        } else if (base instanceof COSName name) {
            strings.add(name.getName());
        }
    }
}
