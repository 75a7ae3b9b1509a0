package io.github.kaigiroku.profile;

/**
 * 日時の書き方.
 *
 * @param date 日付
 * @param time 時刻
 * @param fullHour 分のない時刻
 * @param noon 正午
 * @param span 始めと終わり
 * @param from 始めだけ
 * @param until 終わりだけ
 */
public record DatePatterns(
        @Setting(ja = "日付", en = "date", names = PatternScope.MOMENT)
        Pattern date,

        @Setting(ja = "時刻", en = "time", names = PatternScope.MOMENT)
        Pattern time,

        @Setting(ja = "分のない時刻", en = "time on the hour", names = PatternScope.MOMENT)
        Pattern fullHour,

        @Setting(ja = "正午", en = "noon", names = PatternScope.MOMENT)
        Pattern noon,

        @Setting(ja = "始めと終わり", en = "from one to another", names = PatternScope.SPAN)
        Pattern span,

        @Setting(ja = "始めだけ", en = "beginning only", names = PatternScope.SPAN)
        Pattern from,

        @Setting(ja = "終わりだけ", en = "end only", names = PatternScope.SPAN)
        Pattern until) {

    /** 既定の書き方: 令和元年１１月２６日（火）, 午後６時から午後７時３０分まで. */
    @SuppressWarnings("NullAway")
    public static final DatePatterns USUAL = new DatePatterns(null, null, null, null, null, null, null);

    /** Fills in defaults for missing components. */
    @SuppressWarnings("ConstantValue")
    public DatePatterns {
        date = date == null ? Pattern.of("{era}{year}年{month}月{day}日（{dayName}）") : date;
        time = time == null ? Pattern.of("{half}{hour}時{minute}分") : time;
        fullHour = fullHour == null ? fullHour(time) : fullHour;
        noon = noon == null ? noon(time, fullHour) : noon;
        span = span == null ? Pattern.of("{from}から{to}まで") : span;
        from = from == null ? Pattern.of("{from}から") : from;
        until = until == null ? Pattern.of("{to}まで") : until;
    }

    /** A time with two digits for its minutes has them on the hour as well. */
    private static Pattern fullHour(Pattern time) {
        if (time.has("minute2")) {
            return time;
        }
        return Pattern.of(time.has("hour24") ? "{hour24}時" : "{half}{hour}時");
    }

    private static Pattern noon(Pattern time, Pattern fullHour) {
        return time.has("hour24") ? fullHour : Pattern.of("正午");
    }
}
