package io.github.kaigiroku.pdf.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentTextTest {

    @Test
    void textInAFontThatCannotBeFoundIsUnreadable() {
        assertThat(read("BT /Lost 12 Tf (closed) Tj ET").isUnreadable()).isTrue();
    }

    @Test
    void textBehindMoreOperandsThanAreKeptIsUnreadable() {
        assertThat(read("BT " + "1 ".repeat(20_000) + "(closed) Tj ET").isUnreadable())
                .isTrue();
    }

    @Test
    void aStreamWithoutTextIsReadable() {
        assertThat(read("q 0 0 10 10 re f Q").isUnreadable()).isFalse();
    }

    private static ContentText read(String content) {
        var text = new ContentText(name -> null);
        text.read(content.getBytes(StandardCharsets.US_ASCII));
        return text;
    }
}
