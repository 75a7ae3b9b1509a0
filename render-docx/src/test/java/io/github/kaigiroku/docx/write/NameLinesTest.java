package io.github.kaigiroku.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinesTest {

    @Test
    void aNameThatFitsStaysOnItsLine() {
        assertThat(lines(9, names("山田 太郎", "𠮷野 空"))).isEqualTo("山田 太郎、𠮷野 空");
    }

    @Test
    void aNameThatWouldBeBrokenBeginsALine() {
        assertThat(lines(8.5, names("山田 太郎", "𠮷野 空"))).isEqualTo("山田 太郎、|𠮷野 空");
    }

    @Test
    void aMarkStaysBehindItsName() {
        assertThat(lines(10, names("一二三四", "五六七八九", "十"))).isEqualTo("一二三四、|五六七八九、十");
    }

    @Test
    void aNameWiderThanALineBeginsOneAndIsBroken() {
        assertThat(lines(4, names("一", "二三四五六七"))).isEqualTo("一、|二三四五六七");
        assertThat(lines(4, names("二三四五六七"))).isEqualTo("二三四五六七");
    }

    @Test
    void namesBehindATabStopCountFromThere() {
        var pieces = List.of(piece("主任", false), piece("\t", false), piece("小川 一", true));

        assertThat(lines(9.5, new Paragraph(pieces, 0, 6, List.of(6.0)))).isEqualTo("主任\t小川 一");
        assertThat(lines(9, new Paragraph(pieces, 0, 6, List.of(6.0)))).isEqualTo("主任\t小川 一");
        assertThat(lines(9, new Paragraph(pieces, 0, 0, List.of(6.0)))).isEqualTo("主任\t|小川 一");
    }

    @Test
    void variationSelectorsTakeNoRoom() {
        assertThat(EmWidth.of("葛\uDB40\uDD00城 か\u3099ｱA")).isEqualTo(2 + 0.5 + 1 + 0.5 + 0.5);
    }

    private static Paragraph names(String... names) {
        List<TextPiece> pieces = new ArrayList<>();
        for (String name : names) {
            if (!pieces.isEmpty()) {
                pieces.add(piece("、", false));
            }
            pieces.add(piece(name, true));
        }
        return new Paragraph(pieces, 0, 0, List.of());
    }

    private static TextPiece piece(String text, boolean unbreakable) {
        return new TextPiece(text, "attendees", unbreakable);
    }

    private static String lines(double width, Paragraph paragraph) {
        var lines = new NameLines(paragraph, width);
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.pieces().size(); i++) {
            text.append(lines.beginsLine(i) ? "|" : "")
                    .append(paragraph.pieces().get(i).text());
        }
        return text.toString();
    }
}
