package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other programs saved or joined between writing and reading, as the tables of {@code docs/pdf.md} state them. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class RoundTripTest {

    private static final MeetingRecord RECORD = Samples.library();
    private static final MeetingRecord OTHER = RECORD.toBuilder()
            .meeting(RECORD.meeting().toBuilder().name("ほかの会議").build())
            .build();

    @TempDir
    Path folder;

    private Path file;
    private Path other;
    private Path saved;

    @BeforeEach
    void writeFiles() throws IOException {
        file = Files.write(folder.resolve("minutes.pdf"), Samples.render(Samples.standard(RECORD)));
        other = Files.write(folder.resolve("other.pdf"), Samples.render(Samples.standard(OTHER)));
        saved = folder.resolve("saved.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--linearize",
                "--object-streams=generate --recompress-flate --compression-level=9",
                "--object-streams=disable --stream-data=uncompress",
                "--qdf --no-original-object-ids"
            })
    void theRecordIsReadFromWhatQpdfSaved(String options) throws Exception {
        run("qpdf", options + " " + file + " " + saved);
        assertThat(PdfRecords.read(saved)).isEqualTo(RECORD);
        run("qpdf", "--check " + saved);
    }

    @Test
    void whatQpdfEncryptedIsReadWithThePasswordOnly() throws Exception {
        run("qpdf", "--encrypt open owner 256 -- " + file + " " + saved);
        assertThat(PdfRecords.read(Files.readAllBytes(saved), "open")).isEqualTo(RECORD);
        assertThatExceptionOfType(PdfRecordException.class).isThrownBy(() -> PdfRecords.read(saved));
    }

    @Test
    void theRecordIsReadFromWhatGhostscriptDistilled() throws Exception {
        run("gs", "-q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=pdfwrite -o " + saved + " " + file);
        assertThat(PdfRecords.read(saved)).isEqualTo(RECORD);
    }

    @Test
    void popplerJoinsFilesWithAllTheirRecords() throws Exception {
        run("pdfunite", file + " " + other + " " + saved);
        assertThat(PdfRecords.readAll(saved)).containsExactlyInAnyOrder(RECORD, OTHER);
    }

    @Test
    void qpdfJoinsFilesWithTheirRecordsIfItIsToldTo() throws Exception {
        run(
                "qpdf",
                file + " --copy-attachments-from " + other + " --prefix=other- -- --pages . " + other + " -- " + saved);
        assertThat(PdfRecords.readAll(saved)).containsExactlyInAnyOrder(RECORD, OTHER);
        run("qpdf", "--empty --pages " + file + " " + other + " -- " + saved);
        assertThatExceptionOfType(PdfRecordException.class).isThrownBy(() -> PdfRecords.readAll(saved));
    }

    @Test
    void theRecordIsReadFromWhatPdfBoxSaved() throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.save(saved.toFile());
        }
        assertThat(PdfRecords.read(saved)).isEqualTo(RECORD);
    }

    @Test
    void theRecordIsReadFromWhatOpenPdfStampedAndMissedInWhatItCopied() throws Exception {
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        new PdfStamper(new PdfReader(Files.readAllBytes(file)), stamped).close();
        assertThat(PdfRecords.read(stamped.toByteArray())).isEqualTo(RECORD);
        byte[] copied = copied(Files.readAllBytes(file));
        assertThatExceptionOfType(PdfRecordException.class).isThrownBy(() -> PdfRecords.read(copied));
    }

    private static byte[] copied(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReader reader = new PdfReader(pdf);
        try (Document document = new Document()) {
            PdfCopy copy = new PdfCopy(document, out);
            document.open();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
        }
        return out.toByteArray();
    }

    @Test
    void theTextIsReadAfterEveryOtherProgram() throws Exception {
        run("qpdf", "--linearize " + file + " " + saved);
        assertThat(Programs.output(folder, "pdftotext", saved.toString(), "-"))
                .isEqualTo(Programs.output(folder, "pdftotext", file.toString(), "-"));
    }

    private void run(String program, String arguments) throws IOException, InterruptedException {
        Programs.output(folder, program, arguments.split(" "));
    }
}
