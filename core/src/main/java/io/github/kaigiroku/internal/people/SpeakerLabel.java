package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the label of a speaker tells: general words, or a name or role with an honorific. */
final class SpeakerLabel {

    private static final Set<String> GENERAL = Set.of(
            "氏", "様", "君", "さん", "議員", "会員", "各議員", "事務局", "委員", "各委員", "全委員", "委員一同", "一同", "全員", "出席者", "構成員", "発言者",
            "傍聴人", "傍聴者", "説明者", "説明員", "参考人", "司会", "司会者", "進行", "担当課", "担当", "所管課", "執行部", "当局", "市", "町", "村", "県",
            "都", "府", "道", "区");

    /** Whoever takes the chair for a while; no list of attendees says so. */
    private static final Set<String> CHAIRS_FOR_A_WHILE = Set.of(
            "議長",
            "議長代理",
            "仮議長",
            "臨時議長",
            "年長議員",
            "年長委員",
            "座長",
            "座長代理",
            "会長代理",
            "会長代行",
            "会長職務代理",
            "会長職務代理者",
            "委員長代理",
            "委員長代行",
            "委員長職務代理",
            "委員長職務代理者",
            "職務代理",
            "職務代理者",
            "議長職務代理者",
            "部会長代理");

    /** Speakers who stand in no list of a record, with or without a name behind them: 事務局（田中）, 参考人 山田太郎君. */
    private static final Pattern OUTSIDER = Pattern.compile("(?:傍聴|説明[者員]|参考人|証人|公述人|請願者|陳情者|紹介議員|提出者|発議者|質問者|回答者|講師|来賓"
            + "|オブザーバー|アドバイザー|ファシリテーター|コーディネーター|パネリスト|グループ|コンサル|委託業者|委託事業者|事業者|申請者|受託者|職員|書記|担当|司会|進行"
            + "|市民|町民|村民|区民|住民|保護者|利用者|参加者|生徒|児童|学生|会場|委員外|理事者|執行|当局|発言者|番外|(?:会議録|議事録)?署名"
            + "|(?:各|全|複数|多数|他|ほか)[の出席]*(?:委員|議員|構成員)).*"
            + "|(?:第?[0-9０-９一二三四五六七八九十]+)?地区(?:担当)?(?:推進)?(?:委員|議員)"
            + "|.*(?:事務局|議事(?:調査)?(?:部|課|係|班|担当)|一同|全員|多数|者あり|呼ぶ者|拍手|起立).*");

    /** Who leads a committee of another body or of this one, by its name and not by a surname: 総務常任委員長, 農地部会長. */
    private static final Pattern CHAIR_OF_A_COMMITTEE = Pattern.compile(
            ".*(?:常任|特別|運営|総務|企画|財政|行政|文教|教育|文化|厚生|福祉|民生|子ども|こども|保健|環境|生活|建設|土木|都市|水道|交通|経済|産業"
                    + "|商工|観光|農政|農地|農業|農林|水産|防災|警察|議会|広報|予算|決算|選挙管理|人事|公安|公平|監査|審査|専門)[^（(]{0,8}(?:委員長|部会長|分科会長|委員会会長)");

    /** Words before the parts of a summary by question and answer. */
    private static final Set<String> PARTS_OF_A_SUMMARY =
            Set.of("問", "答", "質問", "回答", "質疑", "応答", "意見", "要望", "説明", "補足", "報告", "確認");

    /** An office, such as 高齢福祉課, 中央図書館 or 都市計画審議会; not a surname such as 長谷部. */
    private static final Pattern OFFICE =
            Pattern.compile(".+(?:課|係|班|事務局|グループ|センター|委員会|審議会|協議会|会社|法人|組合|チーム)|.{3,}(?:部|局|室|館|所|署|院|園|校|社)");

    /** The number of a seat: １番, 仮議席2番, 第二十一番議員; not the surname 一番ヶ瀬. */
    private static final Pattern SEAT =
            Pattern.compile("(?:仮?議席|第)?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})番(?![ヶケがガ]瀬)(?:議員|委員)?");

    /** A number before a name in a list, with nothing but a blank or a point behind it. */
    private static final Pattern LIST_NUMBER = Pattern.compile("^[0-9０-９]{1,3}[\\s　.．、]+(?=\\S)");

    private static final String KANJI_DIGITS = "一二三四五六七八九";
    private static final Pattern KANJI_NUMBER = Pattern.compile("[" + KANJI_DIGITS + "十百]+");

    /** A list that only counts people, such as 委員１０名 or 山田太郎 ほか３名. */
    private static final Pattern COUNTED = Pattern.compile(".*[0-9０-９一二三四五六七八九十]+[名人].*");

    /** Marks before a speaker, such as the ○ of assemblies, and signs for a name that is left out. */
    private static final Pattern MARKS = Pattern.compile("^[○◯〇◎◆◇●△▲▽▼■□★☆▶▷・＊*※×〒\\-－―]+");

    private static final Set<String> CHAIRS = Set.of(
            "議長", "副議長", "会長", "副会長", "委員長", "副委員長", "座長", "副座長", "部会長", "副部会長", "会長代理", "会長職務代理", "職務代理", "委員長代理",
            "市長", "副市長", "教育長", "町長", "副町長", "村長", "区長", "副区長", "知事", "副知事");

    /** 委員Ａ, Ａ委員, 発言者１. */
    private static final Pattern ANONYMOUS =
            Pattern.compile("(委員|議員|構成員|発言者|参加者|傍聴者|傍聴人|市民)?[A-Za-zＡ-Ｚａ-ｚ0-9０-９①-⑳]{1,2}(委員|議員|構成員|氏|さん|様|君)?");

    /** What stands behind a name. */
    static final String HONORIFICS = "(?:副|前)?(?:委員長|会長|議長|座長|部会長|市長|町長|村長|区長|知事)(?:代理|職務代理者?|代行)?"
            + "|委員|議員|会員|構成員|部会員|評議員|専門委員|臨時委員|理事|監事|幹事|顧問|代表|教授|准教授|先生|氏|君|様|さん";

    private static final String POST =
            "(?:部長|課長補佐|課長|係長|班長|支所長|消防長|署長|会計管理者|書記|館長|局長|室長|次長|所長|園長|校長" + "|主幹|主査|主任|主事|参事|専門官|教育長|監)";

    /** Posts such as 資料係長, which may have any words before them. */
    private static final String POSTS = ".{0,12}" + POST;

    static final String NEAR_POSTS = "\\p{IsHan}{0,4}" + POST;

    /** Members of a special standing, whose title is not one word with the surname: 園部推進委員. */
    private static final String SPECIAL_MEMBERS = "(?:推進|教育|農業|監査|署名|特別|民生|公募|市民|学識|地区)委員";

    /** Units of the longest honorific, with room; nothing longer is looked at. */
    private static final int LONGEST_HONORIFIC = 20;

    private static final int SHORTEST_FULL_NAME = 3;
    private static final int LONGEST_NAME = 60;

    /** Parts of a label that are looked at; a label with more is none. */
    private static final int MOST_PARTS = 10;

    private static final Pattern HONORIFIC =
            Pattern.compile("(?:" + HONORIFICS + "|" + SPECIAL_MEMBERS + "|" + POSTS + ")?(?:代理)?");

    /** A given name of two characters and more with a title, as it stands behind a surname. */
    private static final Pattern GIVEN_NAME_WITH_TITLE = Pattern.compile("[\\p{L}々]{2,4}?(?:" + HONORIFICS + ")");

    private static final Pattern POST_ALONE = Pattern.compile(POST);
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Pattern SEPARATORS = Pattern.compile("[（）()【】〔〕［］\\[\\]〈〉<>＜＞：:・、，,／/]+");
    private static final Pattern TITLES = Pattern.compile("兼|" + SEPARATORS.pattern());
    private static final Pattern POST_TITLE = Pattern.compile(POSTS + "(?:代理|補佐)?");

    /** Posts that lead an executive, which stand in a list of their own where they stand in any. */
    private static final Pattern EXECUTIVE = Pattern.compile("副?(?:市長|町長|村長|区長|知事|管理者|企業長)|教育長|監査委員|代表監査委員");

    private static final Pattern HONORIFIC_BEHIND_NAME = Pattern.compile("[\\s　]+(?:君|氏|様|さん|先生|議員|委員)$");

    private SpeakerLabel() {}

    /** Whether a label means nobody in particular, or a chair where the record does not say who takes it. */
    static boolean isGeneral(String label, boolean rolesKnown) {
        String key = bare(label);
        return key.isEmpty()
                || GENERAL.contains(key)
                || ANONYMOUS.matcher(key).matches()
                || (!rolesKnown && CHAIRS.contains(key));
    }

    /** Whether a role is one of those who lead a meeting. */
    static boolean isChair(String role) {
        return CHAIRS.stream().anyMatch(role::endsWith);
    }

    /**
     * The label, the label without brackets as in 佐藤（実）委員, its parts as in 会長（髙橋委員）, and what stands behind a blank
     * as in 農地係　小暮主任; without blanks and general words.
     */
    static List<String> parts(String label) {
        String key = bare(label);
        String whole = SEPARATORS.matcher(key).replaceAll("");
        Stream<String> ways = Stream.of(
                        Stream.of(key, whole, withoutSeat(whole)),
                        SEPARATORS.splitAsStream(key),
                        Stream.of(Names.halfWidth(key), lastWord(label)))
                .flatMap(part -> part);
        return ways.filter(part -> part.equals(key) || !(part.isEmpty() || GENERAL.contains(part)))
                .distinct()
                .limit(MOST_PARTS)
                .toList();
    }

    /** What a label has behind its last blank; empty where that is a letter of a word printed wide or a post alone. */
    private static String lastWord(String label) {
        String[] words = BLANKS.split(label.strip());
        String last = words[words.length - 1];
        boolean alone = words.length == 1
                || last.length() == 1
                || POST_ALONE.matcher(last).matches();
        return alone ? "" : last;
    }

    /** What a title is made of: 委員（教育長） is both, 次長兼庁舎建設担当 as well. */
    static List<String> pieces(String title) {
        return Stream.concat(Stream.of(title), TITLES.splitAsStream(title))
                .map(Names::halfWidth)
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .toList();
    }

    /** A label without blanks and without the marks before it. */
    static String bare(String label) {
        return MARKS.matcher(Names.key(label)).replaceFirst("");
    }

    /** A label without the number of a seat before it, such as １番. */
    private static String withoutSeat(String label) {
        var seat = SEAT.matcher(label);
        return seat.lookingAt() ? label.substring(seat.end()) : label;
    }

    /** A name as a list prints it, without the number of a seat, reading or honorific: １番 山田 太郎（やまだ たろう）. */
    static String plainName(String name) {
        String plain = LIST_NUMBER
                .matcher(MARKS.matcher(name.strip()).replaceFirst(""))
                .replaceFirst("");
        int bracket = Math.max(plain.indexOf('（'), plain.indexOf('('));
        plain = withoutSeat(bracket > 0 ? plain.substring(0, bracket) : plain).strip();
        String without = HONORIFIC_BEHIND_NAME.matcher(plain).replaceFirst("");
        return Names.isBlank(without) ? name.strip() : without;
    }

    /** Whether somebody of this label is in no list of people: an office, a guest, the number of a seat, a chair for a while. */
    static boolean isOutsider(String label) {
        String key = bare(label);
        String first = SEPARATORS
                .splitAsStream(key)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return OUTSIDER.matcher(first).matches()
                || PARTS_OF_A_SUMMARY.contains(first)
                || OFFICE.matcher(first).matches()
                || CHAIR_OF_A_COMMITTEE.matcher(first).matches()
                || parts(label).stream().anyMatch(part -> SEAT.matcher(part).matches())
                || isChairForAWhile(key);
    }

    /** Whether a label is one who takes the chair, by that or with another such word: 議長, 議長（会長）. */
    private static boolean isChairForAWhile(String key) {
        List<String> words =
                SEPARATORS.splitAsStream(key).filter(word -> !word.isEmpty()).toList();
        return words.stream().anyMatch(CHAIRS_FOR_A_WHILE::contains)
                && words.stream().allMatch(word -> CHAIRS_FOR_A_WHILE.contains(word) || CHAIRS.contains(word));
    }

    /** Whether a label names a seat and nothing else, whatever the width of its digits. */
    static boolean isSeat(String label, String seat) {
        return SEAT.matcher(label).matches() && number(label).equals(number(seat));
    }

    private static String number(String seat) {
        return KANJI_NUMBER
                .matcher(seat)
                .replaceAll(digits -> Integer.toString(kanjiNumber(digits.group())))
                .chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    /** The value of a number below 1000 such as 二十一. */
    private static int kanjiNumber(String digits) {
        int value = 0;
        int digit = 0;
        for (char c : digits.toCharArray()) {
            int unit = c == '百' ? 100 : c == '十' ? 10 : 1;
            if (unit > 1) {
                value += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = KANJI_DIGITS.indexOf(c) + 1;
            }
        }
        return value + digit;
    }

    /** Whether a title is an official's, such as 議事部長, and not one of a member, such as 委員. */
    static boolean isPost(String title) {
        return POST_TITLE.matcher(title).matches() || EXECUTIVE.matcher(title).matches();
    }

    /** Whether a label ends with an official's post, or has one in a part of its own. */
    static boolean isOfficial(String label) {
        return parts(label).stream()
                .map(SpeakerLabel::tail)
                .anyMatch(part -> POST_TITLE.matcher(part).find()
                        || EXECUTIVE.matcher(part).find());
    }

    private static String tail(String label) {
        return label.substring(Math.max(0, label.length() - LONGEST_HONORIFIC));
    }

    /** Whether an entry of a list counts people instead of naming one. */
    static boolean isCounted(String name) {
        boolean mayCount = name.indexOf('名') >= 0 || name.indexOf('人') >= 0;
        return mayCount
                && name.length() <= LONGEST_NAME
                && COUNTED.matcher(name).matches();
    }

    /** Whether a label is a name with nothing, an honorific or one of the person's roles behind or before it. */
    static boolean isNameWithTitle(String label, String name, List<String> roles) {
        if (name.isEmpty()) {
            return false;
        }
        if (label.startsWith(name)) {
            String title = label.substring(name.length());
            return roles.contains(title) || isHonorific(title);
        }
        for (String role : roles) {
            if (label.startsWith(role + name) && isHonorific(label.substring(role.length() + name.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label has a given name and a title behind a surname that stands alone in a list: 高野洋一委員 for 高野. */
    static boolean isSurnameWithGivenName(String label, String surname) {
        return label.startsWith(surname)
                && label.length() <= LONGEST_NAME
                && GIVEN_NAME_WITH_TITLE
                        .matcher(label.substring(surname.length()))
                        .matches();
    }

    /** Whether a label has a full name behind other words, such as 総務常任委員長山田太郎君. */
    static boolean endsWithName(String label, String name) {
        int at = name.length() < SHORTEST_FULL_NAME || label.length() > LONGEST_NAME ? -1 : label.indexOf(name);
        return at > 0 && isHonorific(label.substring(at + name.length()));
    }

    private static boolean isHonorific(String title) {
        return HONORIFIC.matcher(title).matches();
    }

    /** Whether a label is the beginning of a name, such as its surname or 佐藤花 of 佐藤花子, with an honorific. */
    static boolean isBeginningWithTitle(String label, String name, int least) {
        int shortest = Math.max(least, label.length() - LONGEST_HONORIFIC);
        for (int length = commonStart(label, name); length >= shortest; length--) {
            if (isHonorific(label.substring(length))) {
                return true;
            }
        }
        return false;
    }

    /** What a label has behind the part of a name that it begins with. */
    static String behindName(String label, String name) {
        return label.substring(commonStart(label, name));
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
