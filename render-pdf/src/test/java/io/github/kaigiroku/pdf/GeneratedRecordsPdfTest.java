package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.generated.GeneratedProfiles;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.ProceedingsPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** What holds for the file of every record: PDFBox reads in it what went in, and every glyph is in its place. */
@AddLifecycleHook(WithBundledFont.class)
class GeneratedRecordsPdfTest {

    private static final String SEED = "20191126";

    /** Characters of all kinds; those that the font lacks stand as 〓, and still read as themselves. */
    private final PdfRenderer renderer = new PdfRenderer(
            PdfOptions.defaults().toBuilder().missingGlyphs(MissingGlyphs.GETA).build());

    @Provide
    Arbitrary<MeetingRecord> records() {
        return GeneratedRecords.valid();
    }

    @Provide
    Arbitrary<FormProfile> profiles() {
        return GeneratedProfiles.valid(piece -> true);
    }

    @Property(tries = 25, seed = SEED)
    void everyElementOfTheStructureReadsWhatWentIn(@ForAll("records") MeetingRecord record) throws IOException {
        assertReadsTheSame(record, Samples.standard(record));
        assertReadsTheSame(record, Samples.midorino(record));
    }

    @Property(tries = 25, seed = SEED)
    void noGlyphLeavesItsCellAndNoLineBreaksKinsoku(@ForAll("records") MeetingRecord record) throws IOException {
        assertInPlace(Samples.standard(record));
        assertInPlace(Samples.midorino(record));
    }

    @Property(tries = 25, seed = SEED)
    void theFormsOfAnyCityHoldTheirText(
            @ForAll("records") MeetingRecord record, @ForAll("profiles") FormProfile profile) throws IOException {
        FormDocument document = FormComposer.with(profile).compose(record);
        assertReadsTheSame(record, document);
        assertInPlace(document);
    }

    private void assertReadsTheSame(MeetingRecord record, FormDocument document) throws IOException {
        byte[] pdf = render(document);
        PrintedStructure printed = new PrintedStructure(document);
        assertThat(ReadBack.of(pdf).elements()).isEqualTo(printed.elements());
        assertThat(PdfRecords.read(pdf)).isEqualTo(record);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(outline(read.getDocumentCatalog().getDocumentOutline())).isEqualTo(printed.outline());
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(document.title());
            assertThat(xmp(read)).contains(">" + escaped(document.title()) + "<");
        }
    }

    private void assertInPlace(FormDocument document) throws IOException {
        ReadBack pdf = ReadBack.of(render(document));
        Cells.assertKeepTheirText(pdf);
        ProceedingsPart part = document.profile().parts(ProceedingsPart.class).get(0);
        double shortest =
                Math.min(part.columns().get(0).width(), part.columns().get(1).width() - part.firstIndent());
        LineEnds.assertKeepKinsoku(pdf, shortest * document.profile().page().fontSize());
    }

    private byte[] render(FormDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, out);
        return out.toByteArray();
    }

    private static List<String> outline(@Nullable PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                titles.add(item.getTitle());
                titles.addAll(outline(item));
            }
        }
        return titles;
    }

    private static String xmp(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
