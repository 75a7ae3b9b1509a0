package io.github.kaigiroku.docx.write;

/**
 * 文字列の始まり: the opening markup of the runs of one look.
 *
 * @param plain for text of ordinary characters
 * @param eastAsian for text with marks that exist in both worlds, such as “ ” … ①
 * @param mark the properties of the paragraph's own mark, so that what a clerk types behind the text looks the same
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RunStart(byte[] plain, byte[] eastAsian, String mark) {

    /** Runs that look as their style says. */
    static final RunStart AS_STYLE =
            new RunStart(Markup.of("<w:r>"), Markup.of("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"), "");

    /**
     * Runs with a look of their own.
     *
     * @param fonts attributes that name fonts; empty for the style's
     * @param others the properties behind the fonts
     */
    static RunStart of(String fonts, String others) {
        String named = fonts.isEmpty() ? "" : "<w:rFonts" + fonts + "/>";
        return new RunStart(
                Markup.of("<w:r><w:rPr>" + named + others + "</w:rPr>"),
                Markup.of("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"" + fonts + "/>" + others + "</w:rPr>"),
                "<w:rPr>" + named + others + "</w:rPr>");
    }
}
