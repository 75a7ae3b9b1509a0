package io.github.kaigiroku.pdf.typesetting;

/**
 * The class of a character (文字クラス), after those of JIS X 4051: characters of one class are set alike.
 *
 * <p>The five properties of a class are the whole of what line composition knows about a character.
 */
enum CharacterClass {
    /** 始め括弧類: 「（【 and their kin. */
    OPENING(Side.JAPANESE, Start.ALLOWED, false, Slack.BEFORE),
    /** 終わり括弧類: 」）】 and their kin. */
    CLOSING(Side.JAPANESE, Start.NEVER, true, Slack.AFTER),
    /** 句読点: 、。，． */
    STOP(Side.JAPANESE, Start.NEVER, true, Slack.AFTER),
    /** 中点類: ・：； */
    MIDDLE_DOT(Side.JAPANESE, Start.NEVER, true, Slack.AROUND),
    /** 区切り約物, 繰返し記号 and half-width kana punctuation: what may not start a line and does not shrink. */
    TRAILER(Side.JAPANESE, Start.NEVER, true, Slack.NONE),
    /** 々 and the kana repeat marks: as a trailer, but set beside Latin letters like an ideograph. */
    ITERATION(Side.IDEOGRAPHIC, Start.NEVER, true, Slack.NONE),
    /** 後置省略記号: ％℃ and other units that follow a number. */
    POSTFIX(Side.JAPANESE, Start.NEVER, true, Slack.NONE),
    /** 前置省略記号: ￥＄ and others that precede a number. */
    PREFIX(Side.JAPANESE, Start.ALLOWED, false, Slack.NONE),
    /** 分離禁止文字: ―…‥, which stay with their own kind. */
    INSEPARABLE(Side.JAPANESE, Start.ALLOWED, true, Slack.NONE),
    /** 小書きの仮名 and 長音記号, which only strict kinsoku keeps from starting a line. */
    SMALL_KANA(Side.IDEOGRAPHIC, Start.UNLESS_STRICT, true, Slack.NONE),
    /** 漢字等, 平仮名, 片仮名. */
    IDEOGRAPH(Side.IDEOGRAPHIC, Start.ALLOWED, true, Slack.NONE),
    /** Ideographs that count things, 年月日時分人円 and the like: they stay with the number before them. */
    COUNTER(Side.IDEOGRAPHIC, Start.ALLOWED, true, Slack.NONE),
    /** 全角数字. */
    WIDE_DIGIT(Side.JAPANESE, Start.ALLOWED, true, Slack.NONE),
    /** 欧文用文字: Latin letters, set with a quarter em of space beside ideographs. */
    LETTER(Side.LATIN, Start.ALLOWED, true, Slack.NONE),
    /** 連数字: half-width digits, spaced like letters. */
    DIGIT(Side.LATIN, Start.ALLOWED, true, Slack.NONE),
    /** % . and , which follow a number and are spaced like it. */
    POINT(Side.LATIN, Start.NEVER, true, Slack.NONE),
    /** Half-width marks and brackets that may not start a line. */
    WESTERN_CLOSING(Side.WESTERN, Start.NEVER, true, Slack.NONE),
    /** Half-width brackets and currency signs that may not end a line. */
    WESTERN_OPENING(Side.WESTERN, Start.ALLOWED, false, Slack.NONE),
    /** Other half-width signs, and letters of words that are neither Latin nor Japanese. */
    WESTERN(Side.WESTERN, Start.ALLOWED, true, Slack.NONE),
    /** 欧文間隔: spaces of Latin text, which vanish at the end of a line. */
    SPACE(Side.WESTERN, Start.NEVER, true, Slack.NONE),
    /** A tab, which reaches to the next tab stop. */
    TAB(Side.WESTERN, Start.NEVER, true, Slack.NONE),
    /** No-break spaces and joiners, which hold their neighbours together. */
    GLUE(Side.WESTERN, Start.NEVER, false, Slack.NONE),
    /** ZERO WIDTH SPACE, after which a line may end even inside a Latin word. */
    BREAK(Side.WESTERN, Start.NEVER, true, Slack.NONE),
    /** Everything else, set like an ideograph but without space beside Latin letters. */
    OTHER(Side.JAPANESE, Start.ALLOWED, true, Slack.NONE);

    /** Where the blank of a mark lies that may be taken away. */
    enum Slack {
        NONE,
        BEFORE,
        AFTER,
        AROUND
    }

    private enum Side {
        IDEOGRAPHIC,
        JAPANESE,
        WESTERN,
        LATIN
    }

    private enum Start {
        ALLOWED,
        UNLESS_STRICT,
        NEVER
    }

    private final Side side;
    private final boolean startsStandardLine;
    private final boolean startsStrictLine;
    private final boolean mayEndLine;
    private final Slack slack;
    private final boolean hasSlack;

    CharacterClass(Side side, Start start, boolean mayEndLine, Slack slack) {
        this.side = side;
        this.startsStandardLine = start != Start.NEVER;
        this.startsStrictLine = start == Start.ALLOWED;
        this.mayEndLine = mayEndLine;
        this.slack = slack;
        this.hasSlack = slack != Slack.NONE;
    }

    boolean mayStartLine(KinsokuLevel level) {
        return level == KinsokuLevel.STRICT ? startsStrictLine : startsStandardLine;
    }

    boolean mayEndLine() {
        return mayEndLine;
    }

    /** Whether characters of this class begin something, so that a line may not end with one and a blank either. */
    boolean isOpening() {
        return !mayEndLine && this != GLUE;
    }

    /** Whether characters of this class belong to words that a line does not split. */
    boolean isWestern() {
        return side == Side.WESTERN || side == Side.LATIN;
    }

    /** Whether a quarter em of space (四分アキ) stands between a character of this class and one of the other. */
    boolean isSpacedFrom(CharacterClass other) {
        return (side == Side.LATIN && other.side == Side.IDEOGRAPHIC)
                || (side == Side.IDEOGRAPHIC && other.side == Side.LATIN);
    }

    /** Whether characters of this class are blank and stand in the margin when a line ends with them. */
    boolean vanishesAtLineEnd() {
        return this == SPACE || this == TAB;
    }

    boolean hasSlack() {
        return hasSlack;
    }

    Slack slack() {
        return slack;
    }
}
