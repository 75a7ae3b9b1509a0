package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.BrokenPackageException;
import io.github.kaigiroku.docx.read.WorkbookPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** シートの行: the first sheet of a workbook as rows of texts; a new workbook is streamed, so that memory stays bounded. */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final int MAX_ROWS = 20_000;
    private static final int MAX_COLUMNS = 200;
    private static final int OLD = 0xD0;

    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private final String sheet;

    private SheetRows(String sheet) {
        this.sheet = sheet;
    }

    /** POI meets damaged files with exceptions of many kinds, which all mean the same to the caller. */
    static List<SheetRow> read(byte[] file) {
        try {
            return file.length > 0 && (file[0] & 0xFF) == OLD ? old(file) : current(file);
        } catch (UnreadableMinutesException e) {
            throw e;
        } catch (BrokenPackageException e) {
            throw new UnreadableMinutesException(e.text(), e);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw RosterIntake.refused(
                    "Excel のブック（.xlsx、.xls）ではないか、壊れているか、パスワードで保護されています。Excel で開いて保存し直してください。",
                    "This is not a workbook (.xlsx, .xls), it is damaged, or protected by a password. Open it in Excel and save it again.",
                    e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a parser", e);
        }
    }

    private static List<SheetRow> old(byte[] file) throws IOException {
        var formatter = new DataFormatter(Locale.ROOT);
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new SheetRows(workbook.getSheetName(0));
            for (Row row : workbook.getSheetAt(0)) {
                rows.startRow(row.getRowNum());
                formatter.setUseCachedValuesForFormulaCells(true);
                row.forEach(cell -> rows.put(cell.getColumnIndex(), formatter.formatCellValue(cell)));
                rows.endRow(row.getRowNum());
            }
            return rows.rows;
        }
    }

    private static List<SheetRow> current(byte[] file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage workbook = WorkbookPackage.open(file)) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return List.of();
            }
            XMLReader parser = XMLHelper.newXMLReader();
            InputStream sheet = sheets.next();
            var rows = new SheetRows(name(sheets));
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), rows, false));
            parser.parse(new InputSource(sheet));
            return rows.rows;
        }
    }

    private static String name(Iterator<InputStream> sheets) {
        return sheets instanceof XSSFReader.SheetIterator named ? named.getSheetName() : "1";
    }

    @Override
    public void startRow(int number) {
        if (rows.size() >= MAX_ROWS) {
            throw RosterIntake.refused(
                    "行が多すぎます（20,000 行まで）。名簿でない行を消してください。",
                    "There are more than 20,000 rows. Delete those that are no roster.",
                    null);
        }
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        rows.add(new SheetRow(sheet, number + 1, List.copyOf(row)));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        if (text != null) {
            put(reference == null ? row.size() : new CellReference(reference).getCol(), text);
        }
    }

    private void put(int column, String text) {
        if (column < MAX_COLUMNS) {
            set(column, text);
        } else if (!text.isBlank()) {
            throw RosterIntake.refused(
                    "列が多すぎます（200 列まで）。名簿でない列を消してください。",
                    "There is text beyond the 200th column. Delete the columns that are no roster.",
                    null);
        }
    }

    private void set(int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }
}
