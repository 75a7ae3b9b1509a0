package io.github.kaigiroku.docx.intake;

import java.util.List;

/**
 * シートの行.
 *
 * @param sheet the sheet's name
 * @param number its number, counted from 1 as Excel does
 * @param cells its texts from the first column on
 */
record SheetRow(String sheet, int number, List<String> cells) {

    String place() {
        return "シート「" + sheet + "」" + number + "行目";
    }
}
