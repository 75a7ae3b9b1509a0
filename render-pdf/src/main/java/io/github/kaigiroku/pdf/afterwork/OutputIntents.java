package io.github.kaigiroku.pdf.afterwork;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * 出力インテント: PDF/A allows one colour profile for a file (ISO 19005-3, 6.2.3). A profile for grey alone gives way to one for
 * colour, which covers grey as well; two different ones for colour cannot be joined.
 */
final class OutputIntents {

    private static final int GREY = 1;

    private final PDDocument document;
    private final List<byte[]> profiles = new ArrayList<>();

    OutputIntents(PDDocument document) throws IOException {
        this.document = document;
        note(document);
    }

    /** Takes in another file's, before it is appended. */
    void add(PDDocument source) throws IOException {
        note(source);
    }

    /** Leaves one intent in the file; false when they cannot be joined, and all stay. */
    boolean finish() throws IOException {
        if (profiles.size() > 1) {
            return false;
        }
        List<PDOutputIntent> all = document.getDocumentCatalog().getOutputIntents();
        if (all.size() > 1) {
            List<PDOutputIntent> kept = new ArrayList<>();
            for (PDOutputIntent intent : all) {
                boolean wanted = profiles.isEmpty() || components(intent) != GREY;
                if (wanted && kept.isEmpty()) {
                    kept.add(intent);
                }
            }
            document.getDocumentCatalog().setOutputIntents(kept);
        }
        return true;
    }

    private void note(PDDocument file) throws IOException {
        for (PDOutputIntent intent : file.getDocumentCatalog().getOutputIntents()) {
            COSStream profile = intent.getDestOutputIntent();
            if (profile != null && components(intent) != GREY) {
                byte[] bytes = profile.createInputStream().readAllBytes();
                if (profiles.stream().noneMatch(known -> Arrays.equals(known, bytes))) {
                    profiles.add(bytes);
                }
            }
        }
    }

    private static int components(PDOutputIntent intent) {
        COSStream profile = intent.getDestOutputIntent();
        return profile == null ? 0 : profile.getInt(COSName.N);
    }
}
