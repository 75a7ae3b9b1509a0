package io.github.kaigiroku.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

class FormProfilesFuzzTest {

    static Stream<byte[]> profiles() {
        return Seeds.profiles();
    }

    /** Whatever the bytes are. */
    @Timeout(60)
    @MethodSource("profiles")
    @FuzzTest(maxDuration = "20s")
    void bytesAreAProfileOrTheirProblemsAreTold(byte @NotNull [] bytes) throws IOException {
        FormProfile profile;
        try {
            profile = read(bytes);
        } catch (MalformedJsonException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        var out = new ByteArrayOutputStream();
        FormProfiles.write(profile, out);
        assertThat(read(out.toByteArray())).isEqualTo(profile);
    }

    private static FormProfile read(byte[] json) throws IOException {
        return FormProfiles.read(new ByteArrayInputStream(json));
    }
}
