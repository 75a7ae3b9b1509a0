package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Remark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that other programs opened and saved. */
class ResavedDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void whatPoiSavesStillHoldsItsRecord() throws IOException {
        RecoveredRecord read = DocxRecords.read(savedByPoi(Samples.docx(Samples.record())));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.findings()).isEmpty();
        assertThat(read.record()).isEqualTo(Samples.record());
    }

    @Test
    void whatWasEditedComesBackFromWhatPoiSaved() throws IOException {
        Path edited = new EditedDocx(Samples.docx(Samples.record()))
                .replace("次回は３月に開く。", "次回は４月に開く。")
                .in(folder);

        RecoveredRecord read = DocxRecords.read(savedByPoi(Files.readAllBytes(edited)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.record().proceedings()).contains(new Remark("事務局", "次回は４月に開く。", false));
    }

    private static byte[] savedByPoi(byte[] docx) throws IOException {
        var saved = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.write(saved);
        }
        return saved.toByteArray();
    }

    /** docx4j saves U+E0100 in a custom part as U+20100, so that a name would become another one without a word. */
    @Test
    void theRecordTravelsWithoutCharactersThatToolsSpoil() throws IOException {
        byte[] docx = Samples.docx(Samples.record());

        assertThat(Samples.record().toString()).contains("葛\uDB40\uDD00城", "\uD842\uDFB7野");
        assertThat(Opened.part(docx, "customXml/item1.xml").codePoints()).allMatch(Character::isBmpCodePoint);
        assertThat(DocxRecords.read(docx).record()).isEqualTo(Samples.record());
    }
}
