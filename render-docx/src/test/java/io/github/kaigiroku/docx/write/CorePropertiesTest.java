package io.github.kaigiroku.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorePropertiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-11-26T18:00:00+09:00",
                "2019-01-02T03:04:05.678Z",
                "2019-01-02T03:04:00.000000001Z",
                "0712-12-31T23:59:59-03:30",
                "2020-01-01T08:59:59+09:00"
            })
    void datesAreWrittenAsTheFormatterOfTheJdkDoes(String written) {
        OffsetDateTime date = OffsetDateTime.parse(written);

        assertThat(CoreProperties.instant(date)).isEqualTo(DateTimeFormatter.ISO_INSTANT.format(date));
    }
}
