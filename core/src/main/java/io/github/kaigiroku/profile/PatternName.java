package io.github.kaigiroku.profile;

import io.github.kaigiroku.problem.Message;
import org.jspecify.annotations.Nullable;

/**
 * ひな形の名前: the names that a pattern may hold. Besides them {@code {details.備考}} stands for the detail of the record with
 * that label.
 */
public enum PatternName {
    /** 書面開催 where the meeting was held by letter. */
    CONDUCT("conduct", PatternScope.RECORD, "書面開催のときだけ、その語", "the word for a meeting held by letter"),
    /** 会議の名称. */
    MEETING_NAME("meetingName", PatternScope.RECORD, "会議の名称", "name of the meeting"),
    /** 開催場所. */
    VENUE("venue", PatternScope.RECORD, "開催場所", "venue"),
    /** 次回の会議. */
    NEXT_MEETING("nextMeeting", PatternScope.RECORD, "次回の会議", "next meeting"),
    /** 公開・非公開の別. */
    OPENNESS("openness", PatternScope.RECORD, "公開・非公開の別", "open or closed"),
    /** 非公開の理由. */
    CLOSED_REASON("closedReason", PatternScope.RECORD, "非公開の理由", "reason for closing"),
    /** 非公開の根拠. */
    LEGAL_GROUND("legalGround", PatternScope.RECORD, "非公開の根拠", "legal ground for closing"),
    /** 傍聴者の数. */
    OBSERVERS("observers", PatternScope.RECORD, "傍聴者の数", "number of observers"),
    /** 出席者の数. */
    PRESENT_COUNT("presentCount", PatternScope.RECORD, "出席者の数", "number of attendees present"),
    /** 欠席者の数. */
    ABSENT_COUNT("absentCount", PatternScope.RECORD, "欠席者の数", "number of attendees absent"),
    /** 定足数. */
    QUORUM("quorum", PatternScope.RECORD, "定足数", "members required"),
    /** 委員総数. */
    MEMBERS("members", PatternScope.RECORD, "委員総数", "number of members"),
    /** 担当部. */
    DEPARTMENT("department", PatternScope.RECORD, "担当部", "department"),
    /** 担当課. */
    SECTION("section", PatternScope.RECORD, "担当課", "section"),
    /** 電話. */
    PHONE("phone", PatternScope.RECORD, "電話", "phone"),
    /** 内線. */
    EXTENSION("extension", PatternScope.RECORD, "内線", "extension"),
    /** ファクス. */
    FAX("fax", PatternScope.RECORD, "ファクス", "fax"),
    /** 電子メール. */
    EMAIL("email", PatternScope.RECORD, "電子メール", "e-mail"),
    /** 事務局の人数. */
    HEADCOUNT("headcount", PatternScope.RECORD, "事務局の人数", "number of staff"),
    /** 開催日。書き方は dates.date. */
    DATE("date", PatternScope.SESSION, "開催日。書き方は dates.date", "day of the session, as dates.date says"),
    /** 曜日. */
    WEEKDAY("weekday", PatternScope.SESSION, "曜日", "weekday of the session"),
    /** 開始から終了まで。書き方は dates.span. */
    TIME("time", PatternScope.SESSION, "開始から終了まで。書き方は dates.span", "time of the session, as dates.span says"),
    /** 開始の時刻. */
    START("start", PatternScope.SESSION, "開始の時刻", "start of the session"),
    /** 終了の時刻. */
    END("end", PatternScope.SESSION, "終了の時刻", "end of the session"),
    /** 署名人. */
    SIGNER("signer", PatternScope.SIGNER, "署名人", "signer"),
    /** 氏名. */
    NAME("name", PatternScope.PERSON, "氏名", "name"),
    /** 職名又は役. */
    TITLE("title", PatternScope.PERSON, "職名又は役", "title or role"),
    /** 役. */
    ROLE("role", PatternScope.PERSON, "役", "role"),
    /** 所属. */
    AFFILIATION("affiliation", PatternScope.PERSON, "所属", "affiliation"),
    /** 議席番号. */
    SEAT("seat", PatternScope.PERSON, "議席番号", "seat number"),
    /** 欠席の理由. */
    REASON("reason", PatternScope.PERSON, "欠席の理由", "reason of absence"),
    /** 備考. */
    NOTE("note", PatternScope.PERSON, "備考", "note"),
    /** 代理される人. */
    PROXY_FOR("proxyFor", PatternScope.PERSON, "代理される人", "whom a proxy stands for"),
    /** オンライン出席. */
    MODE("mode", PatternScope.PERSON, "オンライン出席", "attends online"),
    /** 途中出席. */
    ARRIVED("arrived", PatternScope.PERSON, "途中出席", "arrived late"),
    /** 途中退席. */
    LEFT("left", PatternScope.PERSON, "途中退席", "left early"),
    /** 番号. */
    NUMBER("number", PatternScope.NUMBER, "番号", "number"),
    /** 発言者. */
    SPEAKER("speaker", PatternScope.SPEAKER, "発言者", "speaker"),
    /** 本文. */
    TEXT("text", PatternScope.TEXT, "本文", "the text"),
    /** 元号. */
    ERA("era", PatternScope.MOMENT, "元号", "era"),
    /** 年（元年は元）. */
    YEAR("year", PatternScope.MOMENT, "年（元年は元）", "year of the era"),
    /** 西暦. */
    WESTERN_YEAR("westernYear", PatternScope.MOMENT, "西暦", "western year"),
    /** 月. */
    MONTH("month", PatternScope.MOMENT, "月", "month"),
    /** 日. */
    DAY("day", PatternScope.MOMENT, "日", "day"),
    /** 曜日. */
    DAY_NAME("dayName", PatternScope.MOMENT, "曜日", "weekday"),
    /** 午前・午後. */
    HALF("half", PatternScope.MOMENT, "午前・午後", "morning or afternoon"),
    /** 時（12時間）. */
    HOUR("hour", PatternScope.MOMENT, "時（12時間）", "hour of the half day"),
    /** 時（24時間）. */
    HOUR_24("hour24", PatternScope.MOMENT, "時（24時間）", "hour of the day"),
    /** 分. */
    MINUTE("minute", PatternScope.MOMENT, "分", "minute"),
    /** 分（２桁）. */
    MINUTE_2("minute2", PatternScope.MOMENT, "分（２桁）", "minute in two digits"),
    /** 始め. */
    FROM("from", PatternScope.SPAN, "始め", "beginning"),
    /** 終わり. */
    TO("to", PatternScope.SPAN, "終わり", "end"),
    /** ページ番号. */
    PAGE("page", PatternScope.PAGE, "ページ番号", "number of the page"),
    /** 総ページ数. */
    PAGES("pages", PatternScope.PAGE, "総ページ数", "number of pages");

    /** What the name of a detail begins with. */
    public static final String DETAIL = "details.";

    private final String code;
    private final PatternScope scope;
    private final String japanese;
    private final String english;

    PatternName(String code, PatternScope scope, String japanese, String english) {
        this.code = code;
        this.scope = scope;
        this.japanese = japanese;
        this.english = english;
    }

    /** The name as written between braces; null where there is none. */
    static @Nullable PatternName of(String code) {
        for (PatternName name : values()) {
            if (name.code.equals(code)) {
                return name;
            }
        }
        return null;
    }

    /**
     * The name as written between braces.
     *
     * @return the name
     */
    public String code() {
        return code;
    }

    /**
     * What it names.
     *
     * @return the scope
     */
    public PatternScope scope() {
        return scope;
    }

    /**
     * What it stands for.
     *
     * @return the explanation in both languages
     */
    public Message meaning() {
        return new Message(japanese, english);
    }
}
