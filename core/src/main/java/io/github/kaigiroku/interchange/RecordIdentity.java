package io.github.kaigiroku.interchange;

import io.github.kaigiroku.problem.Message;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 会議録の識別: what the record itself does not say, but a document in the world must: whose it is, and how it differs from
 * others. Immutable and thread-safe.
 *
 * @param country 国: two lower-case letters of ISO 3166-1; {@code jp} by default
 * @param language 言語: of the record's text, two lower-case letters of ISO 639-1; {@code ja} by default
 * @param authority 団体の符号: stands in addresses, such as {@code midorino} or a local government code; letters and
 *     digits of ASCII, {@code .}, {@code _} and {@code -}
 * @param authorityName 団体名: as people read it, such as みどり野市; not blank
 * @param name 文書名: distinguishes the records of one authority and day, spelled like {@code authority}; null when there
 *     is only one
 * @param date 文書の日付: takes the place of the first day of the meeting; null for that day
 * @param page 公開場所: the absolute address of the web page the record is published on; null when there is none
 */
public record RecordIdentity(
        String country,
        String language,
        String authority,
        String authorityName,
        @Nullable String name,
        @Nullable LocalDate date,
        @Nullable URI page) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");
    private static final Message LETTERS = new Message("英小文字二つ（jp、ja など）", "two lower-case letters, such as jp or ja");
    private static final Message WORD = new Message(
            "英数字で始まる英数字、.、_、-（midorino など）",
            "ASCII letters, digits, . _ and -, beginning with a letter or digit, such as midorino");
    private static final Message NAME = new Message("空白でない団体名", "the body's name, which is not blank");
    private static final Message ADDRESS =
            new Message("https: から始まる完全なアドレス", "a whole address that begins with https:");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /**
     * Checks what stands in addresses.
     *
     * @throws IllegalArgumentException when a value is not of its form; the message says which, in both languages
     */
    public RecordIdentity {
        require(CODE.matcher(country).matches(), "country", country, LETTERS);
        require(CODE.matcher(language).matches(), "language", language, LETTERS);
        require(SEGMENT.matcher(authority).matches(), "authority", authority, WORD);
        require(!authorityName.isBlank(), "authorityName", authorityName, NAME);
        require(name == null || SEGMENT.matcher(name).matches(), "name", name, WORD);
        require(page == null || page.isAbsolute(), "page", page, ADDRESS);
    }

    /**
     * The identity of a record in Japanese of a body in Japan.
     *
     * @param authority 団体の符号, such as {@code midorino}
     * @param authorityName 団体名, such as みどり野市
     * @return an identity without name, date and page
     * @throws IllegalArgumentException when a value is not of its form
     */
    public static RecordIdentity of(String authority, String authorityName) {
        return new RecordIdentity("jp", "ja", authority, authorityName, null, null, null);
    }

    /**
     * The same with another document name.
     *
     * @param other 文書名, such as {@code toshokan-3}
     * @return a changed copy
     * @throws IllegalArgumentException when it is not of its form
     */
    public RecordIdentity withName(String other) {
        return new RecordIdentity(country, language, authority, authorityName, other, date, page);
    }

    /**
     * The same with another date, which a record without session and period needs.
     *
     * @param other 文書の日付
     * @return a changed copy
     */
    public RecordIdentity withDate(LocalDate other) {
        return new RecordIdentity(country, language, authority, authorityName, name, other, page);
    }

    /**
     * The same with another web page.
     *
     * @param other 公開場所: an absolute address
     * @return a changed copy
     * @throws IllegalArgumentException when the address is not absolute
     */
    public RecordIdentity withPage(URI other) {
        return new RecordIdentity(country, language, authority, authorityName, name, date, other);
    }

    /** The language as three letters of ISO 639-2. */
    String language3() {
        return new Locale(language).getISO3Language();
    }

    private static void require(boolean met, String component, @Nullable Object value, Message form) {
        if (!met) {
            throw new IllegalArgumentException(new Message(
                            component + " の値 " + value + " は使えません。" + form.japanese() + "で書いてください。",
                            "the " + component + " " + value + " cannot be used; write " + form.english())
                    .toString());
        }
    }
}
