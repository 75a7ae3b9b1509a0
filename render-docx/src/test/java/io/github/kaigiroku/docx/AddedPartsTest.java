package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.generated.AddedParts;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form built in Java: what is added is printed, survives editing and is never taken for a part of the record. */
class AddedPartsTest {

    @TempDir
    private Path folder;

    private final MeetingRecord record = Samples.record();
    private final FormDocument document = AddedParts.to(Samples.document(record));

    @Test
    void whatIsAddedIsPrintedInValidTables() {
        byte[] docx = Samples.docx(new DocxRenderer(), document);

        String printed = EditedDocx.text(Opened.part(docx, EditedDocx.BODY));
        assertThat(AddedParts.TEXTS).allSatisfy(text -> assertThat(printed).containsOnlyOnce(text));
        assertThat(OoxmlSchemas.errorsOf(docx)).isEmpty();
        assertThat(PackageRules.brokenBy(docx)).isEmpty();
    }

    @Test
    void anUneditedDocumentGivesItsRecordAndTellsWhatWasAdded() {
        RecoveredRecord read = DocxRecords.read(Samples.docx(new DocxRenderer(), document));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
        assertThat(read.record()).isEqualTo(record);
        assertTold(read);
    }

    @Test
    void anEditedDocumentGivesTheCorrectedRecordAndTellsWhatWasAdded() throws IOException {
        int edited = 0;
        List<ProceedingsEntry> entries = new ArrayList<>(record.proceedings());
        while (!(entries.get(edited) instanceof Remark remark) || remark.text().contains("\n") || edited < 2) {
            edited++;
        }
        Remark before = (Remark) entries.get(edited);
        entries.set(edited, new Remark(before.speaker(), "訂正した発言。", before.kind(), before.align(), before.closed()));
        var docx = new EditedDocx(Samples.docx(new DocxRenderer(), document)).replaceText(before.text(), "訂正した発言。");

        RecoveredRecord read = DocxRecords.read(docx.in(folder));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.record())
                .isEqualTo(record.toBuilder().proceedings(entries).build());
        assertTold(read);
    }

    private static void assertTold(RecoveredRecord read) {
        assertThat(read.findings()).extracting(Finding::code).containsOnly("docx-added-to-form");
        assertThat(String.join("\n", read.leftOver())).contains(AddedParts.TEXTS);
    }
}
