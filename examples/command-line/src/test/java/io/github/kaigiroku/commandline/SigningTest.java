package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.json.RecordJson;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing and protecting by the command, with keys that the JDK's own tool made. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class SigningTest {

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeMinutesAndKeys() throws Exception {
        assertThat(Run.of("--out", made, "--format", "pdf").exitCode()).isZero();
        Files.writeString(made.resolve("password"), "ひみつ-secret\n");
        Files.writeString(made.resolve("ascii"), KeyFile.PASSWORD + "\r\nnot this line\n");
        Files.writeString(made.resolve("wrong"), "other-1\n");
        Files.writeString(made.resolve("empty"), "");
        KeyFile.add(made.resolve("one.p12"), "chair", "RSA");
        KeyFile.add(made.resolve("two.p12"), "chair", "RSA");
        KeyFile.add(made.resolve("two.p12"), "member", "EC");
    }

    @Test
    void theChairAndAMemberSignOneAfterTheOther() throws Exception {
        Run chair = sign(made.resolve("sample.pdf"), "one.p12", "--name", "青葉 一郎", "--reason", "会議録の署名");
        Path byChair = folder.resolve("sample-signed.pdf");
        Run member = sign(byChair, "two.p12", "--alias", "member", "--name", "若草 花子", "--at", "1,120,250,50,12");

        assertThat(chair.exitCode()).as(chair.errText()).isZero();
        assertThat(chair.out()).containsExactly(byChair.toString());
        assertThat(member.exitCode()).as(member.errText()).isZero();
        byte[] both = Files.readAllBytes(folder.resolve("sample-signed-signed.pdf"));
        assertThat(both).startsWith(Files.readAllBytes(made.resolve("sample.pdf")));
        try (var pdf = Loader.loadPDF(both)) {
            assertThat(pdf.getSignatureDictionaries())
                    .extracting(PDSignature::getName)
                    .containsExactly("青葉 一郎", "若草 花子");
            assertThat(pdf.getSignatureDictionaries())
                    .allSatisfy(
                            signature -> assertThat(isValid(signature, both)).isTrue());
        }
    }

    private static boolean isValid(PDSignature signature, byte[] file)
            throws CMSException, IOException, OperatorCreationException, CertificateException {
        var signed = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        var certificate = signed.getCertificates().getMatches(null).iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    @Test
    void aSignatureShowsBehindTheSignersNameWhereTheFormHasARowForIt() throws IOException {
        Path record = Path.of("profiles/minasoko.record.json");
        String signer =
                RecordJson.read(Files.readAllBytes(record)).meeting().signers().get(0);
        Run printed = Run.of("--in", record, "--profile", "profiles/minasoko.json", "--format", "pdf", "--out", folder);
        assertThat(printed.exitCode()).as(printed.errText()).isZero();

        Run run = sign(folder.resolve("minasoko.record.pdf"), "one.p12", "--in-row", "--name", signer);

        assertThat(run.exitCode()).as(run.errText()).isZero();
        try (var pdf =
                Loader.loadPDF(folder.resolve("minasoko.record-signed.pdf").toFile())) {
            assertThat(pdf.getSignatureFields()
                            .get(0)
                            .getWidgets()
                            .get(0)
                            .getRectangle()
                            .getWidth())
                    .isPositive();
        }
    }

    @Test
    void theTimeIsTheOneGiven() throws IOException {
        Run run =
                sign(made.resolve("sample.pdf"), "one.p12", "--name", "青葉", "--signed-at", "2024-05-21T10:00:00+09:00");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(folder.resolve("sample-signed.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .contains("D:20240521100000+09'00'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two.p12    | ascii | --name 青葉                             | chair, member",
                "one.p12    | ascii | --name 青葉 --alias nobody              | nobody",
                "one.p12    | wrong | --name 青葉                             | one.p12",
                "one.p12    | empty | --name 青葉                             | パスワード",
                "one.p12    | none  | --name 青葉                             | none",
                "sample.pdf | ascii | --name 青葉                             | PKCS#12",
                "one.p12    | ascii | --name 青葉 --at 1,2                    | page (from 1)",
                "one.p12    | ascii | --name 青葉 --at 0,2,3,4,5              | page (from 1)",
                "one.p12    | ascii | --name 青葉 --at 99,2,3,4,5             | sample.pdf",
                "one.p12    | ascii | --name 青葉 --signed-at yesterday       | --signed-at",
                "one.p12    | ascii | --name 青葉 --time-stamp http://127.0.0.1:1/ | タイムスタンプ",
                "one.p12    | ascii | --name 青葉 --time-stamp nowhere          | https:",
                "one.p12    | ascii | --name 青葉 --line 電子署名               | --in-row",
                "one.p12    | ascii | --name 青葉 --in-row                     | 署名欄",
                "one.p12    | ascii | --name 青葉 --in-row --at 1,2,3,4,5      | --at",
                "one.p12    | ascii | --reason 署名                           | --name NAME",
            })
    void whatDoesNotSignIsASentenceAndLeavesNothing(String key, String password, String options, String fragment) {
        String[] words = ("sign SAMPLE --key KEY --password-file PASSWORD --out OUT " + options)
                .replace("SAMPLE", made.resolve("sample.pdf").toString())
                .replace("KEY", made.resolve(key).toString())
                .replace("PASSWORD", made.resolve(password).toString())
                .replace("OUT", folder.resolve("out").toString())
                .split(" ");
        Run run = Run.of((Object[]) words);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).singleElement().asString().contains(fragment).contains("。", " / ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProtectedCopyOpensForEverybodyAndForbidsWhatWasNotAllowed() throws IOException {
        Run run = protect("--password-file", made.resolve("password"), "--allow", "print");

        assertThat(run.exitCode()).as(run.errText()).isZero();
        assertThat(run.err()).singleElement().asString().contains("PDF/A", "sample.pdf");
        try (var pdf = Loader.loadPDF(folder.resolve("sample-protected.pdf").toFile())) {
            AccessPermission may = pdf.getCurrentAccessPermission();
            assertThat(may.canPrint()).isTrue();
            assertThat(may.canModify()).isFalse();
            assertThat(may.canExtractContent()).isFalse();
        }
    }

    @Test
    void aCopyWithAPasswordOpensWithItOnly() throws IOException {
        Run run = protect("--password-file", made.resolve("ascii"), "--open-password-file", made.resolve("password"));

        assertThat(run.exitCode()).as(run.errText()).isZero();
        File copy = folder.resolve("sample-protected.pdf").toFile();
        assertThatThrownBy(() -> Loader.loadPDF(copy)).isInstanceOf(InvalidPasswordException.class);
        Loader.loadPDF(copy, "ひみつ-secret").close();
    }

    @Test
    void anUnknownPermissionAndAProtectedFileAreRefused() {
        Run unknown = protect("--password-file", made.resolve("ascii"), "--allow", "everything");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.errText()).contains("print, copy, annotate, change");

        assertThat(protect("--password-file", made.resolve("ascii")).exitCode()).isZero();
        Run again = Run.of(
                "protect",
                folder.resolve("sample-protected.pdf"),
                "--password-file",
                made.resolve("ascii"),
                "--out",
                folder);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).singleElement().asString().contains("sample-protected.pdf");
    }

    private Run sign(Path file, String key, Object... options) {
        return run(
                List.of("sign", file, "--key", made.resolve(key), "--password-file", made.resolve("ascii")), options);
    }

    private Run protect(Object... options) {
        return run(List.of("protect", made.resolve("sample.pdf")), options);
    }

    private Run run(List<Object> command, Object... options) {
        List<Object> words = new ArrayList<>(command);
        words.addAll(List.of(options));
        words.addAll(List.of("--out", folder));
        return Run.of(words.toArray());
    }
}
