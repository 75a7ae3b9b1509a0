package io.github.kaigiroku.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class AkomaNtosoTest {

    private static final Path RECORDS = Path.of("src/test/resources/io/github/kaigiroku/records");
    private static final RecordIdentity MIDORINO =
            RecordIdentity.of("midorino", "みどり野市").withName("toshokan-3").withDate(LocalDate.of(2024, 11, 28));

    private static Schema schema;

    /** The published schema, which the build puts there. */
    @BeforeAll
    static void schema() throws SAXException {
        Path folder = Path.of("target/akoma-ntoso/xsd");
        schema = SchemaFactory.newDefaultInstance().newSchema(new StreamSource[] {
            new StreamSource(folder.resolve("xml.xsd").toFile()),
            new StreamSource(folder.resolve("akomantoso30.xsd").toFile())
        });
    }

    static Stream<Path> goodRecords() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("y_.*\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goodRecords")
    void everyGoodRecordFitsThePublishedSchema(Path file) throws IOException, SAXException {
        byte[] xml = AkomaNtoso.toBytes(RecordJson.read(Files.readAllBytes(file)), MIDORINO);

        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @ParameterizedTest
    @MethodSource("goodRecords")
    void everyReferenceLeadsSomewhere(Path file) throws Exception {
        Document document = parsed(RecordJson.read(Files.readAllBytes(file)), MIDORINO);
        Set<String> ids = new HashSet<>();
        List<String> references = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            ids.add("#" + element.getAttribute("eId"));
            Stream.of("source", "by", "as", "refersTo", "href")
                    .map(element::getAttribute)
                    .filter(value -> value.startsWith("#"))
                    .forEach(references::add);
        }

        assertThat(ids).containsAll(references);
        assertThat(references).isNotEmpty();
    }

    /** Questions and answers are speeches with names of their own. */
    private static NodeList speeches(Document document) throws XPathExpressionException {
        String kinds = "//*[local-name()='speech' or local-name()='question' or local-name()='answer']";
        return (NodeList) XPathFactory.newInstance().newXPath().evaluate(kinds, document, XPathConstants.NODESET);
    }

    @ParameterizedTest
    @MethodSource("goodRecords")
    void speechesAreTheRemarksInOrderWithTheirTextUntouched(Path file) throws Exception {
        MeetingRecord record = RecordJson.read(Files.readAllBytes(file));
        NodeList speeches = speeches(parsed(record, MIDORINO));
        List<String> written = new ArrayList<>();
        for (int i = 0; i < speeches.getLength(); i++) {
            written.add(speech((Element) speeches.item(i)));
        }

        assertThat(written)
                .containsExactlyElementsOf(record.proceedings().stream()
                        .filter(Remark.class::isInstance)
                        .map(Remark.class::cast)
                        .map(remark -> remark.speaker() + ": " + remark.text())
                        .toList());
    }

    private static String speech(Element speech) {
        List<String> paragraphs = new ArrayList<>();
        NodeList all = speech.getElementsByTagName("p");
        for (int i = 0; i < all.getLength(); i++) {
            paragraphs.add(all.item(i).getTextContent());
        }
        NodeList from = speech.getElementsByTagName("from");
        return (from.getLength() == 0 ? null : from.item(0).getTextContent()) + ": " + String.join("\n", paragraphs);
    }

    @ParameterizedTest
    @MethodSource("goldenRecords")
    void theWholeDocumentIsAsExpected(String name) throws IOException {
        MeetingRecord record = RecordJson.read(Files.readAllBytes(RECORDS.resolve(name + ".json")));

        Golden.compare(AkomaNtoso.toBytes(record, MIDORINO), name + ".xml");
    }

    @Test
    void theSchemaRefusesWhatIsNotInItsOrder() {
        String xml = new String(AkomaNtoso.toBytes(remark("会長", "はい。"), MIDORINO), UTF_8);

        for (String[] change :
                new String[][] {{"<debate ", "<debateRecord "}, {"from>", "papers>"}, {" by=", " from="}}) {
            byte[] other = xml.replace(change[0], change[1])
                    .replace("</debate>", change[0].equals("<debate ") ? "</debateRecord>" : "</debate>")
                    .getBytes(UTF_8);
            assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(other))))
                    .as(change[1])
                    .isInstanceOf(SAXException.class);
        }
    }

    static Stream<String> goldenRecords() {
        return Stream.of("y_usual", "y_every-component");
    }

    @Test
    void charactersThatXmlReadersChangeOrMistakeAreKept() throws Exception {
        String text = "　<a>&amp; ]]> \" 𠮷 葛\uDB40\uDD00 か\u3099\t終わり  ";
        Document document = parsed(remark("会\"長\"&<", text), MIDORINO);

        assertThat(speech((Element) document.getElementsByTagName("speech").item(0)))
                .isEqualTo("会\"長\"&<: " + text);
        assertThat(showsAs(document)).contains("会\"長\"&<");
    }

    @Test
    void aSpeakerIsTheOneAttendeeTheLabelMeansOrElseOnlyALabel() throws Exception {
        MeetingRecord record = RecordJson.read("""
                {"meeting": {"name": "会議", "sessions": [{"date": "2024-11-28"}]},
                 "attendees": [{"name": "佐藤 実", "role": "会長", "attendance": "present"},
                               {"name": "佐藤 花", "role": "委員", "attendance": "present"}],
                 "secretariat": {"section": "図書館"},
                 "proceedings": [{"type": "remark", "speaker": "会長", "text": "甲"},
                                 {"type": "remark", "speaker": "佐藤花委員", "text": "乙"},
                                 {"type": "remark", "speaker": "佐藤さん", "text": "丙"},
                                 {"type": "remark", "speaker": "図書館", "text": "丁"},
                                 {"type": "remark", "text": "戊"}]}""");
        NodeList speeches = speeches(parsed(record, MIDORINO));
        List<String> by = new ArrayList<>();
        for (int i = 0; i < speeches.getLength(); i++) {
            by.add(((Element) speeches.item(i)).getAttribute("by"));
        }

        assertThat(by).containsExactly("#attendee_1", "#attendee_2", "#speaker_3", "#secretariat", "#speaker_unnamed");
    }

    @Test
    void aDocumentIsNamedByAuthorityDayAndName() {
        RecordIdentity identity = RecordIdentity.of("midorino", "みどり野市")
                .withName("toshokan-3")
                .withPage(URI.create("https://www.city.midorino.example/kaigi/3"));

        assertThat(new String(AkomaNtoso.toBytes(remark("会長", "はい。"), identity), UTF_8))
                .contains(
                        "<FRBRuri value=\"/akn/jp/debaterecord/midorino/2024-11-28/toshokan-3\"/>",
                        "<FRBRuri value=\"/akn/jp/debaterecord/midorino/2024-11-28/toshokan-3/jpn@.xml\"/>",
                        "<FRBRalias value=\"https://www.city.midorino.example/kaigi/3\" name=\"page\"/>");
    }

    @Test
    void aRecordWithErrorsIsRefusedBeforeAnythingIsWritten() {
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> AkomaNtoso.write(remark("会長", "制御\u0001文字"), MIDORINO, out))
                .isInstanceOf(InvalidRecordException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void aRecordWithoutADayNeedsOneFromItsIdentity() {
        MeetingRecord undated = RecordJson.read("{\"meeting\": {\"name\": \"会議\"}}");
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> AkomaNtoso.write(undated, RecordIdentity.of("midorino", "みどり野市"), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("開催日")
                .hasMessageContaining("has no date");
        assertThat(out.size()).isZero();
        assertThat(AkomaNtoso.toBytes(undated, MIDORINO)).isNotEmpty();
    }

    @Test
    void anIdentityThatCannotStandInAddressesIsRefused() {
        assertThatThrownBy(() -> RecordIdentity.of("みどり野", "みどり野市")).hasMessageContaining("authority");
        assertThatThrownBy(() -> MIDORINO.withName("a/b"))
                .hasMessageContaining("name")
                .hasMessageContaining("英数字")
                .hasMessageContaining("letters, digits");
        assertThatThrownBy(() -> MIDORINO.withPage(URI.create("kaigi/3"))).hasMessageContaining("page");
    }

    private static MeetingRecord remark(String speaker, String text) {
        return RecordJson.read("{\"meeting\": {\"name\": \"会議\", \"sessions\": [{\"date\": \"2024-11-28\"}]}}")
                .toBuilder()
                .proceedings(new Remark(speaker, text, false))
                .build();
    }

    private static List<String> showsAs(Document document) {
        NodeList people = document.getElementsByTagName("TLCPerson");
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < people.getLength(); i++) {
            shown.add(((Element) people.item(i)).getAttribute("showAs"));
        }
        return shown;
    }

    private static Document parsed(MeetingRecord record, RecordIdentity identity) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AkomaNtoso.toBytes(record, identity)));
    }
}
