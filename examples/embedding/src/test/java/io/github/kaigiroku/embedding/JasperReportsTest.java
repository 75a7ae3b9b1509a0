package io.github.kaigiroku.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** JasperReports brings OpenPDF with its statics; the renderer uses no PDF library and is not touched by them. */
class JasperReportsTest {

    @EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
    @Test
    void jasperReportsAndTheRendererShareAClassPath() throws IOException, JRException {
        assertThat(Document.getVersion()).contains("1.3.43");

        byte[] before = minutes();
        assertThat(text(report("Annual report"))).contains("Annual report");

        assertThat(minutes()).as("after JasperReports set its own fonts up").isEqualTo(before);
        assertThat(new PdfReader(before).getNumberOfPages()).isEqualTo(2);
    }

    private static byte[] report(String words) throws JRException {
        var print = new JasperPrint();
        print.setName("report");
        print.setPageWidth(595);
        print.setPageHeight(842);
        var text = new JRBasePrintText(print.getDefaultStyleProvider());
        text.setText(words);
        text.setX(50);
        text.setY(50);
        text.setWidth(300);
        text.setHeight(20);
        text.setTextHeight(12);
        text.setLineSpacingFactor(1.2f);
        text.setLeadingOffset(-2f);
        var page = new JRBasePrintPage();
        page.addElement(text);
        print.addPage(page);
        var out = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
    }

    private static byte[] minutes() throws IOException {
        var meeting = Meeting.builder()
                .name("令和８年度第１回みどり野市緑化審議会")
                .sessions(List.of(new Session(LocalDate.of(2026, 5, 20), null, null)))
                .build();
        var out = new ByteArrayOutputStream();
        new PdfRenderer().render(MeetingRecord.builder().meeting(meeting).build(), out);
        return out.toByteArray();
    }
}
