package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.generated.GeneratedProfiles;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every valid record on the forms of every city. */
class GeneratedDocumentsTest {

    private static final String SEED = "20191126";

    @Provide
    Arbitrary<MeetingRecord> records() {
        return GeneratedRecords.valid();
    }

    @Provide
    Arbitrary<FormProfile> profiles() {
        return GeneratedProfiles.valid(piece -> true);
    }

    @Property(tries = 25, seed = SEED)
    void everyPartIsValidAndThePackageWhole(
            @ForAll("records") MeetingRecord record, @ForAll("profiles") FormProfile profile) {
        byte[] docx =
                Samples.docx(new DocxRenderer(), FormComposer.with(profile).compose(record));

        assertThat(OoxmlSchemas.errorsOf(docx)).isEmpty();
        assertThat(PackageRules.brokenBy(docx)).isEmpty();
    }

    @Property(tries = 25, seed = SEED)
    void whatGoesInComesOutOnceAndInOrder(
            @ForAll("records") MeetingRecord record, @ForAll("profiles") FormProfile profile) {
        FormDocument document = FormComposer.with(profile).compose(record);

        var opened = Opened.poi(Samples.docx(new DocxRenderer(), document));

        assertThat(Opened.texts(opened)).isEqualTo(Composed.tables(document));
    }

    @Property(tries = 25, seed = SEED)
    void theRecordComesBack(@ForAll("records") MeetingRecord record, @ForAll("profiles") FormProfile profile)
            throws IOException {
        Path file = Files.createTempFile("generated", ".docx");
        try {
            Files.write(
                    file,
                    Samples.docx(new DocxRenderer(), FormComposer.with(profile).compose(record)));

            RecoveredRecord read = DocxRecords.read(file);

            assertThat(read.origin()).isEqualTo(RecordOrigin.EMBEDDED);
            assertThat(read.record()).isEqualTo(record);
        } finally {
            Files.delete(file);
        }
    }
}
