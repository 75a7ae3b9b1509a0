package io.github.kaigiroku.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StandardProfileTest {

    @Test
    void theValuesAreThoseOfTheJson() throws IOException {
        try (var json = FormProfiles.class.getResourceAsStream(StandardProfile.JSON)) {
            assertThat(FormProfiles.read(json)).isEqualTo(FormProfiles.standard());
        }
    }

    @Test
    void theJsonIsWhatIsWritten() throws IOException {
        var written = new ByteArrayOutputStream();
        ProfileWriting.write(FormProfiles.standard(), written);
        try (var json = FormProfiles.class.getResourceAsStream(StandardProfile.JSON)) {
            assertThat(written.toByteArray()).isEqualTo(json.readAllBytes());
        }
    }
}
