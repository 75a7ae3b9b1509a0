package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakFinding;
import io.github.kaigiroku.publication.LeakKind;
import io.github.kaigiroku.publication.LeakPlace;
import io.github.kaigiroku.publication.LeakReport;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place where a Word document can hide what must not be published. */
class DocxLeakTest {

    private static final String SECRET = "申請者の住所は千鳥町一丁目";
    private static final LeakCheck CHECK = LeakCheck.of(List.of(SECRET));
    private static final byte[] CLEAN = docx(Samples.record());
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** One file, and where the secret is in it. */
    private static final class Case {
        private final String name;
        private final LeakPlace place;
        private final byte[] file;

        Case(String name, LeakPlace place, byte[] file) {
            this.name = name;
            this.place = place;
            this.file = file;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> hidingPlaces() {
        String half = SECRET.substring(0, 5);
        String rest = SECRET.substring(5);
        return Stream.of(
                body("text", LeakPlace.TEXT, run(SECRET)),
                body(
                        "text in many runs",
                        LeakPlace.TEXT,
                        run(half) + "<w:bookmarkStart w:id=\"9\" w:name=\"a\"/>" + run(rest)),
                body("hidden text", LeakPlace.TEXT, "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + SECRET + "</w:t></w:r>"),
                body(
                        "text over a line break",
                        LeakPlace.TEXT,
                        "<w:r><w:t>" + half + "</w:t><w:br/><w:t>" + rest + "</w:t></w:r>"),
                body("text over two paragraphs", LeakPlace.TEXT, run(half) + "</w:p><w:p>" + run(rest)),
                body(
                        "a text box",
                        LeakPlace.TEXT,
                        "<w:r><w:pict><w:txbxContent><w:p>" + run(SECRET) + "</w:p></w:txbxContent></w:pict></w:r>"),
                body(
                        "a text box in the middle of it",
                        LeakPlace.TEXT,
                        run(half) + "<w:r><w:pict><w:txbxContent><w:p>" + run("図")
                                + "</w:p></w:txbxContent></w:pict></w:r>" + run(rest)),
                body("a deletion", LeakPlace.TEXT, "<w:del><w:r><w:delText>" + SECRET + "</w:delText></w:r></w:del>"),
                body(
                        "words between which others were deleted",
                        LeakPlace.TRACKED_CHANGE,
                        run(half) + "<w:del><w:r><w:delText>など</w:delText></w:r></w:del>" + run(rest)),
                body(
                        "words between which others were inserted",
                        LeakPlace.TRACKED_CHANGE,
                        run(half) + "<w:ins>" + run("など") + "</w:ins>" + run(rest)),
                body("a field", LeakPlace.TEXT, "<w:r><w:instrText>QUOTE " + SECRET + "</w:instrText></w:r>"),
                body(
                        "alternative text",
                        LeakPlace.ALTERNATIVE_TEXT,
                        "<w:r><w:drawing><docPr descr=\"" + SECRET + "\"/></w:drawing></w:r>"),
                body("other widths", LeakPlace.TEXT, run("申請者の 住所は\u3000千鳥町一丁目")),
                body("a comment of the XML", LeakPlace.COMMENT, "<!-- " + SECRET + " -->"),
                part(
                        "a comment",
                        LeakPlace.COMMENT,
                        "word/comments.xml",
                        "<w:comments" + W + "><w:comment w:author=\"a\"><w:p>" + run(SECRET)
                                + "</w:p></w:comment></w:comments>"),
                part(
                        "a header",
                        LeakPlace.TEXT,
                        "word/header9.xml",
                        "<w:hdr" + W + "><w:p>" + run(SECRET) + "</w:p></w:hdr>"),
                part(
                        "a footnote",
                        LeakPlace.TEXT,
                        "word/footnotes.xml",
                        "<w:footnotes" + W + "><w:p>" + run(SECRET) + "</w:p></w:footnotes>"),
                part("a property", LeakPlace.METADATA, "docProps/custom.xml", "<a><b>" + SECRET + "</b></a>"),
                part(
                        "a data part",
                        LeakPlace.ATTACHMENT,
                        "customXml/item9.xml",
                        "<a>{\"text\": \"" + escaped(SECRET) + "\"}</a>"),
                part(
                        "a target",
                        LeakPlace.TEXT,
                        "word/_rels/a.xml.rels",
                        "<a><b Target=\"file:///" + SECRET + "\"/></a>"),
                part("the name of a part", LeakPlace.FILE_NAME, "word/media/" + SECRET + ".txt", "a"),
                part("an embedded text", LeakPlace.ATTACHMENT, "word/embeddings/a.txt", SECRET),
                new Case(
                        "an embedded document",
                        LeakPlace.ATTACHMENT,
                        with("word/embeddings/a.docx", body("", LeakPlace.TEXT, run(SECRET)).file)),
                new Case(
                        "a part that the directory does not tell of",
                        LeakPlace.TEXT,
                        behind(body("", LeakPlace.TEXT, run(SECRET)).file)),
                body("the name of a style", LeakPlace.TEXT, "<w:pPr><w:pStyle w:val=\"" + SECRET + "\"/></w:pPr>"),
                body("a bookmark", LeakPlace.TEXT, "<w:bookmarkStart w:id=\"1\" w:name=\"" + SECRET + "\"/>"),
                part(
                        "the name of an element",
                        LeakPlace.OTHER,
                        "customXml/item8.xml",
                        "<a xmlns=\"urn:a\"><" + SECRET + "/></a>"),
                part("a namespace", LeakPlace.OTHER, "customXml/item8.xml", "<a xmlns=\"urn:" + SECRET + "\"/>"),
                new Case("the archive's comment", LeakPlace.OTHER, commented()));
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    void aSecretIsFoundWhereverItHides(Case hidden) {
        LeakReport report = CHECK.check(hidden.file);

        assertThat(report.isClean()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == LeakKind.LEAK)
                .extracting(LeakFinding::place)
                .contains(hidden.place);
    }

    @Test
    void aFileWithoutTheSecretIsClean() {
        assertThat(CHECK.check(CLEAN).findings()).isEmpty();
    }

    @Test
    void shortNamesInEveryPackageByChanceAreNoLeak() {
        LeakCheck check = LeakCheck.of(List.of("No", "cP", "Normal", "left", "Ng", "Li", "平成"));
        byte[] written =
                DocxLeakTest.body("", LeakPlace.TEXT, "<w:r><w:drawing><docPr descr=\"No\"/></w:drawing></w:r>").file;

        assertThat(check.check(CLEAN).isClean())
                .as(check.check(CLEAN).toString())
                .isTrue();
        assertThat(check.check(written).findings())
                .filteredOn(finding -> finding.kind() == LeakKind.LEAK)
                .extracting(LeakFinding::place)
                .containsExactly(LeakPlace.ALTERNATIVE_TEXT);
        assertThat(check.check(DocxLeakTest.body("", LeakPlace.TEXT, run("当日はNg委員が述べた。")).file)
                        .isClean())
                .isFalse();
        assertThat(check.check(DocxLeakTest.body("", LeakPlace.TEXT, run("Notice")).file)
                        .isClean())
                .isTrue();
    }

    @Test
    void theNameOfTheFileIsLookedAt(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve(SECRET + ".docx"), CLEAN);

        assertThat(CHECK.check(file).findings()).extracting(LeakFinding::place).containsExactly(LeakPlace.FILE_NAME);
        assertThat(CHECK.check(new ByteArrayInputStream(CLEAN)).findings()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAFinding() {
        byte[] image = with("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        byte[] damaged = with("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8));
        byte[] entities =
                with("word/a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] bomb = with("word/a.bin", new byte[80 * 1024 * 1024]);

        for (byte[] file : List.of(image, damaged, entities, old, bomb)) {
            assertThat(CHECK.check(file).findings())
                    .extracting(LeakFinding::kind)
                    .contains(LeakKind.UNREADABLE);
        }
    }

    @Test
    void findingsSayWhatAndWhereInBothLanguages() {
        assertThat(CHECK.check(body("", LeakPlace.TEXT, run(SECRET)).file).findings())
                .extracting(Object::toString)
                .containsExactly("[leak] 部品 word/document.xml（本文（見えない文字を含む））に、公開しない語句「" + SECRET
                        + "」があります。公開用の写し（PublicCopy）からファイルを作り直してください。 / part word/document.xml (text, seen or hidden)"
                        + " holds what is not to be published: \"" + SECRET
                        + "\". Make the file anew from the public copy (PublicCopy).");
    }

    @Test
    void publicCopiesOfGeneratedRecordsAreClean() {
        int count = Integer.getInteger("kaigiroku.leak.records", 60);
        List<MeetingRecord> records = GeneratedRecords.series(20_261_128L, count, text -> true);
        for (int i = 0; i < records.size(); i++) {
            MeetingRecord whole = withClosedParts(records.get(i), i);
            var policy = i % 2 == 0 ? PublicationPolicy.standard() : PublicationPolicy.anonymous();
            LeakCheck check = LeakCheck.of(whole, policy);

            assertThat(check.check(docx(whole)).isClean())
                    .as("the whole record %d", i)
                    .isFalse();
            LeakReport report = check.check(docx(PublicCopy.of(whole, policy).record()));
            assertThat(report.isClean()).as("record %d: %s", i, report).isTrue();
        }
    }

    private static MeetingRecord withClosedParts(MeetingRecord record, int number) {
        var entries = new ArrayList<ProceedingsEntry>(record.proceedings());
        entries.add(entries.size() / 2, new Remark("委員", "秘匿すべき事情の第" + number + "号を述べた。担保の額も示した。", true));
        entries.removeIf(Closing.class::isInstance);
        return record.toBuilder().proceedings(entries).closedParts(null).build();
    }

    private static byte[] docx(MeetingRecord record) {
        var out = new ByteArrayOutputStream();
        try {
            new DocxRenderer().render(FormComposer.with(FormProfiles.standard()).compose(record), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }

    private static Case body(String name, LeakPlace place, String content) {
        String document = "<w:document" + W + "><w:body><w:p>" + content + "</w:p></w:body></w:document>";
        return part(name, place, "word/document.xml", document);
    }

    private static Case part(String name, LeakPlace place, String part, String content) {
        return new Case(name, place, with(part, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(CLEAN))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.put(part, content);
        return zipped(parts, "");
    }

    private static byte[] zipped(Map<String, byte[]> parts, String comment) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] commented() {
        return zipped(Map.of("a.xml", "<a/>".getBytes(StandardCharsets.UTF_8)), SECRET);
    }

    /** A clean document behind the parts of another one, as programs leave that only add to a file. */
    private static byte[] behind(byte[] other) {
        byte[] both = new byte[other.length + CLEAN.length];
        System.arraycopy(other, 0, both, 0, other.length);
        System.arraycopy(CLEAN, 0, both, other.length, CLEAN.length);
        return both;
    }
}
