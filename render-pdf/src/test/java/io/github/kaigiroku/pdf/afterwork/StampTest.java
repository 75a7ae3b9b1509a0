package io.github.kaigiroku.pdf.afterwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.pdf.FinishedMinutes;
import io.github.kaigiroku.pdf.PdfRecords;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class StampTest {

    private static final byte[] MINUTES = FinishedMinutes.standard();

    @Test
    void aStampOnChosenPagesKeepsTheFileArchivalAccessibleAndReadable() {
        byte[] stamped = Stamp.of("受付", "令和６年５月２１日", "第123号")
                .put(MINUTES, new Box(1, 150, 12, 40, 20), new Box(3, 150, 12, 40, 20));
        FinishedMinutes.assertConforms(stamped);
        assertThat(stamped).startsWith(MINUTES);
        assertThat(PdfRecords.read(stamped)).isEqualTo(PdfRecords.read(MINUTES));
        assertThat(FinishedMinutes.textOf(stamped).split("令和６年５月２１日", -1)).hasSize(3);
    }

    @Test
    void aCopyIsMarkedOnEveryPage() {
        byte[] stamped = Stamp.COPY.putOnEveryPage(MINUTES, new Box(1, 185, 8, 14, 14));
        FinishedMinutes.assertConforms(stamped);
        long pages = FinishedMinutes.textOf(stamped).lines().filter("写"::equals).count();
        assertThat(pages).isEqualTo(FinishedMinutes.pages(MINUTES));
    }

    @Test
    void aSignatureUnderTheStampStaysValid() {
        Keys keys = new Keys();
        byte[] signed = Signature.builder("青葉", OffsetDateTime.now(ZoneOffset.UTC))
                .build()
                .sign(MINUTES, keys.signer("青葉"));
        byte[] stamped = Stamp.COPY.put(signed, new Box(1, 185, 8, 14, 14));
        assertThat(stamped).startsWith(signed);
        assertThat(Dss.judge(stamped, keys)).singleElement().asString().startsWith("PAdES-BASELINE-B");
    }

    @Test
    void equalInputGivesEqualBytes() {
        Box box = new Box(1, 185, 8, 14, 14);
        assertThat(Stamp.COPY.put(MINUTES, box)).isEqualTo(Stamp.COPY.put(MINUTES, box));
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Stamp.COPY.put(MINUTES, new Box(50, 1, 1, 9, 9)))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("50");
    }
}
