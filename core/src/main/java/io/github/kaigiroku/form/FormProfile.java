package io.github.kaigiroku.form;

/**
 * 様式の定義: how one city prints its meeting records, as data. Another city needs another profile and no code.
 *
 * <p>Immutable and thread-safe. {@link FormProfiles} has the default profile and reads and writes profiles as JSON.
 *
 * @param formatVersion 形式の版 of the profile's JSON, {@value #FORMAT_VERSION}
 * @param name 名称: what the profile is called, such as 所沢市
 * @param digits 数字の書き方 in dates, times and numbers that the library composes; printed text keeps its own digits
 * @param page 用紙と行: paper, font and lines of both forms
 * @param summary 様式第１号
 * @param proceedings 様式第２号
 */
public record FormProfile(
        String formatVersion,
        String name,
        DigitStyle digits,
        PageLayout page,
        SummaryForm summary,
        ProceedingsForm proceedings) {

    /** 形式の版: the version of the profile's JSON that this library reads and writes. */
    public static final String FORMAT_VERSION = "1.0";
}
