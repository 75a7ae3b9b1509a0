package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.ProceedingsForm;

/**
 * ページの罫線: the rules that close the box of 様式第２号 where a page ends, drawn behind the text.
 *
 * <p>Its entries have no rules between them, so that its table stays open there: neither Word nor LibreOffice closes it.
 * The foot stands in the page header, and so on every page; on the form's last page, where the table closes itself, a
 * white copy after the table covers it.
 */
public final class PageRules {

    /** How far upright rules reach in lines: a page may end so much above its foot, but never more. */
    private static final double FOOT = 2;

    /** How much further in pt what covers them reaches, so that no screen shows the edge of a rule. */
    private static final double COVERED = 2;

    /** How far upright rules reach at a page's top in pt, as LibreOffice begins those of the table lower. */
    private static final double TOP = 2;

    /**
     * What a page is higher than its lines, in pt: the table's rules take a little and the paragraph after it 1.5 pt.
     * LibreOffice spreads the rest above and below.
     */
    public static final double SLACK = 3;

    /** By how much in pt LibreOffice 7.4 draws a table's upright rules beside its columns: half a rule. */
    private static final double BESIDE = 0.25;

    private final PageLayout page;
    private final long upright;
    private final long right;

    /**
     * Rules for pages.
     *
     * @param page the page
     * @param form the columns
     */
    public PageRules(PageLayout page, ProceedingsForm form) {
        this.page = page;
        this.upright = twips(page.columnWidth(form.speakerWidth()));
        this.right = upright + twips(page.columnWidth(form.textWidth()));
    }

    /** The foot, for every page. */
    String foot() {
        return foot("foot", 0, "black", "0.5");
    }

    /**
     * What covers the foot, for the form's last page.
     *
     * @return a run
     */
    public String cover() {
        return foot("cover", COVERED, "white", "3");
    }

    private String foot(String id, double further, String color, String weight) {
        double height = FOOT * page.linePitch() + further;
        return shape(
                id, path(0, twips(height)), page.top() + page.bodyHeight() + SLACK / 2 - height, height, color, weight);
    }

    /** The top, for pages that begin without the table's head. */
    String top() {
        return shape("top", path(twips(TOP), 0), page.top(), TOP, "black", "0.5");
    }

    /** Three upright rules and one across at their end. */
    private String path(long from, long to) {
        return "m0," + from + "l0," + to + "," + right + "," + to + "," + right + "," + from + "m" + upright + ","
                + from + "l" + upright + "," + to + "e";
    }

    private String shape(String id, String path, double top, double height, String color, String weight) {
        return "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"" + id
                + "\" alt=\"\" style=\"position:absolute;margin-left:" + points(page.left() + BESIDE) + "pt;margin-top:"
                + points(top) + "pt;width:" + right / 20.0 + "pt;height:" + points(height)
                + "pt;z-index:-251658240;mso-position-horizontal-relative:page;mso-position-vertical-relative:page\""
                + " coordsize=\"" + right + "," + twips(height) + "\" path=\"" + path
                + "\" filled=\"f\" strokecolor=\"" + color + "\" strokeweight=\"" + weight + "pt\"/></w:pict></w:r>";
    }

    private static long twips(double points) {
        return Math.round(points * 20);
    }

    private static double points(double points) {
        return twips(points) / 20.0;
    }
}
