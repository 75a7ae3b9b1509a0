package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import io.github.kaigiroku.pdf.writer.SignerRows;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 署名欄: finds the room that the renderer left behind a signer's printed name. */
final class SignerRow {

    private static final double MM = 25.4 / 72;
    /** So far the box stays from the rules around the row, in pt. */
    private static final double INSET = 1;

    private static final int PAGE = 0;
    private static final int LEFT = 2;
    private static final int BOTTOM = 3;
    private static final int RIGHT = 4;
    private static final int TOP = 5;

    private SignerRow() {}

    /** The box in a signer's row: the one with that name, or the only one whose name ends so, as in 二番　青葉 一郎. */
    static Box of(String name, PdfReader reader) {
        Map<String, Box> rows = rows(reader);
        String wanted = withoutBlanks(name);
        Box exact = rows.get(wanted);
        if (exact != null) {
            return exact;
        }
        List<String> ending = rows.keySet().stream()
                .filter(printed -> printed.endsWith(wanted))
                .toList();
        Box only = ending.size() == 1 ? rows.get(ending.get(0)) : null;
        if (only != null) {
            return only;
        }
        throw new AfterworkException(new Message(
                Quoted.of(name) + " の署名欄がありません。様式で署名者を一人一行に印字するか（例: 署名議員　{signer}）、box で場所を指定してください。",
                "there is no row for " + Quoted.of(name)
                        + "; let the form print each signer on a line of its own ({signer}), or say where with a box"));
    }

    /** The rows by printed name, without its blanks. */
    private static Map<String, Box> rows(PdfReader reader) {
        PdfDictionary names = reader.getCatalog().getAsDict(PdfName.NAMES);
        PdfDictionary tree = names == null ? null : names.getAsDict(PdfName.DESTS);
        Map<String, PdfObject> all = tree == null ? Map.of() : PdfNameTree.readTree(tree);
        Map<String, Box> rows = new HashMap<>();
        all.forEach((key, value) -> {
            String said = text(key);
            PdfArray destination = destination(value);
            int page = destination == null || destination.size() <= TOP ? 0 : page(destination, reader);
            if (destination != null && page > 0 && said.startsWith(SignerRows.PREFIX)) {
                rows.put(withoutBlanks(said.substring(SignerRows.PREFIX.length())), box(page, destination, reader));
            }
        });
        return rows;
    }

    private static @Nullable PdfArray destination(PdfObject value) {
        PdfObject direct = PdfReader.getPdfObject(value);
        return direct instanceof PdfDictionary dictionary
                ? dictionary.getAsArray(PdfName.D)
                : direct instanceof PdfArray array ? array : null;
    }

    private static String withoutBlanks(String name) {
        return name.replaceAll("[\\s　]", "");
    }

    /** OpenPDF returns keys of a character for each byte. */
    private static String text(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_16);
    }

    private static Box box(int page, PdfArray destination, PdfReader reader) {
        Rectangle paper = reader.getPageSizeWithRotation(page);
        double left = number(destination, LEFT) + INSET - paper.getLeft();
        double top = paper.getTop() - number(destination, TOP) + INSET;
        double width = number(destination, RIGHT) - number(destination, LEFT) - 2 * INSET;
        double height = number(destination, TOP) - number(destination, BOTTOM) - 2 * INSET;
        return new Box(page, left * MM, top * MM, width * MM, height * MM);
    }

    private static double number(PdfArray destination, int index) {
        return destination.getAsNumber(index).doubleValue();
    }

    /** The page's number, 0 for one that is not in the file. */
    private static int page(PdfArray destination, PdfReader reader) {
        String wanted = String.valueOf(destination.getAsIndirectObject(PAGE));
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            if (reader.getPageOrigRef(page).toString().equals(wanted)) {
                return page;
            }
        }
        return 0;
    }
}
