package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 敬称・職名: what stands behind or before a name in a label, and what a title is made of. */
final class Titles {

    /** What stands behind a name. */
    static final String HONORIFICS = "(?:副|前)?(?:委員長|会長|議長|座長|部会長|市長|町長|村長|区長|知事)(?:代理|職務代理者?|代行)?"
            + "|委員|議員|会員|構成員|部会員|評議員|専門委員|臨時委員|理事|監事|幹事|顧問|代表|教授|准教授|先生|氏|君|様|さん";

    static final String POST = "(?:部長|課長補佐|課長|係長|班長|支所長|消防長|署長|会計管理者|書記|館長|局長|室長|次長|所長|園長|校長|院長|事務長|本部長"
            + "|主幹|主査|主任|主事|参事|専門官|教育長|監|補佐|助役|収入役|出納長|大臣|政務官|長官|官房長|審議官|参事官|統括官|推進官|企画官|調整官|分析官|専門員|司書|学芸員|技師)";

    /** Posts such as 資料係長, which may have any words before them. */
    private static final String POSTS = ".{0,12}" + POST;

    static final String NEAR_POSTS = "\\p{IsHan}{0,4}" + POST;

    /** Members of a special standing, whose title is not one word with the surname: 園部推進委員. */
    private static final String SPECIAL_MEMBERS = "(?:推進|教育|農業|監査|署名|特別|民生|公募|市民|学識|地区)委員";

    /** Units of the longest honorific, with room; nothing longer is looked at. */
    static final int MAX_HONORIFIC = 20;

    private static final Pattern HONORIFIC =
            Pattern.compile("(?:" + HONORIFICS + "|" + SPECIAL_MEMBERS + "|" + POSTS + ")?(?:代理)?");

    private static final Pattern POST_ALONE = Pattern.compile(POST);
    private static final Pattern POST_TITLE = Pattern.compile(POSTS + "(?:代理|補佐)?");

    /** Posts that lead an executive, which stand in a list of their own where they stand in any. */
    private static final Pattern EXECUTIVE = Pattern.compile("副?(?:市長|町長|村長|区長|知事|管理者|企業長)|教育長|監査委員|代表監査委員");

    private static final Pattern LEADING = Pattern.compile("(?:副?(?:市長|町長|村長|区長|知事|管理者|企業長)|教育長)(?:代理)?$");

    private static final Pattern JOINED = Pattern.compile("兼|" + SpeakerLabel.SIGNS);

    /** Professions and offices that a label may end with, of people whom only some lists name. */
    private static final Pattern PROFESSIONAL =
            Pattern.compile(".{2,}(?:官|担当|係|[相支調指研]\\p{IsHan}員|(?:保健|看護|薬剤|医|教|講)師|(?:栄養|弁護|建築|会計|税理|保育|療法|司法書|行政書)士)");

    /** An office and its head, as in 保育課 課長, who is called 保育課長. */
    private static final Pattern DOUBLED = Pattern.compile("([部課局室係班館所園])\\1長");

    private Titles() {}

    /** Whether words behind a name are an honorific, a post or nothing. */
    static boolean isHonorific(String title) {
        return title.isEmpty()
                || (title.length() <= MAX_HONORIFIC && HONORIFIC.matcher(title).matches());
    }

    /** Whether a title is an official's, such as 議事部長, and not one of a member, such as 委員. */
    static boolean isPost(String title) {
        return POST_TITLE.matcher(title).matches() || EXECUTIVE.matcher(title).matches();
    }

    /** Whether words are a post without anything before it, such as 部長. */
    static boolean isPostAlone(String title) {
        return POST_ALONE.matcher(title).matches();
    }

    /** Whether a label ends with an official's post, or has one in a part of its own. */
    static boolean isOfficial(List<String> parts) {
        return parts.stream()
                .map(Titles::tail)
                .anyMatch(part -> POST_TITLE.matcher(part).find()
                        || EXECUTIVE.matcher(part).find());
    }

    /** Whether words end with the post of somebody who leads a city and may only have greeted the meeting. */
    static boolean isExecutive(String words) {
        return LEADING.matcher(tail(words)).find();
    }

    /** Whether a label ends with an office or a profession of somebody who is no member. */
    static boolean isProfessional(List<String> parts) {
        return parts.stream()
                .map(Titles::tail)
                .anyMatch(part -> PROFESSIONAL.matcher(part).matches());
    }

    private static String tail(String label) {
        return label.substring(Math.max(0, label.length() - MAX_HONORIFIC));
    }

    /** What a title without blanks is made of: 委員（教育長） is both, 次長兼庁舎建設担当 as well, and 保育課課長 is 保育課長. */
    static List<String> pieces(String title) {
        if (isSimple(title)) {
            return List.of(Names.halfWidth(title));
        }
        String single = DOUBLED.matcher(title).replaceAll("$1長");
        return Stream.of(Stream.of(title, single), JOINED.splitAsStream(title), JOINED.splitAsStream(single))
                .flatMap(piece -> piece)
                .map(Names::halfWidth)
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .toList();
    }

    /** Fast path: a title without 兼, without signs and without the head of an office named twice. */
    private static boolean isSimple(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '兼'
                    || !Character.isLetterOrDigit(c)
                    || (c == '長' && i > 1 && title.charAt(i - 1) == title.charAt(i - 2))) {
                return false;
            }
        }
        return true;
    }
}
