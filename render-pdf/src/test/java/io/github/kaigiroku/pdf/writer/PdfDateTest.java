package io.github.kaigiroku.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDateTest {

    private static final DateTimeFormatter PDF = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssxx", Locale.ROOT);
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-11-26T18:00:00+09:00",
                "2019-01-02T03:04:05.678Z",
                "0712-12-31T23:59:59-03:30",
                "9999-10-10T10:10:10+18:00",
                "2020-02-29T00:00:00-00:30"
            })
    void datesAreWrittenAsTheFormattersOfTheJdkDo(String written) {
        OffsetDateTime date = OffsetDateTime.parse(written);

        String pdf = PDF.format(date);
        assertThat(PdfDate.of(date))
                .isEqualTo(pdf.substring(0, pdf.length() - 2) + "'" + pdf.substring(pdf.length() - 2) + "'");
        assertThat(PdfDate.xmp(date)).isEqualTo(XMP.format(date));
    }
}
