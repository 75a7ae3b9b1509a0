package io.github.kaigiroku.internal.people;

import java.util.regex.Pattern;

/** 発言者らしい表記: whether words at the start of a line are the label of a speaker, whatever the rest of the text says. */
public final class LabelShape {

    private static final int MAX_LENGTH = 48;

    private static final String TITLE = "(?:(?:" + Titles.HONORIFICS + "|" + Titles.POST
            + "|事務局|司会者?|書記|参考人|公述人|番外|市民|傍聴者|発言者|参加者|話者)(?:代理|補佐|職務代理者?)?)";

    /** 青木委員, 議会事務局長, 委員Ａ, 話者 1, 事務局. */
    private static final Pattern WITH_TITLE = Pattern.compile(".{0,30}" + TITLE + "[0-9０-９A-ZＡ-Ｚ]{0,2}");

    /** 議長（青木一郎君）, ２番（青木一郎）, 事務局（青木）, 青木（委員）. */
    private static final Pattern WITH_BRACKET = Pattern.compile("([^（()）【】]{1,40})[（(【]([^（()）【】]{1,20})[)）】]");

    /** What heads a list of people and is nobody: 出席議員, 会議録署名議員, 説明のため出席した者. */
    private static final Pattern LIST_OF_PEOPLE =
            Pattern.compile("(?:出席|欠席|応招|不応招|会議録署名|署名|説明|職務|地方自治法|本日|傍聴|議会事務局$|事務局職員|担当書記|委員外|理事者).*");

    /** What a list counts or says where it is empty: 出席議員（10名）. */
    private static final Pattern COUNT = Pattern.compile("[0-9０-９一二三四五六七八九十]+[名人]|なし|無し?");

    private LabelShape() {}

    /**
     * Whether words name a speaker: by a title, an honorific, the number of a seat, or a name in brackets behind one of them.
     *
     * @param words words without a mark before them; blanks between their letters do not matter
     * @return false for anything that may be a heading, too
     */
    public static boolean isSpeaker(String words) {
        String key = words.length() > MAX_LENGTH ? "" : Names.key(words);
        if (key.isEmpty() || LIST_OF_PEOPLE.matcher(key).matches()) {
            return false;
        }
        var bracket = WITH_BRACKET.matcher(key);
        if (bracket.matches()) {
            return !COUNT.matcher(bracket.group(2)).matches()
                    && (isTitled(bracket.group(1)) || isTitled(bracket.group(2)));
        }
        return isTitled(key);
    }

    /**
     * Whether words are a role or an office and no name: 議長, 会　長, 事務局, 委員, 委員１, ３番.
     *
     * @param words words without a mark before them; blanks between their letters do not matter
     * @return false for every name
     */
    public static boolean isRole(String words) {
        String key = words.length() > MAX_LENGTH ? "" : Names.key(words);
        return SpeakerLabel.CHAIRS.contains(key) || Seats.isSeat(key) || (isTitled(key) && SpeakerLabel.isGeneral(key));
    }

    private static boolean isTitled(String key) {
        return Seats.isSeat(key) || WITH_TITLE.matcher(key).matches();
    }
}
