package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/** 綴じかけの PDF: minutes that further files are joined to with PDFBox. For one dossier and one thread. */
final class JoinedPdf {

    private final PDDocument document;
    private final List<Message> losses;
    private final Attachments attachments;
    private final OutputIntents intents;
    private final Claims before;
    private final byte @Nullable [] xmp;
    private final Set<COSName> information;
    private final Identifier identifier;
    private Claims claims;

    JoinedPdf(PDDocument document, List<Message> losses, Identifier identifier) throws IOException {
        this.document = document;
        this.losses = losses;
        this.identifier = identifier;
        attachments = new Attachments(document);
        intents = new OutputIntents(document);
        xmp = xmp(document);
        before = Claims.of(xmp);
        claims = before;
        information =
                Set.copyOf(document.getDocumentInformation().getCOSObject().keySet());
        if (!document.getSignatureDictionaries().isEmpty()) {
            losses.add(new Message(
                    "会議録の電子署名は無効になりました。綴じてから署名してください。",
                    "the minutes' signatures are no longer valid; join first, then sign"));
        }
    }

    void append(PDDocument source, String label, String title) throws IOException {
        judge(source, title);
        int first = document.getNumberOfPages();
        Attachments own = new Attachments(source);
        own.detach();
        OutlineEntry entry = OutlineEntry.before(document);
        intents.add(source);
        source.getDocumentCatalog().getCOSObject().removeItem(COSName.PAGE_LABELS);
        new PDFMergerUtility().appendDocument(document, source);
        entry.collect(document, title, first);
        label(first, label);
        attachments.addAll(own, label);
        document.getDocumentInformation().getCOSObject().keySet().retainAll(information);
    }

    void attach(String label, String name, String type, byte[] content) throws IOException {
        attachments.add(label, name, type, content);
    }

    void save(OutputStream out) throws IOException {
        attachments.finish();
        judgeAttachments();
        if (!intents.finish()) {
            claims = claims.withoutArchival();
            losses.add(new Message(
                    "綴じた資料どうしの色の定義（出力インテント）が異なるため、PDF/A ではなくなりました。",
                    "the materials define their colours differently (output intents), so this is no longer PDF/A"));
        }
        if (xmp != null && !claims.equals(before)) {
            PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(claims.in(xmp)));
            metadata.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
            metadata.getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
            document.getDocumentCatalog().setMetadata(metadata);
        }
        identify();
        document.save(out);
    }

    /** The first part stays what it was, the second one is this file's; PDFBox 3.0.5 itself would keep both. */
    private void identify() {
        COSString own = new COSString(identifier.bytes());
        COSArray before = document.getDocument().getDocumentID();
        COSArray both = new COSArray();
        both.add(before == null || before.size() == 0 ? own : before.get(0));
        both.add(own);
        document.getDocument().setDocumentID(both);
    }

    /** Believes what the material says of itself, and notes what the dossier loses by it. */
    private void judge(PDDocument source, String title) throws IOException {
        Claims said = Claims.of(xmp(source));
        Claims together = claims.with(said);
        if (!together.equals(claims)) {
            losses.add(new Message(
                    Quoted.of(title) + "（" + (said.equals(Claims.NONE) ? "適合の表明なし" : said) + "）を綴じたため、" + claims
                            + " ではなくなりました" + (together.equals(Claims.NONE) ? "。" : "（" + together + " になりました）。"),
                    "with " + Quoted.of(title) + " (" + (said.equals(Claims.NONE) ? "claims nothing" : said)
                            + ") this is no longer " + claims
                            + (together.equals(Claims.NONE) ? "" : " but " + together)));
            claims = together;
        }
        if (!source.getSignatureDictionaries().isEmpty()) {
            losses.add(new Message(
                    Quoted.of(title) + " の電子署名は、綴じた先では無効です。",
                    "the signatures of " + Quoted.of(title) + " are not valid in the dossier"));
        }
    }

    private void judgeAttachments() {
        List<String> added = attachments.added();
        if (!added.isEmpty() && claims.archival() && !claims.takesAttachments()) {
            String names = added.stream().map(Quoted::of).collect(Collectors.joining(", "));
            losses.add(new Message(
                    names + " を添付したため、" + claims + " ではなくなりました。どんな添付も認めるのは PDF/A-3 です。",
                    "with " + names + " attached this is no longer " + claims
                            + "; PDF/A-3 is what takes any attachment"));
            claims = claims.withoutArchival();
        }
    }

    private void label(int first, String label) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        if (labels == null) {
            labels = new PDPageLabels(document);
        }
        PDPageLabelRange range = new PDPageLabelRange();
        range.setPrefix(label + "-");
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(first, range);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static byte @Nullable [] xmp(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        return metadata == null ? null : metadata.toByteArray();
    }

    static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }
}
