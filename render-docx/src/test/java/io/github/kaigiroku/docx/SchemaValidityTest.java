package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaValidityTest {

    static Stream<Arguments> samplesOnBothProfiles() {
        return Samples.files()
                .flatMap(file -> Samples.profiles()
                        .map(profile -> Arguments.of(
                                file.getFileName().toString(), RecordJson.read(Samples.bytes(file)), profile)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplesOnBothProfiles")
    void everyPartIsValidAndThePackageWhole(String name, MeetingRecord record, FormProfile profile) {
        assumeTrue(RecordValidator.validate(record).stream().noneMatch(f -> f.severity() == Severity.ERROR));

        byte[] docx =
                Samples.docx(new DocxRenderer(), FormComposer.with(profile).compose(record));

        assertThat(OoxmlSchemas.errorsOf(docx)).isEmpty();
        assertThat(PackageRules.brokenBy(docx)).isEmpty();
        assertThat(Opened.poi(docx).getTables()).hasSize(2);
    }

    @Test
    void theSchemasRefuseWhatIsWrong() {
        String good = Opened.part(Samples.docx(Samples.record()), "word/document.xml");

        assertThat(OoxmlSchemas.errors(good.replace("<w:tblLayout w:type=\"fixed\"/>", "")
                        .replace("</w:tblGrid>", "</w:tblGrid><w:tblLayout/>")))
                .isNotEmpty();
        assertThat(OoxmlSchemas.errors(good.replace("<w:pStyle", "<w:pStile"))).isNotEmpty();
    }
}
