package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.TakenMinutes;
import io.github.kaigiroku.docx.intake.TakenText;
import io.github.kaigiroku.model.Detail;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldWordIntakeTest {

    /** A label over two rows and a value over two columns, a note in a box, and what Word does not print. */
    private static final String MORE = "<w:p>" + run("", "作成者　甲野")
            + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>消した文</w:delText></w:r></w:del>"
            + run("<w:vanish/>", "隠した文")
            + "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:90pt;height:30pt\"><v:textbox>"
            + "<w:txbxContent><w:p>" + run("", "箱の文")
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
            + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>"
            + "<w:tr>" + cell(2000, "<w:vMerge w:val=\"restart\"/>", "抽出した件") + cell(2000, "", "工事")
            + cell(4000, "", "３件")
            + "</w:tr><w:tr>" + cell(2000, "<w:vMerge/>", "") + cell(2000, "", "購入") + cell(4000, "", "１件")
            + "</w:tr><w:tr>" + cell(4000, "<w:gridSpan w:val=\"2\"/>", "特記事項") + cell(4000, "", "特になし")
            + "</w:tr></w:tbl>";

    private static String run(String looks, String text) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String cell(int width, String looks, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + looks + "</w:tcPr><w:p>" + run("", text)
                + "</w:p></w:tc>";
    }

    @Test
    void aDocumentOfTheOldFormatIsTakenIn(@TempDir Path folder) throws IOException, InterruptedException {
        Path docx = new EditedDocx(Samples.docx(Samples.record()))
                .part(EditedDocx.BODY, xml -> xml.replaceFirst("<w:body>", "<w:body>" + MORE))
                .in(folder);

        TakenMinutes taken = MinutesIntake.read(LibreOffice.convert(docx, folder, "doc"), IntakeOptions.standard());

        assertThat(taken.record().meeting().sessions())
                .isEqualTo(Samples.record().meeting().sessions());
        assertThat(taken.record().attendees()).isEqualTo(Samples.record().attendees());
        assertThat(taken.record().proceedings())
                .hasSize(Samples.record().proceedings().size());
        assertThat(taken.record().details())
                .contains(
                        new Detail("作成者", "甲野"),
                        new Detail("抽出した件　工事", "３件"),
                        new Detail("抽出した件　購入", "１件"),
                        new Detail("特記事項", "特になし"));
        assertThat(taken.leftOver()).extracting(TakenText::text).containsExactlyInAnyOrder("消した文", "隠した文", "箱の文");
    }
}
