package io.github.kaigiroku.pdf.afterwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.pdf.FinishedMinutes;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class ProtectionTest {

    @Test
    void aFileWithAPasswordOpensWithItOnlyAndSaysThatItIsNoLongerAnArchivalFile() throws IOException {
        byte[] minutes = FinishedMinutes.standard();
        ReworkedPdf locked = Protection.password("かぎ", "合言葉", Set.of()).protect(minutes);
        assertThatThrownBy(() -> Loader.loadPDF(locked.bytes())).isInstanceOf(InvalidPasswordException.class);
        try (var opened = Loader.loadPDF(locked.bytes(), "合言葉")) {
            assertThat(new PDFTextStripper().getText(opened)).isEqualTo(FinishedMinutes.textOf(minutes));
            assertThat(opened.getDocumentCatalog().getMetadata().toByteArray())
                    .asString()
                    .doesNotContain("pdfaid:part>")
                    .contains("pdfuaid:part>1<");
        }
        assertThat(locked.losses()).singleElement().asString().contains("PDF/A では暗号化が認められない", "PDF/A-3a + PDF/UA");
    }

    @Test
    void whatIsNotAllowedIsForbiddenAndReadingAloudNeverIs() throws IOException {
        ReworkedPdf limited = Protection.permissions("owner", Set.of(Protection.Permission.PRINT))
                .protect(FinishedMinutes.standard());
        try (var opened = Loader.loadPDF(limited.bytes())) {
            var permission = opened.getCurrentAccessPermission();
            assertThat(permission.canPrint()).isTrue();
            assertThat(permission.canModify()).isFalse();
            assertThat(permission.canExtractContent()).isFalse();
            assertThat(permission.canExtractForAccessibility()).isTrue();
        }
    }

    @Test
    void aFileThatClaimsNothingLosesNothing() {
        assertThat(Protection.permissions("owner", Set.of())
                        .protect(FinishedMinutes.plain())
                        .losses())
                .isEmpty();
    }

    @Test
    void protectingTwiceAndSigningAProtectedFileAreRefused() {
        byte[] once = Protection.permissions("owner", Set.of())
                .protect(FinishedMinutes.standard())
                .bytes();
        assertThatThrownBy(() -> Protection.permissions("owner", Set.of()).protect(once))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("暗号化");
        assertThatThrownBy(() ->
                        Signature.builder("青葉", OffsetDateTime.MIN).build().sign(once, new Keys().signer("青葉")))
                .isInstanceOf(AfterworkException.class)
                .hasMessageContaining("暗号化");
    }

    @Test
    void protectingSignedMinutesTellsThatTheSignatureIsGone() {
        Keys keys = new Keys();
        byte[] signed = Signature.builder("青葉", OffsetDateTime.now(ZoneOffset.UTC))
                .build()
                .sign(FinishedMinutes.standard(), keys.signer("青葉"));
        assertThat(Protection.permissions("owner", Set.of()).protect(signed).losses())
                .anyMatch(loss -> loss.japanese().contains("電子署名"));
    }

    @Test
    void anEmptyPasswordIsRefused() {
        assertThatThrownBy(() -> Protection.password("owner", "", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
