package io.github.kaigiroku.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.form.FormBlock;
import io.github.kaigiroku.form.FormBlockVisitor;
import io.github.kaigiroku.form.FormBoxes;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormLines;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.render.RenderException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WebPageTest {

    private static final Path PROFILES = Path.of("../examples/command-line/profiles");
    private static final WebPage OFFICE = WebPage.of(RecordIdentity.of("midorino", "みどり野市")
                    .withPage(URI.create("https://www.city.midorino.example/kaigi/3.html")))
            .showingClosedParts();
    private static final WebPage PUBLIC = WebPage.of(RecordIdentity.of("midorino", "みどり野市"));

    static Stream<FormProfile> layouts() throws IOException {
        List<FormProfile> layouts = new ArrayList<>(List.of(FormProfiles.standard()));
        try (Stream<Path> files = Files.list(PROFILES)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream json = Files.newInputStream(file)) {
                    layouts.add(FormProfiles.read(json));
                }
            }
        }
        return layouts.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyTextOfTheDocumentIsInThePageInItsOrderAndInTheTextFile(FormProfile layout) throws Exception {
        for (Path file : AkomaNtosoTest.goodRecords().toList()) {
            FormDocument document = FormComposer.with(layout).compose(RecordJson.read(Files.readAllBytes(file)));
            String page = main(page(OFFICE, document));
            String text = new String(rendered(new PlainText(), document), UTF_8);
            int inPage = 0;
            for (String printed : texts(document)) {
                int found = page.indexOf(printed, inPage);
                assertThat(found).as(file + ": " + printed).isNotNegative();
                inPage = found + printed.length();
                assertThat(text).as(file.toString()).contains(printed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void nothingButTheDocumentIsInThePage(FormProfile layout) throws Exception {
        for (Path file : AkomaNtosoTest.goodRecords().toList()) {
            FormDocument document = FormComposer.with(layout).compose(RecordJson.read(Files.readAllBytes(file)));
            String page = main(page(OFFICE, document)).replace("非公開", "");
            String printed = String.join("", texts(document)).replace("非公開", "");
            assertThat(page.replaceAll("\\s", "")).as(file.toString()).hasSameSizeAs(printed.replaceAll("\\s", ""));
        }
    }

    @Test
    void headsOfTablesAreHeadsAndLevelsOfHeadingsAreNotLeftOut() throws Exception {
        Document page = page(OFFICE, document("y_every-component.json"));

        assertThat(elements(page, "th")).isNotEmpty().allSatisfy(head -> {
            assertThat(head.getAttribute("scope")).isIn("row", "col");
            assertThat(head.getTextContent()).isNotBlank();
        });
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "html").get(0).getAttribute("lang")).isEqualTo("ja");
    }

    @Test
    void linksLeadToHeadings() throws Exception {
        Document page = page(OFFICE, document("y_every-component.json"));
        List<String> ids = elements(page, "*").stream()
                .map(element -> "#" + element.getAttribute("id"))
                .filter(id -> id.length() > 1)
                .toList();

        assertThat(elements(page, "a"))
                .hasSizeGreaterThan(1)
                .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href")));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        MeetingRecord record =
                RecordJson.read("{\"meeting\": {\"name\": \"</title></script><img src=x onerror=alert(1)>&\\\"'\"}}");

        Document page = page(PUBLIC, FormComposer.with(FormProfiles.standard()).compose(record));

        assertThat(elements(page, "img")).isEmpty();
        assertThat(elements(page, "script"))
                .singleElement()
                .satisfies(script -> assertThat(script.getAttribute("type")).isEqualTo("application/ld+json"));
        assertThat(elements(page, "h1").get(0).getTextContent())
                .startsWith(record.meeting().name());
    }

    @Test
    void whatWasClosedIsRefusedUntilAPublicCopyIsMade() throws Exception {
        MeetingRecord record = RecordJson.read("""
                {"meeting": {"name": "会議"},
                 "agenda": [{"number": "1", "title": "秘密の件", "closed": true}, {"number": "2", "title": "公開の件"}],
                 "proceedings": [{"type": "heading", "agendaItem": "1"}, {"type": "narration", "text": "秘密の話"},
                   {"type": "heading", "agendaItem": "2"}, {"type": "narration", "text": "公開の話"}]}
                """);
        FormComposer forms = FormComposer.with(FormProfiles.standard());
        MeetingRecord copy = PublicCopy.of(record, PublicationPolicy.standard()).record();
        MeetingRecord other = PublicCopy.of(record, PublicationPolicy.standard().withClosedWording("【非公開】"))
                .record();

        assertThatThrownBy(() -> PUBLIC.render(forms.compose(record), new ByteArrayOutputStream()))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("agenda[0]");
        assertThat(html(PUBLIC, forms.compose(copy))).doesNotContain("秘密").contains("公開の話");
        assertThatThrownBy(() -> PUBLIC.render(forms.compose(other), new ByteArrayOutputStream()))
                .isInstanceOf(RenderException.class);
        assertThat(html(PUBLIC.withClosedWording("【非公開】"), forms.compose(other)))
                .contains("【非公開】");
        assertThat(html(OFFICE, forms.compose(record)))
                .contains("秘密の話", "closed-mark", "公開しないでください", "noindex")
                .doesNotContain("ld+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和元年１１月２６日（火）  | 2019-11-26 | 令和元年１１月２６日",
                "平成３１年４月３０日        | 2019-04-30 | 平成３１年４月３０日",
                "2024年2月29日              | 2024-02-29 | 2024年2月29日",
                "午後６時から              | 18:00      | 午後６時",
                "午前９時５分              | 09:05      | 午前９時５分",
                "14時30分                  | 14:30      | 14時30分",
                "正午まで                  | 12:00      | 正午",
            })
    void datesAndTimesSayWhatTheyMean(String text, String meant, String marked) {
        assertThat(moments(text)).contains("<time datetime=\"" + meant + "\">" + marked + "</time>");
    }

    @ParameterizedTest
    @CsvSource({"2023年2月29日", "午後12時", "25時00分", "14時", "何時", "9時70分"})
    void whatIsNoDateOrDoubtfulStaysText(String text) {
        assertThat(moments(text)).isEqualTo(text);
    }

    private static String moments(String text) {
        var bytes = new ByteArrayOutputStream();
        var html = new HtmlOutput(bytes);
        WrittenMoments.write(text, html);
        html.flush();
        return bytes.toString(UTF_8);
    }

    private static FormDocument document(String record) throws IOException {
        Path file = Path.of("src/test/resources/io/github/kaigiroku/records", record);
        return FormComposer.with(FormProfiles.standard()).compose(RecordJson.read(Files.readAllBytes(file)));
    }

    private static String html(WebPage page, FormDocument document) throws IOException {
        return new String(rendered(page, document), UTF_8);
    }

    private static byte[] rendered(FormRenderer renderer, FormDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        renderer.render(document, bytes);
        return bytes.toByteArray();
    }

    /** Every element is closed, so an XML parser reads it. */
    private static Document page(WebPage page, FormDocument document) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(rendered(page, document)));
    }

    private static String main(Document page) {
        return elements(page, "main").get(0).getTextContent();
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(FormDocument document) {
        List<String> texts = new ArrayList<>();
        document.sheets().forEach(sheet -> sheet.blocks().forEach(block -> texts.addAll(texts(block))));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static List<String> texts(FormBlock block) {
        return block.accept(new FormBlockVisitor<Stream<Paragraph>>() {
                    @Override
                    public Stream<Paragraph> lines(FormLines lines) {
                        return lines.paragraphs().stream();
                    }

                    @Override
                    public Stream<Paragraph> boxes(FormBoxes boxes) {
                        return boxes.labels().stream();
                    }

                    @Override
                    public Stream<Paragraph> rows(FormRows rows) {
                        return rows.rows().stream()
                                .flatMap(row -> Stream.concat(row.label().stream(), row.paragraphs().stream()));
                    }

                    @Override
                    public Stream<Paragraph> entries(FormEntries entries) {
                        Stream<Paragraph> heads = entries.hasHead()
                                ? entries.columns().stream().map(column -> column.head())
                                : Stream.empty();
                        return Stream.concat(
                                heads,
                                entries.entries().stream()
                                        .flatMap(entry -> entry.cells().stream().flatMap(List::stream)));
                    }
                })
                .map(Paragraph::text)
                .toList();
    }
}
