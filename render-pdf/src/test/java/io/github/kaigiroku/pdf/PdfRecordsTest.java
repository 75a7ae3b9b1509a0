package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class PdfRecordsTest {

    private static final MeetingRecord RECORD = Samples.library();
    private static final byte[] PDF = Samples.render(Samples.standard(RECORD));

    @Test
    void theRecordThatWasPutInComesOut() throws IOException {
        assertThat(PdfRecords.read(PDF)).isEqualTo(RECORD);
        assertThat(PdfRecords.read(new ByteArrayInputStream(PDF))).isEqualTo(RECORD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void theRecordIsFoundWhenAnotherProgramHasSavedTheFile(int objectsInStream) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            document.save(saved, new CompressParameters(objectsInStream));
        }
        assertThat(PdfRecords.read(saved.toByteArray())).isEqualTo(RECORD);
    }

    @Test
    void theRecordIsFoundAfterAnIncrementalChange() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            document.getDocumentInformation().setKeywords("会議録");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(saved);
        }
        assertThat(saved.size()).isGreaterThan(PDF.length);
        assertThat(PdfRecords.read(saved.toByteArray())).isEqualTo(RECORD);
    }

    @Test
    void aFileWithoutRecordSaysSo() throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
        }
        assertThatThrownBy(() -> PdfRecords.read(empty.toByteArray()))
                .isInstanceOf(PdfRecordException.class)
                .hasMessageContaining("添付されていません")
                .hasMessageContaining("no meeting record attached");
    }

    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void aProtectedFileGivesItsRecordForEitherPassword(int bits, boolean aes) throws IOException {
        byte[] pdf = protectedBy("owner", "user", bits, aes);
        assertThat(PdfRecords.read(pdf, "user")).isEqualTo(RECORD);
        assertThat(PdfRecords.read(pdf, "owner")).isEqualTo(RECORD);
        assertThatThrownBy(() -> PdfRecords.read(pdf))
                .isInstanceOf(PdfRecordException.class)
                .hasMessageContaining("needs a password");
        assertThatThrownBy(() -> PdfRecords.read(pdf, "other"))
                .isInstanceOf(PdfRecordException.class)
                .hasMessageContaining("does not open");
    }

    @Test
    void aFileWithPermissionsOnlyNeedsNoPassword() throws IOException {
        assertThat(PdfRecords.read(protectedBy("owner", "", 128, true))).isEqualTo(RECORD);
    }

    private static byte[] protectedBy(String owner, String user, int bits, boolean aes) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(aes);
            document.protect(policy);
            document.save(saved);
        }
        return saved.toByteArray();
    }

    @Test
    void aJoinedFileGivesAllItsRecords() throws IOException {
        MeetingRecord other = Samples.withProceedings(Samples.remark("委員", "別の会議"));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(new RandomAccessReadBuffer(PDF));
        merger.addSource(new RandomAccessReadBuffer(Samples.render(Samples.standard(other))));
        merger.setDestinationStream(joined);
        merger.mergeDocuments(null);
        assertThat(PdfRecords.readAll(joined.toByteArray())).containsExactly(RECORD, other);
        assertThatThrownBy(() -> PdfRecords.read(joined.toByteArray()))
                .isInstanceOf(PdfRecordException.class)
                .hasMessageContaining("readAll");
        assertThat(PdfRecords.readAll(PDF)).containsExactly(RECORD);
    }

    @Test
    void aSignedFileGivesItsRecord() throws IOException {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            document.saveIncremental(signed);
        }
        assertThat(PdfRecords.read(signed.toByteArray())).isEqualTo(RECORD);
    }

    @Test
    void whatIsNoPdfSaysSo() {
        for (String content : new String[] {"", "{}", "%PDF-1.7\nstartxref", "PK\u0003\u0004"}) {
            assertThatThrownBy(() -> PdfRecords.read(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(PdfRecordException.class);
        }
    }

    @Test
    void damageNeverEndsInAnythingButAClearError() throws IOException {
        assertDamageIsTold(PDF, 1500);
        assertDamageIsTold(protectedBy("owner", "user", 128, false), 300);
        assertDamageIsTold(protectedBy("owner", "user", 256, true), 300);
    }

    private static void assertDamageIsTold(byte[] pdf, int times) {
        Random random = new Random(20_241_128);
        for (int i = 0; i < times; i++) {
            byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(pdf, random.nextInt(pdf.length)) : pdf.clone();
            for (int k = random.nextInt(20); k >= 0 && damaged.length > 0; k--) {
                // Most of what matters stands at the end.
                int at = damaged.length
                        - 1
                        - random.nextInt(random.nextBoolean() ? damaged.length : 1 + damaged.length / 20);
                damaged[at] = (byte) random.nextInt(256);
            }
            Throwable thrown = catchThrowable(() -> PdfRecords.readAll(damaged, "user"));
            if (thrown != null) {
                assertThat(thrown).isInstanceOfAny(PdfRecordException.class, MalformedJsonException.class);
            }
        }
    }

    @Test
    void aSmallFileCannotFillTheMemory() {
        byte[] bomb = deflated(150L * 1024 * 1024);
        assertThatThrownBy(() -> PdfRecords.read(withAttachment(bomb, "/Length " + bomb.length)))
                .isInstanceOf(PdfRecordException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void circlesEndInAClearError() {
        assertThatThrownBy(() -> PdfRecords.read(withAttachment(new byte[0], "/Length 4 0 R")))
                .isInstanceOf(PdfRecordException.class);
        String nested = "[".repeat(100_000);
        assertThatThrownBy(() -> PdfRecords.read(withAttachment(new byte[0], "/Length 0/X" + nested)))
                .isInstanceOf(PdfRecordException.class);
        String ownSuccessor = "%PDF-1.7\nxref\n0 0\ntrailer<</Prev 9/XRefStm 9>>\nstartxref\n9\n%%EOF";
        assertThatThrownBy(() -> PdfRecords.read(ownSuccessor.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(PdfRecordException.class);
    }

    /** A file whose object 4 is the attached stream and whose cross-reference table is right. */
    private static byte[] withAttachment(byte[] data, String dictionary) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        int[] offsets = new int[5];
        String[] objects = {
            "<</Type/Catalog/AF[2 0 R]>>",
            "<</AFRelationship/Source/EF 3 0 R>>",
            "<</F 4 0 R>>",
            "<</Subtype/application#2Fjson/Filter/FlateDecode" + dictionary + ">>stream\n"
                    + new String(data, StandardCharsets.ISO_8859_1) + "\nendstream"
        };
        for (int i = 1; i <= objects.length; i++) {
            offsets[i] = file.length();
            file.append(i).append(" 0 obj").append(objects[i - 1]).append("endobj\n");
        }
        int start = file.length();
        file.append("xref\n0 5\n0000000000 65535 f \n");
        for (int i = 1; i < offsets.length; i++) {
            file.append("0".repeat(10 - String.valueOf(offsets[i]).length()))
                    .append(offsets[i])
                    .append(" 00000 n \n");
        }
        file.append("trailer<</Root 1 0 R/Size 5>>\nstartxref\n").append(start).append("\n%%EOF");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(long zeros) {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = new byte[1 << 20];
        byte[] output = new byte[1 << 16];
        for (long left = zeros; left > 0; left -= input.length) {
            deflater.setInput(input);
            while (!deflater.needsInput()) {
                out.write(output, 0, deflater.deflate(output));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(output, 0, deflater.deflate(output));
        }
        deflater.end();
        return out.toByteArray();
    }
}
