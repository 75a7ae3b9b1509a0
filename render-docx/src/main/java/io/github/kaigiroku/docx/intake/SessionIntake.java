package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.internal.calendar.Era;
import io.github.kaigiroku.model.Session;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 日時の取り込み: days in 和暦 or 西暦 and times, in digits of any width. */
final class SessionIntake {

    private static final String DIGITS = "[0-9０-９]";
    private static final Pattern DAY = Pattern.compile("(?:(明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])[\\s　]*(" + DIGITS
            + "{1,2}|元)|(?:西暦[\\s　]*)?(" + DIGITS
            + "{4}))[\\s　]*[年.．/／\\-－](?:[（(][^（()）0-9０-９]{0,3}[0-9０-９元]{1,4}年?[）)])?[\\s　]*(" + DIGITS
            + "{1,2})[\\s　]*[月.．/／\\-－][\\s　]*(" + DIGITS + "{1,2})[\\s　]*日?"
            + "(?:[\\s　]*[（(]?[\\s　]*([日月火水木金土])(?:曜日|曜)?(?:[・･][祝休]日?)?[\\s　]*[）)])?");
    private static final Pattern TIME = Pattern.compile("(?:(午前|午後|AM|PM|am|pm)[\\s　]*)?(" + DIGITS
            + "{1,2})[\\s　]*(?:時[\\s　]*(?:(" + DIGITS + "{1,2})[\\s　]*分|(半))?|[:：](" + DIGITS + "{2}))|(正午)");
    private static final Pattern BETWEEN =
            Pattern.compile("から|まで|より|開会|閉会|開始|終了|開催|自|至|日時|時間|[\\s　~〜～\\-－―ー–—：:、，,（）()]+");
    private static final String WEEKDAYS = "月火水木金土日";

    private final DraftRecord draft;

    SessionIntake(DraftRecord draft) {
        this.draft = draft;
    }

    /** Takes days and times up to the last of them and returns what stands behind. */
    Slice takeFirst(Slice text) {
        int end = 0;
        for (Pattern pattern : List.of(DAY, TIME)) {
            Matcher match = pattern.matcher(text.text());
            while (match.find()) {
                end = Math.max(end, match.end());
            }
        }
        Matcher between = BETWEEN.matcher(text.text());
        if (end > 0 && between.find(end) && between.start() == end) {
            end = between.end();
        }
        if (end > 0) {
            take(text.part(0, end));
        }
        return text.rest(end).strip();
    }

    /** Takes days and times in their order; a third time of a day begins another session. */
    void take(Slice text) {
        Matcher day = DAY.matcher(text.text());
        int at = 0;
        while (day.find()) {
            times(text.part(at, day.start()));
            day(text, day);
            at = day.end();
        }
        times(text.rest(at));
    }

    private void day(Slice text, Matcher match) {
        LocalDate date = date(match);
        if (date == null) {
            return; // left over
        }
        String path = "meeting.sessions[" + draft.sessions.size() + "].date";
        text.part(match.start(), match.end()).take(path);
        int last = draft.sessions.size() - 1;
        if (last >= 0 && isOpen(draft.sessions.get(last), date)) {
            text.part(match.start(), match.end()).take("meeting.sessions[" + last + "].date");
            return; // 閉会の日時 of the session that 開会の日時 began
        }
        draft.sessions.add(new Session(date, null, null));
        String weekday = match.group(6);
        if (weekday != null
                && WEEKDAYS.indexOf(weekday) + 1 != date.getDayOfWeek().getValue()) {
            draft.doubtful(path, match.group(), "開催日（曜日が合いません）", "the day, though the weekday does not fit");
        }
    }

    private static boolean isOpen(Session session, LocalDate date) {
        return date.equals(session.date()) && session.start() != null && session.end() == null;
    }

    private static @Nullable LocalDate date(Matcher match) {
        try {
            int year = match.group(3) != null
                    ? number(match.group(3))
                    : year(match.group(1), match.group(2).equals("元") ? 1 : number(match.group(2)));
            return LocalDate.of(year, number(match.group(4)), number(match.group(5)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String era, int year) {
        String kanji = switch (plain(era)) {
            case "M" -> "明治";
            case "T" -> "大正";
            case "S" -> "昭和";
            case "H" -> "平成";
            case "R" -> "令和";
            default -> era;
        };
        return Era.commonYear(kanji, year);
    }

    private void times(Slice text) {
        Matcher time = TIME.matcher(text.text());
        int at = 0;
        while (time.find()) {
            LocalTime moment = time(time);
            if (moment != null && !draft.sessions.isEmpty()) {
                between(text.part(at, time.start()));
                text.part(time.start(), time.end()).take(add(moment));
                at = time.end();
            }
        }
        between(text.rest(at));
    }

    private static void between(Slice text) {
        Matcher between = BETWEEN.matcher(text.text());
        while (between.find()) {
            text.part(between.start(), between.end()).form();
        }
    }

    private String add(LocalTime time) {
        int index = draft.sessions.size() - 1;
        Session last = draft.sessions.get(index);
        if (last.start() == null) {
            draft.sessions.set(index, new Session(last.date(), time, null));
            return "meeting.sessions[" + index + "].start";
        }
        if (last.end() == null) {
            draft.sessions.set(index, new Session(last.date(), last.start(), time));
            return "meeting.sessions[" + index + "].end";
        }
        draft.sessions.add(new Session(last.date(), time, null));
        return "meeting.sessions[" + (index + 1) + "].start";
    }

    private static @Nullable LocalTime time(Matcher match) {
        if (match.group(6) != null) {
            return LocalTime.NOON;
        }
        int hour = number(match.group(2));
        String minutes = match.group(3) == null ? match.group(5) : match.group(3);
        int minute = match.group(4) != null ? 30 : minutes == null ? 0 : number(minutes);
        String half = match.group(1) == null ? "" : plain(match.group(1)).toUpperCase(Locale.ROOT);
        boolean afternoon = half.equals("午後") || half.equals("PM");
        try {
            return LocalTime.of(afternoon && hour < 12 ? hour + 12 : hour, minute);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The two times that a text holds, as of a recess; null when it does not hold exactly two. */
    static LocalTime @Nullable [] span(String text) {
        Matcher match = TIME.matcher(text);
        LocalTime[] times = new LocalTime[2];
        int count = 0;
        while (match.find()) {
            LocalTime time = time(match);
            if (time == null || count == 2) {
                return null;
            }
            times[count++] = time;
        }
        return count == 2 ? times : null;
    }

    /** The one time that a text holds; null when it holds none or several. */
    static @Nullable LocalTime only(String text) {
        Matcher match = TIME.matcher(text);
        LocalTime time = match.find() ? time(match) : null;
        return match.find() ? null : time;
    }

    /** Whether a text is a day, perhaps with times, and nothing else. */
    static boolean isDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find() || day.start() > 0) {
            return false;
        }
        String rest = BETWEEN.matcher(TIME.matcher(text.substring(day.end())).replaceAll(""))
                .replaceAll("");
        return rest.isBlank();
    }

    static int number(String digits) {
        return Integer.parseInt(plain(digits));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
