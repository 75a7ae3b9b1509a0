package io.github.kaigiroku.pdf.font;

/**
 * 同じフォントの文字列: characters drawn one after the other in one font. Immutable.
 *
 * @param font the number of the font in its document
 * @param cids what to show, one {@code char} for each CID; not text
 */
public record FontRun(int font, String cids) {

    /**
     * The run as a hexadecimal string for a content stream.
     *
     * @return four digits a character between angle brackets
     */
    public String hex() {
        StringBuilder hex = new StringBuilder(4 * cids.length() + 2).append('<');
        cids.chars().forEach(cid -> Hex.append(hex, cid));
        return hex.append('>').toString();
    }
}
