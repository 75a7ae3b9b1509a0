package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.write.Markup;
import io.github.kaigiroku.docx.write.PackageArchive;
import io.github.kaigiroku.docx.write.PartDeflater;
import io.github.kaigiroku.docx.write.XmlWriter;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 出欠表: the attendance of a series of meetings as a workbook (.xlsx), members down and days across: ○ present, ◎ online, ×
 * absent, blank not listed. Stateless and thread-safe; the same records give the same bytes. Needs no POI.
 */
public final class AttendanceSheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final PackageArchive archive;
    private final PartDeflater deflater = new PartDeflater();
    private final XmlWriter xml = new XmlWriter(deflater);

    private AttendanceSheet(OutputStream out) {
        this.archive = new PackageArchive(out);
    }

    /**
     * Writes the sheet. People are distinguished by their names.
     *
     * @param meetings the meetings in the order of the columns
     * @param out where to; is not closed
     * @throws IOException when the output fails
     */
    public static void write(List<MeetingRecord> meetings, OutputStream out) throws IOException {
        var sheet = new AttendanceSheet(out);
        sheet.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + SHEET_TYPE
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                        + SHEET_TYPE + "worksheet+xml\"/></Types>");
        sheet.part("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        sheet.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"出欠\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        sheet.part("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        sheet.rows(meetings);
        sheet.archive.finish();
        out.flush();
    }

    private static String relationship(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void part(String name, String markup) throws IOException {
        xml.markup(Markup.of(Markup.DECLARATION + markup));
        finish(name);
    }

    private void finish(String name) throws IOException {
        xml.flush();
        archive.add(deflater.finish(name));
    }

    private void rows(List<MeetingRecord> meetings) throws IOException {
        xml.markup(Markup.of(Markup.DECLARATION + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"));
        List<String> head = new ArrayList<>(List.of("氏名"));
        meetings.forEach(meeting -> head.add(day(meeting)));
        row(head);
        for (String name : names(meetings)) {
            List<String> cells = new ArrayList<>(List.of(name));
            meetings.forEach(meeting -> cells.add(mark(meeting, name)));
            row(cells);
        }
        xml.markup(Markup.of("</sheetData></worksheet>"));
        finish("xl/worksheets/sheet1.xml");
    }

    private void row(List<String> cells) throws IOException {
        xml.markup(Markup.of("<row>"));
        for (String cell : cells) {
            xml.markup(Markup.of("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"));
            xml.text(cell, "attendees");
            xml.markup(Markup.of("</t></is></c>"));
        }
        xml.markup(Markup.of("</row>"));
    }

    private static String day(MeetingRecord meeting) {
        return meeting.meeting().sessions().isEmpty()
                ? meeting.meeting().name()
                : String.valueOf(meeting.meeting().sessions().get(0).date());
    }

    private static Set<String> names(List<MeetingRecord> meetings) {
        Set<String> names = new LinkedHashSet<>();
        meetings.forEach(meeting -> meeting.attendees().forEach(person -> names.add(person.name())));
        return names;
    }

    private static String mark(MeetingRecord meeting, String name) {
        for (Attendee person : meeting.attendees()) {
            if (person.name().equals(name)) {
                boolean online = person.mode() == AttendanceMode.REMOTE;
                return person.attendance() == Attendance.ABSENT ? "×" : online ? "◎" : "○";
            }
        }
        return "";
    }
}
