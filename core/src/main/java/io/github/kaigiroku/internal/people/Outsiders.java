package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 名簿にない発言者: labels of speakers who stand in no list of a record: offices, guests, whoever takes the chair for a while. */
final class Outsiders {

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

    /** A list that only counts people, such as 委員１０名 or 山田太郎 ほか３名. */
    private static final Pattern COUNTED = Pattern.compile(".*[0-9０-９一二三四五六七八九十]+[名人].*");

    private static final int MAX_COUNT = 60;

    private Outsiders() {}

    /** Whether somebody of this label is in no list of people: an office, a guest, the number of a seat, a chair for a while. */
    static boolean holds(String label) {
        String key = SpeakerLabel.bare(label);
        String first = SpeakerLabel.SEPARATORS
                .splitAsStream(key)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        return OUTSIDER.matcher(first).matches()
                || PARTS_OF_A_SUMMARY.contains(first)
                || OFFICE.matcher(first).matches()
                || CHAIR_OF_A_COMMITTEE.matcher(first).matches()
                || SpeakerLabel.parts(label).stream().anyMatch(Seats::isSeat)
                || isChairForAWhile(key);
    }

    /** Whether a label is one who takes the chair, by that or with another such word: 議長, 議長（会長）. */
    private static boolean isChairForAWhile(String key) {
        List<String> words = SpeakerLabel.SEPARATORS
                .splitAsStream(key)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().anyMatch(CHAIRS_FOR_A_WHILE::contains)
                && words.stream()
                        .allMatch(word -> CHAIRS_FOR_A_WHILE.contains(word) || SpeakerLabel.CHAIRS.contains(word));
    }

    /** Whether an entry of a list counts people instead of naming one. */
    static boolean isCounted(String name) {
        boolean mayCount = name.indexOf('名') >= 0 || name.indexOf('人') >= 0;
        return mayCount && name.length() <= MAX_COUNT && COUNTED.matcher(name).matches();
    }
}
