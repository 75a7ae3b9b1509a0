package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void aDocumentThatWasOnlySavedStillHoldsItsRecord() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.docx"), Samples.docx(Samples.record()));

        RecoveredRecord read = DocxRecords.read(LibreOffice.save(file, folder));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.record()).isEqualTo(Samples.record());
    }

    @Test
    void whatWasEditedComesBackFromWhatWasSaved() throws IOException, InterruptedException {
        MeetingRecord record = Samples.record();
        Path edited = new EditedDocx(Samples.docx(record))
                .replace("次回は３月に開く。", "次回は４月に開く。")
                .addAfter("手順書は作るのか。", "事務局", "作る予定である。")
                .replace("𠮷野 空", "𠮷野 蒼空")
                .in(folder);

        RecoveredRecord read = DocxRecords.read(LibreOffice.save(edited, folder));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.findings()).isEmpty();
        assertThat(read.record().attendees())
                .containsExactly(Attendee.present("髙﨑 さくら"), Attendee.present("𠮷野 蒼空"), Attendee.absent("葛󠄀城 環"));
        assertThat(read.record().proceedings())
                .hasSize(record.proceedings().size() + 1)
                .contains(new Remark("事務局", "作る予定である。", false), atIndex(4))
                .contains(new Remark("事務局", "次回は４月に開く。", false), atIndex(10));
        assertThat(read.record().meeting()).isEqualTo(record.meeting());
        assertThat(read.record().agenda()).isEqualTo(record.agenda());
        assertThat(read.record().secretariat()).isEqualTo(record.secretariat());
    }
}
