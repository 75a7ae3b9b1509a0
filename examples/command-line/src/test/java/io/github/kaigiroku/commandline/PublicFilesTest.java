package io.github.kaigiroku.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.interchange.AkomaNtoso;
import io.github.kaigiroku.interchange.EventJsonLd;
import io.github.kaigiroku.interchange.RecordIdentity;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.publication.SpeakerNaming;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that a public copy leaves out is found in any file made from it: not in a part of a Word document, an object or
 * a stream of a PDF, or what other systems read. Everything closed has 秘 or 水無瀬 in it, and nothing that is open.
 */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class PublicFilesTest {

    private static final Path NASTY = Path.of("src/test/resources/io/github/kaigiroku/commandline/public/nasty.json");
    private static final String[] CLOSED = {"秘", "水無瀬"};
    private static final String[] NAMES = {
        "髙橋 正道", "髙橋正道", "青木 とも子", "青木とも子", "青木委員", "石渡", "根本", "和久井", "takahashi", "里見"
    };

    static Stream<PublicationPolicy> policies() {
        PublicationPolicy standard = PublicationPolicy.standard();
        return Stream.of(
                standard,
                PublicationPolicy.anonymous(),
                standard.withSpeakers(SpeakerNaming.LETTER).withContact(false));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void noFileHoldsAnythingThatWasClosed(PublicationPolicy policy) throws IOException {
        files(policy).forEach((name, texts) -> {
            assertThat(texts).as(name).isNotEmpty();
            texts.forEach(text -> assertThat(text).as(name).doesNotContain(CLOSED));
        });
    }

    @Test
    void noFileHoldsANameThatWasDropped() throws IOException {
        files(PublicationPolicy.anonymous())
                .forEach((name, texts) ->
                        texts.forEach(text -> assertThat(text).as(name).doesNotContain(NAMES)));
    }

    @Test
    void noFileHoldsContactDetailsThatWereDropped() throws IOException {
        files(PublicationPolicy.standard().withContact(false))
                .forEach((name, texts) ->
                        texts.forEach(text -> assertThat(text).as(name).doesNotContain("00-1234-5678", "toshokan@")));
    }

    /** Otherwise the other tests would find nothing in any file. */
    @Test
    void theSearchFindsWhatIsInTheFilesOfTheWholeRecord() throws IOException {
        files(whole()).forEach((name, texts) -> {
            assertThat(String.join("\n", texts)).as(name).contains("秘密の寄贈");
        });
    }

    private static MeetingRecord whole() throws IOException {
        return RecordJson.read(Files.readAllBytes(NASTY));
    }

    private static Map<String, List<String>> files(PublicationPolicy policy) throws IOException {
        return files(PublicCopy.of(whole(), policy).record());
    }

    private static Map<String, List<String>> files(MeetingRecord record) throws IOException {
        RecordIdentity identity = RecordIdentity.of("midorino", "みどり野市");
        var docx = new ByteArrayOutputStream();
        new DocxRenderer().render(record, docx);
        var pdf = new ByteArrayOutputStream();
        new PdfRenderer().render(record, pdf);
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("DOCX", parts(docx.toByteArray()));
        files.putAll(PdfTexts.of(pdf.toByteArray()));
        files.put("Akoma Ntoso", List.of(new String(AkomaNtoso.toBytes(record, identity), UTF_8)));
        files.put("JSON-LD", List.of(new String(EventJsonLd.toBytes(record, identity), UTF_8)));
        return files;
    }

    /** Every part as it is, and as it reads without tags, for Word may cut a text anywhere. */
    private static List<String> parts(byte[] docx) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), UTF_8);
                texts.add(entry.getName());
                texts.add(part);
                texts.add(part.replaceAll("<[^>]*>", ""));
            }
        }
        return texts;
    }
}
