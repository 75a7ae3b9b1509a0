package io.github.kaigiroku.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 用紙の大きさ, upright. Profiles say it by a name such as A4, or by width and height in mm.
 *
 * @param widthMm 幅 in mm
 * @param heightMm 高さ in mm
 */
public record PaperSize(
        @Setting(ja = "幅（mm）", en = "width in mm", least = 50, most = 1000)
        double widthMm,

        @Setting(ja = "高さ（mm）", en = "height in mm", least = 50, most = 1000)
        double heightMm) {

    /** Ａ３. */
    public static final PaperSize A3 = new PaperSize(297, 420);

    /** Ａ４ (JIS P 0138). */
    public static final PaperSize A4 = new PaperSize(210, 297);

    /** Ａ５. */
    public static final PaperSize A5 = new PaperSize(148, 210);

    /** Ｂ４, the JIS size. */
    public static final PaperSize B4 = new PaperSize(257, 364);

    /** Ｂ５, the JIS size of older public documents. */
    public static final PaperSize B5 = new PaperSize(182, 257);

    /** The sizes that have a name. */
    static final Map<String, PaperSize> NAMED = named();

    private static Map<String, PaperSize> named() {
        var named = new LinkedHashMap<String, PaperSize>();
        named.put("A3", A3);
        named.put("A4", A4);
        named.put("A5", A5);
        named.put("B4", B4);
        named.put("B5", B5);
        return Collections.unmodifiableMap(named);
    }

    /**
     * The width.
     *
     * @return the width in pt, rounded to a twentieth as Word stores it
     */
    public double width() {
        return points(widthMm);
    }

    /**
     * The height.
     *
     * @return the height in pt
     */
    public double height() {
        return points(heightMm);
    }

    /**
     * A length in pt.
     *
     * @param mm the length in mm
     * @return the length in pt, rounded to a twentieth
     */
    public static double points(double mm) {
        return Math.round(mm * 72 / 25.4 * 20) / 20.0;
    }
}
