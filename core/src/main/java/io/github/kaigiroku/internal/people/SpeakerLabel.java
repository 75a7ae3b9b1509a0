package io.github.kaigiroku.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 発言者の表記: the label of a speaker, its parts, and whether it means nobody in particular. */
final class SpeakerLabel {

    private static final Set<String> GENERAL = Set.of(
            "氏", "様", "君", "さん", "議員", "会員", "各議員", "事務局", "委員", "各委員", "全委員", "委員一同", "一同", "全員", "出席者", "構成員", "発言者",
            "傍聴人", "傍聴者", "説明者", "説明員", "参考人", "司会", "司会者", "進行", "担当課", "担当", "所管課", "執行部", "当局", "市", "町", "村", "県",
            "都", "府", "道", "区", "々", "〃", "同", "同上");

    /** Whoever leads a meeting or a city. */
    static final Set<String> CHAIRS = Set.of(
            "議長", "副議長", "会長", "副会長", "委員長", "副委員長", "座長", "副座長", "部会長", "副部会長", "会長代理", "会長職務代理", "職務代理", "委員長代理",
            "市長", "副市長", "教育長", "町長", "副町長", "村長", "区長", "副区長", "知事", "副知事");

    /** Marks before a speaker, such as the ○ of assemblies, and signs for a name that is left out. */
    private static final String MARKS = "○◯〇◎◆◇●△▲▽▼■□★☆▶▷・＊*※×〒-－―";

    private static final String OPENING = "（(【〔［[〈＜<";
    private static final String CLOSING = "）)】〕］]〉＞>";

    /** 委員Ａ, Ａ委員, 発言者１. */
    private static final Pattern ANONYMOUS =
            Pattern.compile("(委員|議員|構成員|発言者|参加者|傍聴者|傍聴人|市民)?[A-Za-zＡ-Ｚａ-ｚ0-9０-９①-⑳]{1,2}(委員|議員|構成員|氏|さん|様|君)?");

    /** Units of the longest label of somebody without a name. */
    private static final int MAX_ANONYMOUS = 9;

    /** Parts of a label that are looked at; a label with more is none. */
    private static final int MAX_PARTS = 10;

    /** Signs between the parts of a label, as a pattern. */
    static final String SIGNS = "[（）()【】〔〕［］\\[\\]〈〉<>＜＞：:・、，,／/]+";

    static final Pattern SEPARATORS = Pattern.compile(SIGNS);

    private SpeakerLabel() {}

    /** Whether a label without blanks and marks means nobody in particular. */
    static boolean isGeneral(String key) {
        return key.isEmpty()
                || GENERAL.contains(key)
                || (key.length() <= MAX_ANONYMOUS && ANONYMOUS.matcher(key).matches());
    }

    /** What stands between the first and the last character where they are the only brackets, as in （委員１） and 【会長】. */
    private static String withoutBrackets(String key) {
        int last = key.length() - 1;
        boolean only = last > 1
                && OPENING.indexOf(key.charAt(0)) >= 0
                && CLOSING.indexOf(key.charAt(last)) >= 0
                && key.chars().limit(last).skip(1).noneMatch(c -> CLOSING.indexOf(c) >= 0);
        return only ? key.substring(1, last) : key;
    }

    /** Whether a role is one of those who lead a meeting. */
    static boolean isChair(String role) {
        return CHAIRS.stream().anyMatch(role::endsWith);
    }

    /**
     * The label, the label without brackets as in 佐藤（実）委員, its parts as in 会長（髙橋委員）, what stands behind a blank
     * as in 農地係　小暮主任, and a post before one as in 農地係長　小暮実君; without blanks and general words.
     */
    static List<String> parts(String label) {
        String key = bare(label);
        String whole = SEPARATORS.matcher(key).replaceAll("");
        var parts = new ArrayList<String>();
        parts.add(key);
        add(whole, parts);
        add(Seats.without(whole), parts);
        for (String part : SEPARATORS.split(key, MAX_PARTS)) {
            add(part, parts);
        }
        add(Names.halfWidth(key), parts);
        add(lastWord(label), parts);
        add(firstPost(label), parts);
        return parts;
    }

    /** The post that a label has before its first blank; empty where a name or nothing stands there. */
    private static String firstPost(String label) {
        String unmarked = withoutMarks(label.strip());
        int end = 0;
        while (end < unmarked.length() && !Character.isWhitespace(unmarked.charAt(end))) {
            end++;
        }
        String first = unmarked.substring(0, end);
        return end < unmarked.length() && Titles.isPost(first) ? first : "";
    }

    private static void add(String part, List<String> parts) {
        if (!part.isEmpty() && !GENERAL.contains(part) && !parts.contains(part)) {
            parts.add(part);
        }
    }

    /** What a label has behind its last blank; empty where that is a letter of a word printed wide or a post alone. */
    private static String lastWord(String label) {
        String stripped = label.strip();
        int start = stripped.length();
        while (start > 0 && !Character.isWhitespace(stripped.charAt(start - 1))) {
            start--;
        }
        String last = stripped.substring(start);
        boolean alone = start == 0 || last.length() == 1 || Titles.isPostAlone(last);
        return alone ? "" : last;
    }

    /** A label without blanks, without the marks before it and without the brackets around it. */
    static String bare(String label) {
        return withoutBrackets(withoutMarks(Names.key(label)));
    }

    /** A label or name without the marks before it. */
    static String withoutMarks(String label) {
        int start = 0;
        while (start < label.length() && MARKS.indexOf(label.charAt(start)) >= 0) {
            start++;
        }
        return label.substring(start);
    }
}
