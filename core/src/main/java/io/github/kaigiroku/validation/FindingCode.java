package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import java.util.List;
import java.util.Locale;

/**
 * 指摘の種類: every rule a record is checked against, with its stable word, severity and message. A new rule starts with a
 * constant here; {@code n_<code>.json} among the tests shows each of them.
 */
public enum FindingCode implements Coded {
    /** 形式の版が異なる. */
    UNKNOWN_FORMAT_VERSION(
            Severity.ERROR, "形式の版「{2}」は扱えません。\"1.0\" としてください。", "Format version “{2}” is not supported. Use \"1.0\"."),

    /** 必須項目がない. */
    MISSING(Severity.ERROR, "{0}がないか、空白だけです。書いてください。", "{1} is missing or blank. Write it."),

    /** 負の数. */
    NEGATIVE(Severity.ERROR, "{0}が負の数（{2}）です。0 以上の数を書いてください。", "{1} is negative ({2}). Write zero or more."),

    /** 様式に書けない日付. */
    DATE_OUT_OF_RANGE(
            Severity.ERROR,
            "日付 {0} は扱えません。西暦 1 年から 9999 年までの日付を書いてください。",
            "The date {0} is out of range. Write a date of the years 1 to 9999."),

    /** 秒のある時刻. */
    TIME_NOT_IN_MINUTES(
            Severity.ERROR, "時刻 {0} に秒があります。分までの時刻を書いてください。", "The time {0} has seconds. Write whole minutes."),

    /** 閉会が開会より後でない. */
    SESSION_END_NOT_AFTER_START(
            Severity.ERROR,
            "閉会時刻 {1} が開会時刻 {0} より後ではありません。時刻を直してください。日をまたぐ会議は、00:00 で終わる回と翌日の回に分けて書いてください。",
            "The session ends at {1}, which is not after its start at {0}. Correct the times; split a session that runs past midnight into one that ends at 00:00 and one on the next day."),

    /** 開催日時の重なり. */
    SESSIONS_OVERLAP(
            Severity.ERROR,
            "開催日時が {0} と重なっています。日付と時刻を直すか、重複する回を除いてください。",
            "This session overlaps {0}. Correct dates and times or take out the duplicate."),

    /** 書面開催でない会議の期間. */
    PERIOD_WITHOUT_WRITTEN_CONDUCT(
            Severity.ERROR,
            "期間を書けるのは書面開催の会議だけです。conduct を \"written\" にするか、期間の代わりに sessions を書いてください。",
            "Only a meeting by letter has a period. Set conduct to \"written\" or write sessions instead."),

    /** 期間の終わりが始まりより前. */
    PERIOD_ENDS_BEFORE_IT_BEGINS(
            Severity.ERROR,
            "期間の終了日 {1} が開始日 {0} より前です。日付を直してください。",
            "The period ends on {1}, before it begins on {0}. Correct the dates."),

    /** 委員総数を超える出席者. */
    MORE_PRESENT_THAN_MEMBERS(
            Severity.ERROR,
            "出席者が {0} 人で、委員総数 {1} 人を超えています。委員総数か出席者を直してください。",
            "{0} attendees are present, more than the {1} members. Correct the number of members or the attendees."),

    /** 識別子の重複. */
    DUPLICATE_ID(
            Severity.ERROR,
            "識別子「{0}」は {1} でも使われています。別の識別子にしてください。",
            "The id “{0}” is used by {1} too. Choose another."),

    /** 出席と欠席の両方. */
    PRESENT_AND_ABSENT(
            Severity.ERROR,
            "「{0}」は {1} と出欠が異なります。同じ人なら一方を除き、別の人なら両方に異なる id を付けてください。",
            "“{0}” is present in one place and absent in another ({1}). Take one out, or give both an id if they are two people."),

    /** 同じ人が二度. */
    LISTED_TWICE(
            Severity.ERROR,
            "「{0}」は {1} にもあります。同じ人なら一方を除き、別の人なら両方に異なる id を付けてください。",
            "“{0}” is listed in {1} too. Take one out, or give both an id if they are two people."),

    /** 深すぎる議題. */
    AGENDA_TOO_DEEP(
            Severity.ERROR,
            "議題の入れ子が {0} 段を超えています。段を減らしてください。",
            "The agenda is nested more than {0} levels deep. Use fewer levels."),

    /** 資料番号の重複. */
    DUPLICATE_MATERIAL_LABEL(
            Severity.ERROR,
            "資料番号「{0}」は {1} でも使われています。どちらかを直してください。",
            "The label “{0}” is used by {1} too. Change one of them."),

    /** 存在しない資料. */
    UNKNOWN_MATERIAL(
            Severity.ERROR,
            "「{0}」という資料は materials にありません。資料を加えるか、資料番号を materials の label と同じに直してください。",
            "No material is labelled “{0}”. Add it to materials or write the label exactly as there."),

    /** 存在しない議題. */
    UNKNOWN_AGENDA_ITEM(
            Severity.ERROR,
            "「{0}」という議題は agenda にありません。議題を加えるか、agenda の id（なければ number）と同じに直してください。",
            "No agenda item is called “{0}”. Add it to agenda or write its id (or its number where it has none)."),

    /** どの議題か決まらない. */
    AMBIGUOUS_AGENDA_ITEM(
            Severity.ERROR,
            "「{0}」に当たる議題が {1} と {2} の二つ以上あり、どれか決まりません。議題に id を付け、その id で示してください。",
            "“{0}” may be {1} or {2}. Give the agenda items ids and refer to an id."),

    /** 内容のない見出し. */
    EMPTY_HEADING(
            Severity.ERROR,
            "見出しに内容がありません。agendaItem か text のどちらかを書いてください。",
            "The heading is empty. Write agendaItem or text."),

    /** 内容が二つある見出し. */
    HEADING_WITH_BOTH(
            Severity.ERROR,
            "見出しに agendaItem と text の両方があります。どちらか一つにしてください。",
            "The heading has both agendaItem and text. Keep one of them."),

    /** 内容のない休憩. */
    EMPTY_RECESS(
            Severity.ERROR, "休憩に内容がありません。from、to、text のどれかを書いてください。", "The recess is empty. Write from, to or text."),

    /** 再開が休憩の開始より後でない. */
    RECESS_END_NOT_AFTER_START(
            Severity.ERROR,
            "再開時刻 {1} が休憩の開始 {0} より後ではありません。時刻を直してください。",
            "The recess ends at {1}, which is not after its start at {0}. Correct the times."),

    /** 文書に書けない文字. */
    ILLEGAL_CHARACTER(
            Severity.ERROR,
            "{1} 文字目に文書に書けない文字 {0} があります。取り除くか、正しい文字に直してください。",
            "Character {1} is {0}, which no document can hold. Take it out or write the character that was meant."),

    /** 一行の項目の改行. */
    LINE_BREAK_IN_LINE(
            Severity.ERROR,
            "{1} 文字目に改行（{0}）があります。この項目は一行で書いてください。",
            "Character {1} is a line break ({0}). Write this component in one line.");

    private final Severity severity;
    private final String japanese;
    private final String english;

    FindingCode(Severity severity, String japanese, String english) {
        this.severity = severity;
        this.japanese = japanese;
        this.english = english;
    }

    /** The word in findings, such as {@code sessions-overlap}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * 重大度: whether findings of this kind stop a record from being rendered.
     *
     * @return error or warning
     */
    public Severity severity() {
        return severity;
    }

    /**
     * 文の型: the message with places such as {@code {0}} for what differs from finding to finding.
     *
     * @return the message in Japanese and English
     */
    public Message template() {
        return new Message(japanese, english);
    }

    /** A finding of this kind. */
    Finding at(String path, List<String> words) {
        return new Finding(code(), severity, path, new Message(filled(japanese, words), filled(english, words)));
    }

    private static String filled(String template, List<String> words) {
        var text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            String word = words.get(template.charAt(open + 1) - '0');
            text.append(template, from, open).append(Quoted.of(word));
            from = open + "{0}".length();
        }
        return text.append(template, from, template.length()).toString();
    }
}
