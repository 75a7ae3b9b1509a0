package io.github.kaigiroku.pdf.afterwork;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** 添付ファイル: the files inside a PDF, by the names that its name tree has for them. */
final class Attachments {

    private static final COSName AF = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName SUPPLEMENT = COSName.getPDFName("Supplement");
    private static final int DEEPEST = 32;

    private final PDDocument document;
    private final Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();

    Attachments(PDDocument document) throws IOException {
        this.document = document;
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        collect(names == null ? null : names.getEmbeddedFiles(), 0);
    }

    private void collect(@Nullable PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.getNames() != null) {
            files.putAll(node.getNames());
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, depth + 1);
            }
        }
    }

    /** Takes the files out of this document, so that appending it does not mix them up with others of the same name. */
    void detach() {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null) {
            names.getCOSObject().removeItem(COSName.getPDFName("EmbeddedFiles"));
        }
        JoinedPdf.catalog(document).removeItem(AF);
    }

    /** Adds the files of an appended document, each under its material's label. */
    void addAll(Attachments others, String label) throws IOException {
        for (Map.Entry<String, PDComplexFileSpecification> other : others.files.entrySet()) {
            PDComplexFileSpecification file = other.getValue();
            PDEmbeddedFile content =
                    file.getEmbeddedFileUnicode() == null ? file.getEmbeddedFile() : file.getEmbeddedFileUnicode();
            if (content != null) {
                String description = file.getFileDescription();
                add(
                        label + (description == null ? "" : " " + description),
                        label + "-" + (file.getFilename() == null ? other.getKey() : file.getFilename()),
                        content.getSubtype(),
                        content.toByteArray());
            }
        }
    }

    void add(String label, String name, @Nullable String type, byte[] content) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(type == null ? "application/octet-stream" : type);
        file.setSize(content.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(label);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(RELATIONSHIP, SUPPLEMENT);
        associated().add(specification.getCOSObject());
        String free = free(name);
        files.put(free, specification);
        added.add(free);
    }

    /** The names of those that were not in the minutes before. */
    List<String> added() {
        return List.copyOf(added);
    }

    /** Writes the names. */
    void finish() {
        if (files.isEmpty()) {
            return;
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(new TreeMap<>(files));
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null) {
            names = new PDDocumentNameDictionary(document.getDocumentCatalog(), new COSDictionary());
            document.getDocumentCatalog().setNames(names);
        }
        names.setEmbeddedFiles(tree);
    }

    private COSArray associated() {
        COSArray known = JoinedPdf.catalog(document).getCOSArray(AF);
        if (known == null) {
            known = new COSArray();
            JoinedPdf.catalog(document).setItem(AF, known);
        }
        return known;
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; files.containsKey(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
