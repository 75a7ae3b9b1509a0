package io.github.kaigiroku.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * An element of the structure without elements inside, and its text over all pages.
 *
 * @param path the types from the document down, such as Document/Table/TR/TH
 */
record StructureText(String path, String text) {

    /** Reads the structure; notes the path of the element that each mark of a page belongs to. */
    static List<StructureText> of(PDDocument document, List<ReadBack.Glyph> glyphs, Map<String, String> owners)
            throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return List.of();
        }
        Map<String, StringBuilder> texts = new HashMap<>();
        for (ReadBack.Glyph glyph : glyphs) {
            texts.computeIfAbsent(key(glyph.page(), glyph.mark()), key -> new StringBuilder())
                    .append(glyph.text());
        }
        List<StructureText> found = new ArrayList<>();
        new Walk(document, texts, owners, found).walk(root, "");
        return found;
    }

    /** Names a mark of a page. */
    static String key(int page, int mark) {
        return page + "/" + mark;
    }

    private record Walk(
            PDDocument document,
            Map<String, StringBuilder> texts,
            Map<String, String> owners,
            List<StructureText> found) {

        void walk(PDStructureNode node, String path) {
            StringBuilder text = new StringBuilder();
            boolean leaf = true;
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    leaf = false;
                    walk(
                            element,
                            path.isEmpty() ? element.getStructureType() : path + "/" + element.getStructureType());
                } else if (kid instanceof PDMarkedContentReference reference) {
                    text.append(text(path, reference.getPage(), reference.getMCID()));
                } else if (kid instanceof Integer mark) {
                    text.append(text(path, ((PDStructureElement) node).getPage(), mark));
                }
            }
            if (leaf) {
                found.add(new StructureText(path, text.toString()));
            }
        }

        private CharSequence text(String path, PDPage page, int mark) {
            String key = key(document.getPages().indexOf(page) + 1, mark);
            owners.put(key, path);
            return texts.getOrDefault(key, new StringBuilder());
        }
    }
}
