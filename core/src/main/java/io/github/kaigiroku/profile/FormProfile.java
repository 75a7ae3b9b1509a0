package io.github.kaigiroku.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * 様式の定義: how one city prints its meeting records, as data. Another city needs another profile and no code.
 *
 * <p>Immutable and thread-safe. {@link FormProfiles} has the default profile and reads and writes profiles as JSON.
 *
 * @param formatVersion 形式の版 of the profile's JSON, {@value #FORMAT_VERSION}
 * @param name 名称: what the profile is called, such as 所沢市
 * @param digits 数字の書き方 in dates, times and numbers that the library composes; printed text keeps its own digits
 * @param words 語句 that differ from the usual ones
 * @param dates 日時の書き方
 * @param agendaNumbers 議題番号の書き方 by depth; （１） for digits and the number with a space otherwise where it is missing
 * @param page 用紙と行 of all sheets that do not have their own
 * @param closed 非公開の体裁 in Word documents
 * @param sheets 様式 in printing order
 */
public record FormProfile(
        @Setting(ja = "形式の版", en = "format version", required = true, printed = true)
        String formatVersion,

        @Setting(ja = "名称", en = "name of the profile", required = true, printed = true)
        String name,

        @Setting(
                ja = "数字の書き方。全角、半角、一桁だけ全角",
                en = "digits: full-width, half-width, one digit full-width",
                required = true)
        DigitStyle digits,

        @Setting(ja = "語句", en = "words and units") Words words,

        @Setting(ja = "日時の書き方", en = "how dates and times are written")
        DatePatterns dates,

        @Setting(ja = "議題の番号の書き方。深さの順に", en = "how agenda numbers are written, by depth", names = PatternScope.NUMBER)
        List<Pattern> agendaNumbers,

        @Setting(ja = "用紙と行", en = "paper and lines", required = true)
        PageLayout page,

        @Setting(ja = "非公開の記録の体裁（Word のみ）", en = "how closed entries look (Word only)")
        ClosedLook closed,

        @Setting(ja = "様式。印刷する順に", en = "forms in printing order", required = true)
        List<SheetForm> sheets) {

    /** 形式の版: the version of the profile's JSON that this library writes. It reads 1.0 as well. */
    public static final String FORMAT_VERSION = "1.1";

    /** Fills in defaults for missing components, and copies the lists. */
    @SuppressWarnings("ConstantValue")
    public FormProfile {
        words = words == null ? Words.USUAL : words;
        dates = dates == null ? DatePatterns.USUAL : dates;
        agendaNumbers = agendaNumbers == null ? List.of() : List.copyOf(agendaNumbers);
        closed = closed == null ? ClosedLook.USUAL : closed;
        sheets = List.copyOf(sheets);
    }

    /**
     * 部分 of one kind, on all sheets in order.
     *
     * @param kind the kind of part
     * @param <P> the kind of part
     * @return the parts
     */
    public <P extends Part> List<P> parts(Class<P> kind) {
        var found = new ArrayList<P>();
        for (SheetForm sheet : sheets) {
            for (Part part : sheet.parts()) {
                if (kind.isInstance(part)) {
                    found.add(kind.cast(part));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * The same profile with other pages.
     *
     * @param change what to do with each page
     * @return the profile
     */
    public FormProfile withPages(UnaryOperator<PageLayout> change) {
        List<SheetForm> changed = sheets.stream()
                .map(sheet -> new SheetForm(sheet.page() == null ? null : change.apply(sheet.page()), sheet.parts()))
                .toList();
        return new FormProfile(
                formatVersion, name, digits, words, dates, agendaNumbers, change.apply(page), closed, changed);
    }
}
