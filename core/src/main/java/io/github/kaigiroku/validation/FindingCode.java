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
            Weight.ERROR, "形式の版「{2}」は扱えません。\"1.1\" としてください。", "Format version “{2}” is not supported. Use \"1.1\"."),

    /** 必須項目がない. */
    MISSING(Weight.ERROR, "{0}がないか、空白だけです。書いてください。", "{1} is missing or blank. Write it."),

    /** 負の数. */
    NEGATIVE(Weight.ERROR, "{0}が負の数（{2}）です。0 以上の数を書いてください。", "{1} is negative ({2}). Write zero or more."),

    /** 様式に書けない日付. */
    DATE_OUT_OF_RANGE(
            Weight.ERROR,
            "日付 {0} は扱えません。西暦 1 年から 9999 年までの日付を書いてください。",
            "The date {0} is out of range. Write a date of the years 1 to 9999."),

    /** 秒のある時刻. */
    TIME_NOT_IN_MINUTES(
            Weight.ERROR, "時刻 {0} に秒があります。分までの時刻を書いてください。", "The time {0} has seconds. Write whole minutes."),

    /** 閉会が開会より前. */
    SESSION_END_NOT_AFTER_START(
            Weight.CONTRADICTION,
            "閉会時刻 {1} が開会時刻 {0} より前です。時刻を直してください。日をまたぐ会議は、00:00 で終わる回と翌日の回に分けて書いてください。",
            "The session ends at {1}, before its start at {0}. Correct the times; split a session that runs past midnight into one that ends at 00:00 and one on the next day."),

    /** 開催日時の重なり. */
    SESSIONS_OVERLAP(
            Weight.CONTRADICTION,
            "開催日時が {0} と重なっています。日付と時刻を直すか、重複する回を除いてください。",
            "This session overlaps {0}. Correct dates and times or take out the duplicate."),

    /** 書面開催でない会議の期間. */
    PERIOD_WITHOUT_WRITTEN_CONDUCT(
            Weight.CONTRADICTION,
            "期間を書けるのは書面開催の会議だけです。conduct を \"written\" にするか、期間の代わりに sessions を書いてください。",
            "Only a meeting by letter has a period. Set conduct to \"written\" or write sessions instead."),

    /** 期間の終わりが始まりより前. */
    PERIOD_ENDS_BEFORE_IT_BEGINS(
            Weight.CONTRADICTION,
            "期間の終了日 {1} が開始日 {0} より前です。日付を直してください。",
            "The period ends on {1}, before it begins on {0}. Correct the dates."),

    /** 委員総数を超える出席者. */
    MORE_PRESENT_THAN_MEMBERS(
            Weight.CONTRADICTION,
            "出席者が {0} 人で、委員総数 {1} 人を超えています。委員総数か出席者を直してください。",
            "{0} attendees are present, more than the {1} members. Correct the number of members or the attendees."),

    /** 識別子の重複. */
    DUPLICATE_ID(
            Weight.ERROR, "識別子「{0}」は {1} でも使われています。別の識別子にしてください。", "The id “{0}” is used by {1} too. Choose another."),

    /** 出席と欠席の両方. */
    PRESENT_AND_ABSENT(
            Weight.CONTRADICTION,
            "「{0}」は {1} と出欠が異なります。同じ人なら一方を除き、別の人なら両方に異なる id を付けてください。",
            "“{0}” is present in one place and absent in another ({1}). Take one out, or give both an id if they are two people."),

    /** 同じ人が二度. */
    LISTED_TWICE(
            Weight.CONTRADICTION,
            "「{0}」は {1} にもあります。同じ人なら一方を除き、別の人なら両方に異なる id を付けてください。",
            "“{0}” is listed in {1} too. Take one out, or give both an id if they are two people."),

    /** 深すぎる議題. */
    AGENDA_TOO_DEEP(
            Weight.ERROR,
            "議題の入れ子が {0} 段を超えています。段を減らしてください。",
            "The agenda is nested more than {0} levels deep. Use fewer levels."),

    /** 資料番号の重複. */
    DUPLICATE_MATERIAL_LABEL(
            Weight.ERROR,
            "資料番号「{0}」は {1} でも使われています。どちらかを直してください。",
            "The label “{0}” is used by {1} too. Change one of them."),

    /** 存在しない資料. */
    UNKNOWN_MATERIAL(
            Weight.ERROR,
            "「{0}」という資料は materials にありません。資料を加えるか、資料番号を materials の label と同じに直してください。",
            "No material is labelled “{0}”. Add it to materials or write the label exactly as there."),

    /** 存在しない議題. */
    UNKNOWN_AGENDA_ITEM(
            Weight.ERROR,
            "「{0}」という議題は agenda にありません。議題を加えるか、agenda の id（なければ number）と同じに直してください。",
            "No agenda item is called “{0}”. Add it to agenda or write its id (or its number where it has none)."),

    /** どの議題か決まらない. */
    AMBIGUOUS_AGENDA_ITEM(
            Weight.ERROR,
            "「{0}」に当たる議題が {1} と {2} の二つ以上あり、どれか決まりません。議題に id を付け、その id で示してください。",
            "“{0}” may be {1} or {2}. Give the agenda items ids and refer to an id."),

    /** 内容のない見出し. */
    EMPTY_HEADING(
            Weight.ERROR,
            "見出しに内容がありません。agendaItem か text のどちらかを書いてください。",
            "The heading is empty. Write agendaItem or text."),

    /** 内容が二つある見出し. */
    HEADING_WITH_BOTH(
            Weight.ERROR,
            "見出しに agendaItem と text の両方があります。どちらか一つにしてください。",
            "The heading has both agendaItem and text. Keep one of them."),

    /** 内容のない休憩. */
    EMPTY_RECESS(
            Weight.CONTRADICTION,
            "休憩に内容がありません。from、to、text のどれかを書いてください。",
            "The recess is empty. Write from, to or text."),

    /** 再開が休憩の開始より前. */
    RECESS_END_NOT_AFTER_START(
            Weight.CONTRADICTION,
            "再開時刻 {1} が休憩の開始 {0} より前です。時刻を直してください。",
            "The recess ends at {1}, before its start at {0}. Correct the times."),

    /** 文書に書けない文字. */
    ILLEGAL_CHARACTER(
            Weight.ERROR,
            "{1} 文字目に文書に書けない文字 {0} があります（書けない文字は合わせて {2} 個）。取り除くか、正しい文字に直してください。",
            "Character {1} is {0}, which no document can hold (such characters here: {2}). Take it out or write the character that was meant."),

    /** 一行の項目の改行. */
    LINE_BREAK_IN_LINE(
            Weight.ERROR,
            "{1} 文字目に改行（{0}）があります。この項目は一行で書いてください。",
            "Character {1} is a line break ({0}). Write this component in one line."),

    /** 空の欄. */
    EMPTY_ROW(
            Weight.WARNING,
            "{0}がありません。様式のこの欄は空のままになります。要る欄なら書いてください。",
            "{1} is missing. Its row on the form stays empty; write it if the row is needed."),

    /** 開催日時がない. */
    NO_DATE(
            Weight.WARNING,
            "開催日時（sessions）も書面開催の期間（period）もありません。どちらかを書いてください。",
            "There is neither a session nor a period. Write one of them."),

    /** 開会と閉会が同時刻. */
    SESSION_OF_NO_MINUTES(
            Weight.WARNING,
            "開会時刻と閉会時刻が同じ {0} です。実際にそうでなければ直してください。",
            "The session starts and ends at {0}. Correct it unless it was so."),

    /** 休憩と再開が同時刻. */
    RECESS_OF_NO_MINUTES(
            Weight.WARNING,
            "休憩の開始と再開が同じ {0} です。実際にそうでなければ直してください。",
            "The recess begins and ends at {0}. Correct it unless it was so."),

    /** 日時順でない. */
    SESSIONS_OUT_OF_ORDER(
            Weight.WARNING,
            "前の回（{0}）より早い開催日時です。回の順か日付を確かめてください。",
            "This session begins before the one above ({0}). Check their order and dates."),

    /** 元号のない日付. */
    DATE_BEFORE_MEIJI(
            Weight.WARNING,
            "日付 {0} は明治より前で、元号で書けません。日付を確かめてください。",
            "The date {0} lies before Meiji and has no era. Check it."),

    /** 年度の不一致. */
    FISCAL_YEAR_DIFFERS(
            Weight.WARNING,
            "名称の「{0}」は、開催日 {1} の年度（西暦 {2} 年度、4 月から翌年 3 月まで）と異なります。名称か日付を確かめてください。",
            "“{0}” in the name is not the fiscal year of {1}, which is {2} (April to March). Check name and date."),

    /** 文中の日付の誤り. */
    WRITTEN_DATE_WRONG(
            Weight.WARNING,
            "「{0}」という日付はありません（正しくは {1}）。元号、日、曜日を確かめてください。",
            "There is no date “{0}” (it should be {1}). Check era, day and weekday."),

    /** 定足数に足りない. */
    QUORUM_NOT_MET(
            Weight.WARNING,
            "出席者が {0} 人で、定足数 {1} 人に足りません。出欠と定足数を確かめてください。",
            "{0} attendees are present, fewer than the quorum of {1}. Check attendance and quorum."),

    /** 定足数が総数を超える. */
    QUORUM_EXCEEDS_MEMBERS(
            Weight.WARNING,
            "定足数 {0} 人が委員総数 {1} 人を超えています。どちらかを確かめてください。",
            "The quorum of {0} exceeds the {1} members. Check both."),

    /** 人数の不一致. */
    ATTENDEE_COUNT_DIFFERS(
            Weight.WARNING,
            "出席者と欠席者は合わせて {0} 人で、委員総数 {1} 人と異なります。書き漏れを確かめてください。",
            "Present and absent make {0}, but there are {1} members. Look for somebody left out."),

    /** 事務局の人数の不一致. */
    HEADCOUNT_DIFFERS(
            Weight.WARNING,
            "事務局の人数 {0} 人が、氏名を挙げた職員 {1} 人より少なくなっています。人数を確かめてください。",
            "The headcount of {0} is less than the {1} staff named. Check it."),

    /** 出席していない署名人. */
    SIGNER_NOT_PRESENT(
            Weight.WARNING,
            "署名人「{0}」が出席者にいません。氏名の書き方と出欠を確かめてください。",
            "The signer “{0}” is not among those present. Check the name and the attendance."),

    /** 出席者の代理. */
    PROXY_FOR_PRESENT(
            Weight.WARNING,
            "「{0}」は出席しているのに代理がいます。出欠か proxyFor を確かめてください。",
            "“{0}” is present and has a proxy. Check attendance and proxyFor."),

    /** 欠席者の出席の記録. */
    ABSENT_BUT_THERE(
            Weight.WARNING,
            "欠席者に出席の方法か途中の入退室の時刻があります。出欠を確かめてください。",
            "An absent person has a mode or times of attendance. Check the attendance."),

    /** 出席者の欠席理由. */
    REASON_WITHOUT_ABSENCE(
            Weight.WARNING,
            "出席者に欠席の理由があります。出欠を確かめるか、備考（note）に移してください。",
            "A person who is present has a reason of absence. Check the attendance or move it to note."),

    /** 出席方法と開催方法の不一致. */
    MODE_DIFFERS_FROM_CONDUCT(
            Weight.WARNING,
            "出席の方法「{0}」が開催方法「{1}」と合いません。どちらかを確かめてください。",
            "The mode “{0}” does not fit the conduct “{1}”. Check both."),

    /** 入室より前の退室. */
    LEFT_BEFORE_ARRIVED(
            Weight.WARNING,
            "退席の時刻 {1} が途中出席の時刻 {0} より後ではありません。時刻を確かめてください。",
            "The person left at {1}, not after arriving at {0}. Check the times."),

    /** 会議中でない時刻. */
    TIME_OUTSIDE_SESSIONS(
            Weight.WARNING, "時刻 {0} はどの回の開会から閉会までにも入りません。時刻を確かめてください。", "The time {0} lies in no session. Check it."),

    /** 理由のない非公開. */
    CLOSED_WITHOUT_REASON(
            Weight.WARNING,
            "非公開の理由も根拠規定もありません。reason か legalGround を書いてください。",
            "The meeting was closed without a reason or legal ground. Write reason or legalGround."),

    /** 公開の会議の非公開部分. */
    CLOSED_IN_OPEN_MEETING(
            Weight.WARNING,
            "公開の会議に非公開（closed）の印があります。公開・非公開の別か印を確かめてください。",
            "This is marked closed, but the meeting was open. Check openness and mark."),

    /** 非公開部分がない. */
    NOTHING_CLOSED(
            Weight.WARNING,
            "一部非公開の会議なのに、非公開（closed）の議題も記録もありません。印を付けてください。",
            "The meeting was partly closed, but nothing is marked closed. Mark what was."),

    /** 非公開議題の公開の記録. */
    OPEN_IN_CLOSED_ITEM(
            Weight.WARNING,
            "非公開の議題の記録なのに、非公開（closed）の印がありません。公開用では議題とともに除かれます。印を付けるか、どの議題の記録かを確かめてください。",
            "This belongs to a closed item but is not marked closed. A public copy leaves it out with the item. Mark it closed, too, or check the item it belongs to."),

    /** 議題番号の重複. */
    AGENDA_NUMBER_REPEATED(
            Weight.WARNING,
            "議題の番号「{0}」が {1} と同じです。実際に同じでなければ直してください。",
            "The number “{0}” is that of {1} too. Correct it unless it was so."),

    /** 議題番号の飛び. */
    AGENDA_NUMBER_GAP(
            Weight.WARNING,
            "議題の番号「{1}」が「{0}」の次の番号ではありません。議題の漏れと順を確かめてください。",
            "The number “{1}” does not follow “{0}”. Look for an item left out or out of order."),

    /** 資料番号の飛び. */
    MATERIAL_NUMBER_GAP(
            Weight.WARNING,
            "資料番号「{1}」が「{0}」の次の番号ではありません。資料の漏れと順を確かめてください。",
            "The label “{1}” does not follow “{0}”. Look for a material left out or out of order."),

    /** 審議の記録がない議題. */
    AGENDA_ITEM_NOT_TAKEN_UP(
            Weight.WARNING,
            "議題「{0}」の見出しも決定も審議の記録にありません。記録の漏れを確かめてください。",
            "The proceedings never take up “{0}”. Look for entries left out."),

    /** 名簿にない発言者. */
    SPEAKER_UNKNOWN(
            Weight.WARNING,
            "発言者「{0}」に当たる人が出席者、説明者、事務局にいません。書き方を確かめてください。",
            "The speaker “{0}” is nobody among attendees, explainers and staff. Check the label."),

    /** 決まらない発言者. */
    SPEAKER_AMBIGUOUS(
            Weight.WARNING,
            "発言者「{0}」に当たる出席者が {1} と {2} の二人以上います。名か役職で区別してください。",
            "The speaker “{0}” may be {1} or {2}. Tell them apart by given name or role."),

    /** 欠席者の発言. */
    SPEAKER_ABSENT(
            Weight.WARNING,
            "発言者「{0}」は欠席者（{1}）です。出欠か発言者を確かめてください。",
            "The speaker “{0}” was absent ({1}). Check attendance and speaker."),

    /** 閉会後の記録. */
    ENTRY_AFTER_CLOSING(
            Weight.WARNING,
            "閉会（closing）のあとに審議の記録があります。順を確かめてください。",
            "Something is still discussed after the closing. Check the order."),

    /** 半角カナ. */
    HALF_WIDTH_KANA(
            Weight.WARNING,
            "{1} 文字目に半角カナ {0} があります。全角で書いてください。",
            "Character {1} is half-width kana ({0}). Write it full-width."),

    /** 半角の句読点・かぎ括弧・中点. */
    HALF_WIDTH_PUNCTUATION(
            Weight.WARNING,
            "{1} 文字目に半角の約物 {0}（｡｢｣､･ のどれか）があります。全角で書いてください。",
            "Character {1} is half-width punctuation ({0}). Write it full-width."),

    /** 外字. */
    PRIVATE_USE_CHARACTER(
            Weight.WARNING,
            "{1} 文字目に外字 {0} があります。ほかの機械では別の字になります。Unicode の字か異体字で書いてください。",
            "Character {1} is a private-use character ({0}), which is another one elsewhere. Write a Unicode character or variation."),

    /** 見えない文字. */
    CONTROL_CHARACTER(
            Weight.WARNING,
            "{1} 文字目に制御文字か見えない文字 {0} があります。取り除いてください。",
            "Character {1} is a control or invisible character ({0}). Take it out."),

    /** 文字化けの跡. */
    REPLACEMENT_CHARACTER(
            Weight.WARNING,
            "{1} 文字目に {0}（文字化けの跡）があります。元の字に直してください。",
            "Character {1} is {0}, left by a failed conversion. Write the original character."),

    /** 分かれた濁点. */
    DECOMPOSED_KANA(
            Weight.WARNING,
            "{1} 文字目の濁点・半濁点 {0} が仮名と分かれています。「が」「ぱ」のような一字で書いてください。",
            "Character {1} is a separate voicing mark ({0}). Write it with its kana as one character."),

    /** LF でない改行. */
    OTHER_LINE_END(
            Weight.WARNING,
            "{1} 文字目に \\n でない改行 {0} があります。段落の区切りとして扱いますが、\\n で書いてください。",
            "Character {1} is a line end other than \\n ({0}). It separates paragraphs, but write \\n."),

    /** 前後の空白. */
    OUTER_BLANK(
            Weight.WARNING,
            "前か後に空白があります。このまま印字されるので、要らなければ取り除いてください。",
            "There are blanks at the start or end. They are printed; take them out unless they are meant.");

    private final Weight weight;
    private final String japanese;
    private final String english;

    FindingCode(Weight weight, String japanese, String english) {
        this.weight = weight;
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
     * @param measure how strictly the record is taken
     * @return error or warning
     */
    public Severity severity(Measure measure) {
        return switch (weight) {
            case ERROR -> Severity.ERROR;
            case CONTRADICTION -> measure == Measure.DRAFTING ? Severity.ERROR : Severity.WARNING;
            case WARNING -> Severity.WARNING;
        };
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
    Finding at(String path, List<String> words, Measure measure) {
        return new Finding(
                code(), severity(measure), path, new Message(filled(japanese, words), filled(english, words)));
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

    private enum Weight {
        /** Cannot be printed truthfully. */
        ERROR,
        /** Contradicts itself, but can be printed as it is. */
        CONTRADICTION,
        /** Legal but suspicious. */
        WARNING
    }
}
