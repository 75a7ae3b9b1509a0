package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.TakenMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldWordIntakeTest {

    @Test
    void aDocumentOfTheOldFormatIsTakenIn(@TempDir Path folder) throws IOException, InterruptedException {
        Path docx = Files.write(folder.resolve("minutes.docx"), Samples.docx(Samples.record()));

        TakenMinutes taken = MinutesIntake.read(LibreOffice.convert(docx, folder, "doc"), IntakeOptions.standard());

        assertThat(taken.record().meeting().sessions())
                .isEqualTo(Samples.record().meeting().sessions());
        assertThat(taken.record().attendees()).isEqualTo(Samples.record().attendees());
        assertThat(taken.record().proceedings())
                .hasSize(Samples.record().proceedings().size());
        assertThat(taken.leftOver()).isEmpty();
    }
}
