package io.github.kaigiroku.pdf.afterwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.pdf.FinishedMinutes;
import io.github.kaigiroku.pdf.PdfRecords;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class SignatureTest {

    private static final Keys KEYS = new Keys();
    private final OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);

    @Test
    void theChairAndTwoMembersSignOneAfterTheOtherAndAllSignaturesAreValid() {
        byte[] minutes = FinishedMinutes.standard();
        byte[] byChair = by("青葉 一郎").reason("会議録の署名").place("みどり野市役所").build().sign(minutes, KEYS.signer("青葉 一郎"));
        byte[] byTwo =
                by("若草 花子").timeStamps(KEYS.timeStamps()).build().sign(byChair, KEYS.signerByCurve("若草 花子", 256));
        byte[] byThree = by("松葉 次郎").build().sign(byTwo, KEYS.signerByCurve("松葉 次郎", 384));

        assertThat(Dss.judge(byThree, KEYS))
                .containsExactly(
                        "PAdES-BASELINE-B TOTAL_PASSED",
                        "PAdES-BASELINE-T TOTAL_PASSED",
                        "PAdES-BASELINE-B TOTAL_PASSED");
        FinishedMinutes.assertConforms(byThree);
        assertThat(byThree).startsWith(minutes);
        assertThat(PdfRecords.read(byThree)).isEqualTo(PdfRecords.read(minutes));
    }

    @Test
    void aSignatureShownOnAPageKeepsTheFileAccessible() {
        byte[] signed = by("青葉 一郎")
                .box(new Box(1, 120, 230, 60, 15), "電子署名", "青葉 一郎")
                .build()
                .sign(FinishedMinutes.standard(), KEYS.signer("青葉 一郎"));
        FinishedMinutes.assertConforms(signed);
        assertThat(Dss.judge(signed, KEYS)).containsExactly("PAdES-BASELINE-B TOTAL_PASSED");
        assertThat(FinishedMinutes.textOfField(signed)).contains("電子署名", "青葉 一郎");
    }

    @Test
    void aChangedByteMakesTheSignatureInvalid() {
        byte[] signed = by("青葉 一郎").build().sign(FinishedMinutes.standard(), KEYS.signer("青葉 一郎"));
        signed[20] ^= 1;
        assertThat(Dss.judge(signed, KEYS)).hasSize(1).noneMatch(verdict -> verdict.contains("TOTAL_PASSED"));
    }

    @Test
    void equalInputGivesEqualBytes() {
        SigningKey key = KEYS.signer("青葉 一郎");
        Signature signature = by("青葉 一郎").build();
        byte[] minutes = FinishedMinutes.standard();
        assertThat(signature.sign(minutes, key)).isEqualTo(signature.sign(minutes, key));
    }

    @Test
    void aServiceThatDoesNotAnswerLeavesNoFileAndIsNamed() {
        Signature signature = by("青葉 一郎")
                .timeStamps(request -> {
                    throw new IOException("接続できません");
                })
                .build();
        assertThatThrownBy(() -> signature.sign(FinishedMinutes.standard(), KEYS.signer("青葉 一郎")))
                .isInstanceOfSatisfying(AfterworkException.class, refusal -> {
                    assertThat(refusal.text().in(Locale.JAPANESE)).contains("タイムスタンプ", "接続できません");
                    assertThat(refusal.text().in(Locale.ENGLISH)).contains("time stamp");
                });
    }

    @Test
    void aTimeStampForOtherBytesIsRefused() {
        TimeStampService service = KEYS.timeStamps();
        byte[][] first = new byte[1][];
        TimeStampService repeating = request -> {
            first[0] = first[0] == null ? service.stamp(request) : first[0];
            return first[0];
        };
        Signature signature = by("青葉 一郎").timeStamps(repeating).build();
        SigningKey key = KEYS.signer("青葉 一郎");
        byte[] signed = signature.sign(FinishedMinutes.standard(), key);
        assertThatThrownBy(() -> signature.sign(signed, key)).isInstanceOf(AfterworkException.class);
    }

    @Test
    void whatIsNoPdfOrIsDamagedOrHasNoSuchPageIsRefused() {
        SigningKey key = KEYS.signer("青葉 一郎");
        byte[] minutes = FinishedMinutes.standard();
        byte[] cut = Arrays.copyOf(minutes, minutes.length / 2);
        for (byte[] bad : new byte[][] {new byte[0], "会議録".getBytes(java.nio.charset.StandardCharsets.UTF_8), cut}) {
            assertThatThrownBy(() -> by("青葉 一郎").build().sign(bad, key)).isInstanceOf(AfterworkException.class);
        }
        assertThatThrownBy(
                        () -> by("青葉 一郎").box(new Box(99, 1, 1, 9, 9)).build().sign(minutes, key))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("99");
    }

    @Test
    void aKeyThatIsNotThereOrDoesNotOpenIsRefused() {
        var store = KEYS.store("青葉 一郎", "RSA", 2048);
        assertThatThrownBy(() -> SigningKey.of(store, "nobody", Keys.PASSWORD))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> SigningKey.of(store, "signer", "wrong".toCharArray()))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("パスワード");
    }

    private Signature.Builder by(String name) {
        return Signature.builder(name, at);
    }
}
