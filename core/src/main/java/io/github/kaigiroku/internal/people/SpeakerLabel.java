package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the label of a speaker tells: general words, or a name or role with an honorific. */
final class SpeakerLabel {

    private static final Set<String> GENERAL = Set.of(
            "事務局", "委員", "各委員", "全委員", "委員一同", "一同", "全員", "出席者", "構成員", "発言者", "傍聴人", "傍聴者", "説明者", "説明員", "参考人", "司会",
            "司会者", "進行", "担当課", "担当", "所管課", "執行部", "当局", "市", "町", "村", "県", "都", "府", "道", "区");

    private static final Set<String> CHAIRS = Set.of(
            "議長", "副議長", "会長", "副会長", "委員長", "副委員長", "座長", "副座長", "部会長", "副部会長", "会長代理", "会長職務代理", "職務代理", "委員長代理",
            "市長", "副市長", "教育長", "町長", "副町長", "村長", "区長", "副区長", "知事", "副知事");

    /** 委員Ａ, Ａ委員, 発言者１. */
    private static final Pattern ANONYMOUS =
            Pattern.compile("(委員|構成員|発言者|参加者|傍聴者)?[A-ZＡ-Ｚ0-9０-９①-⑳]{1,2}(委員|構成員|氏|さん)?");

    /** What stands behind a name. */
    static final String HONORIFICS =
            "(?:副|前)?(?:委員長|会長|議長|座長|部会長|市長|町長|村長|区長|知事)(?:代理|職務代理)?" + "|委員|議員|会員|構成員|理事|監事|幹事|顧問|教授|准教授|先生|氏|君|様|さん";

    private static final String POST = "(?:部長|課長補佐|課長|係長|館長|局長|室長|次長|所長|園長|校長|主幹|主査|主任|主事|参事|専門官|教育長|監)";

    /** Posts such as 資料係長, which may have any words before them. */
    private static final String POSTS = ".{0,8}" + POST;

    static final String NEAR_POSTS = "\\p{IsHan}{0,4}" + POST;

    /** Units of the longest honorific, with room; nothing longer is looked at. */
    private static final int LONGEST_HONORIFIC = 20;

    /** Parts of a label that are looked at; a label with more is none. */
    private static final int MOST_PARTS = 10;

    private static final Pattern HONORIFIC = Pattern.compile("(?:" + HONORIFICS + "|" + POSTS + ")?(?:代理)?");
    private static final Pattern SEPARATORS = Pattern.compile("[（）()・、，,／/]+");

    private SpeakerLabel() {}

    /** Whether a label means nobody in particular, or a chair where the record does not say who takes it. */
    static boolean isGeneral(String label, boolean rolesKnown) {
        String key = Names.key(label);
        return GENERAL.contains(key) || ANONYMOUS.matcher(key).matches() || (!rolesKnown && CHAIRS.contains(key));
    }

    /** The label, the label without brackets as in 佐藤（実）委員, and its parts as in 会長（髙橋委員）; without blanks. */
    static List<String> parts(String label) {
        String key = Names.key(label);
        String whole = SEPARATORS.matcher(key).replaceAll("");
        return Stream.concat(Stream.of(key, whole), SEPARATORS.splitAsStream(key))
                .filter(part -> !part.isEmpty())
                .distinct()
                .limit(MOST_PARTS)
                .toList();
    }

    /** Whether a label is a name with nothing, an honorific or the person's role behind or before it. */
    static boolean isNameWithTitle(String label, String name, @Nullable String role) {
        if (name.isEmpty()) {
            return false;
        }
        if (label.startsWith(name)) {
            String title = label.substring(name.length());
            return title.equals(role) || HONORIFIC.matcher(title).matches();
        }
        return role != null
                && label.length() == role.length() + name.length()
                && label.startsWith(role)
                && label.endsWith(name);
    }

    /** Whether a label is the beginning of a name, such as its surname or 佐藤花 of 佐藤花子, with an honorific. */
    static boolean isBeginningWithTitle(String label, String name, int least) {
        int shortest = Math.max(least, label.length() - LONGEST_HONORIFIC);
        for (int length = commonStart(label, name); length >= shortest; length--) {
            if (HONORIFIC.matcher(label.substring(length)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
