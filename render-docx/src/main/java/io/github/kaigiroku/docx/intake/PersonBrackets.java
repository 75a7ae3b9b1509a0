package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 氏名の後の括弧: what brackets behind one name say, each part for itself: roles, proxies, hours, reasons, affiliations. */
final class PersonBrackets {

    private static final Pattern REMOTE =
            Pattern.compile("^(?:オンライン|Web|WEB|ＷＥＢ|Ｗｅｂ|ウェブ|リモート|Zoom|ZOOM|テレビ会議)(?:(?:で|による|での)?(?:出席|参加))?$");
    private static final Pattern ABSENT = Pattern.compile("欠席?|×|✕|☓");
    private static final Pattern PRESENT = Pattern.compile("出席?|○|◯|〇");
    private static final Pattern CAME = Pattern.compile("(?:から|より)(?:出席|参加|着席)?$|(?:到着|入室|着席|遅参|遅刻)$");
    private static final Pattern WENT = Pattern.compile("まで(?:出席|参加)?$|(?:退席|早退|退室|退出)$");
    private static final Pattern CAME_INSTEAD = Pattern.compile("^代理(?:出席)?(?:者)?[\\s　：:]*(\\S.*)$");
    private static final Pattern INSTEAD_OF = Pattern.compile("^(\\S.*?)(?:委員|氏|様)?(?:の)?[\\s　]*(?:代理出席|代理)$");
    private static final Pattern REASON = Pattern.compile("(?:のため|都合|により)(?:欠席)?$|^(?:公務|病気|体調不良|所用|出張)");
    private static final Pattern READING = Pattern.compile("[\\p{IsHiragana}ー\\s　]{3,}");
    private static final Pattern SENTENCE = Pattern.compile("\\S{2}[はがも]\\S*(?:欠席|出席|退席|代理|不在)|。|除く");
    private static final Pattern OF_THE_DAY = Pattern.compile("旧姓|代理|欠席|遅参|遅刻|早退|途中|退席|オンライン|Web|ウェブ|リモート");

    private final PersonWords words;
    private final String path;
    private final Attendee.Builder person;
    private Attendance attendance;
    private boolean hasRole;
    private boolean hasAffiliation;
    private boolean hasNote;
    private @Nullable Slice proxy;

    PersonBrackets(PersonWords words, String path, Attendee.Builder person, Attendance attendance, boolean hasRole) {
        this.words = words;
        this.path = path;
        this.person = person;
        this.attendance = attendance;
        this.hasRole = hasRole;
    }

    /** Something else said where the person comes from. */
    void hasAffiliation() {
        hasAffiliation = true;
    }

    /** Takes what stands in the brackets behind a name. */
    void take(List<Slice> brackets) {
        for (Slice inside : brackets) {
            inside.split("、，").forEach(this::part);
        }
    }

    /** Takes what brackets behind a mark of attendance say, of which nothing is an affiliation. */
    void ofTheDay(Slice inside) {
        hasAffiliation = true;
        take(List.of(inside));
    }

    /** Who came instead of the person whose name stands before the brackets; null when that person came. */
    @Nullable Slice proxy() {
        return proxy;
    }

    private void part(Slice text) {
        String said = text.text();
        Matcher instead = CAME_INSTEAD.matcher(said);
        Matcher absent = INSTEAD_OF.matcher(said);
        LocalTime time = SessionIntake.only(said);
        if (READING.matcher(said).matches() || SENTENCE.matcher(said).find()) {
            return; // how the name is read, or what is said of somebody else; left over
        }
        if (words.isRole(said) && !words.isStandsFor(said) && !hasRole) {
            hasRole = true;
            person.role(text.take(path + ".role"));
        } else if (ABSENT.matcher(said).matches() || PRESENT.matcher(said).matches()) {
            text.take(path + ".attendance");
            attendance = ABSENT.matcher(said).matches() ? Attendance.ABSENT : Attendance.PRESENT;
            person.attendance(attendance);
        } else if (instead.find() && proxy == null && person(text.part(instead.start(1), instead.end(1))) != null) {
            proxy = person(text.part(instead.start(1), instead.end(1)));
            text.part(0, instead.start(1)).form();
        } else if (absent.find() && words.isName(absent.group(1))) {
            person.proxyFor(text.part(absent.start(1), absent.end(1)).take(path + ".proxyFor"));
            text.form();
        } else if (time != null && CAME.matcher(said).find()) {
            text.take(path + ".arrived");
            person.arrived(time);
        } else if (time != null && WENT.matcher(said).find()) {
            text.take(path + ".left");
            person.left(time);
        } else {
            words(text);
        }
    }

    /** The name in a text of one person; a title or body beside it is left over. */
    private @Nullable Slice person(Slice text) {
        PeopleLine line = PeopleLine.of(text, words);
        return line.people().size() == 1 ? line.people().get(0).name() : null;
    }

    private void words(Slice text) {
        String said = text.text();
        if (REMOTE.matcher(said).matches()) {
            text.take(path + ".mode");
            person.mode(AttendanceMode.REMOTE);
        } else if (attendance == Attendance.ABSENT && REASON.matcher(said).find()) {
            person.reason(text.take(path + ".reason"));
        } else if (OF_THE_DAY.matcher(said).find() || hasAffiliation) {
            if (!hasNote) { // a second note is left over
                hasNote = true;
                person.note(text.take(path + ".note"));
            }
        } else if (words.isTitle(said) && !hasRole) {
            hasRole = true;
            person.role(text.take(path + ".role"));
        } else if (said.length() > 1) {
            hasAffiliation = true;
            person.affiliation(text.take(path + ".affiliation"));
        }
    }
}
