package io.github.kaigiroku.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.render.RenderException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    @Test
    void everyLegalCharacterComesBack() throws IOException, XMLStreamException {
        var all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (isLegal(c)) {
                all.appendCodePoint(c);
            }
        }

        assertThat(readBack(all.toString())).isEqualTo(all.toString());
    }

    @Test
    void textsOfAnyLengthCrossTheBufferWhole() throws IOException, XMLStreamException {
        var random = new Random(20240206);
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(20_000); n > 0; n--) {
                text.appendCodePoint("aあ&<>\"𠮷é\r\n\t"
                        .codePoints()
                        .skip(random.nextInt(11))
                        .findFirst()
                        .orElse('x'));
            }
            assertThat(readBack(text.toString())).isEqualTo(text.toString());
        }
    }

    @Test
    void everyIllegalCharacterIsRefusedWithItsPlace() {
        for (int c = 0; c <= 0xFFFF; c++) {
            if (!isLegal(c)) {
                String text = "ab" + (char) c + "\uFFFF";
                assertThatThrownBy(() -> readBack(text))
                        .isInstanceOf(RenderException.class)
                        .hasMessageContaining("U+%04X".formatted((int) text.charAt(2)))
                        .hasMessageContaining("position 3");
            }
        }
    }

    @Test
    void jsonGoesThroughWithEscapesForCharactersThatOtherToolsSpoil() throws IOException, XMLStreamException {
        String json = "{\"name\":\"<&>\\u0000髙\",\"x\":\"𠮷\"}";
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlWriter(bytes);
        xml.markup(Markup.of("<a>"));
        try (var stream = xml.escapingStream()) {
            for (byte b : json.getBytes(StandardCharsets.UTF_8)) {
                stream.write(b);
            }
        }
        xml.markup(Markup.of("</a>"));
        xml.flush();

        assertThat(text(bytes.toByteArray())).isEqualTo(json.replace("𠮷", "\\ud842\\udfb7"));
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static String readBack(String text) throws IOException, XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlWriter(bytes);
        xml.markup(Markup.of("<a>"));
        xml.text(text, "here");
        xml.markup(Markup.of("</a>"));
        xml.flush();
        return text(bytes.toByteArray());
    }

    private static String text(byte[] xml) throws XMLStreamException {
        var reader = XMLInputFactory.newInstance().createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
        reader.nextTag();
        return reader.getElementText();
    }
}
