package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Minutes that were typed by hand for invented bodies, before the intake was written that reads them, and the record that
 * somebody expects of each.
 */
class TypedMinutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"y_form-by-hand", "y_one-sheet", "y_wrapped-by-hand"})
    void theExpectedRecordComesOfIt(String name) throws IOException {
        TakenMinutes taken = MinutesIntake.read(bytes(name + ".docx"), IntakeOptions.standard());

        assertThat(taken.record()).isEqualTo(RecordJson.read(bytes(name + ".json")));
        assertThat(taken.leftOver())
                .extracting(TakenText::text)
                .isSubsetOf("附属機関の会議の記録", "様式第３号（第７条関係）"); // names of the form, no part of a record
    }

    private static byte[] bytes(String file) {
        try (InputStream in = TypedMinutesTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
