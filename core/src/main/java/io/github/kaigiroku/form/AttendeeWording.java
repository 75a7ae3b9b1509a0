package io.github.kaigiroku.form;

import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.Word;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** 出席者の書き方: one attendee's name, never broken inside, with what the record says of them in brackets. */
final class AttendeeWording {

    private final Wording wording;

    AttendeeWording(Wording wording) {
        this.wording = wording;
    }

    /** An attendee as a pattern says, or else the name and a bracket. */
    Pieces person(Attendee attendee, String path, @Nullable Pattern pattern) {
        if (pattern != null) {
            return PatternText.fill(new Pieces(), pattern, name -> value(attendee, path, name), path);
        }
        var pieces = new Pieces().name(attendee.name(), path + ".name");
        details(pieces, attendee, path);
        return pieces;
    }

    private @Nullable FormText value(Attendee attendee, String path, PatternName name) {
        String text = text(attendee, name);
        String key = name == PatternName.TITLE ? "role" : name.code();
        return text == null ? null : new FormText(text, path + "." + key);
    }

    private @Nullable String text(Attendee attendee, PatternName name) {
        return switch (name) {
            case NAME -> attendee.name();
            case TITLE, ROLE -> attendee.role();
            case AFFILIATION -> attendee.affiliation();
            case SEAT -> attendee.seat();
            case REASON -> attendee.reason();
            case NOTE -> attendee.note();
            case PROXY_FOR -> followed(attendee.proxyFor(), Word.PROXY);
            case MODE -> remote(attendee);
            case ARRIVED -> followed(time(attendee.arrived()), Word.ARRIVED);
            case LEFT -> followed(time(attendee.left()), Word.LEFT);
            case CONDUCT, MEETING_NAME, VENUE, NEXT_MEETING, OPENNESS, CLOSED_REASON, LEGAL_GROUND -> null;
            case OBSERVERS, PRESENT_COUNT, ABSENT_COUNT, QUORUM, MEMBERS -> null;
            case DEPARTMENT, SECTION, PHONE, EXTENSION, FAX, EMAIL, HEADCOUNT -> null;
            case DATE, WEEKDAY, TIME, START, END, SIGNER, NUMBER, SPEAKER, TEXT, PAGE, PAGES -> null;
            case ERA, YEAR, WESTERN_YEAR, MONTH, DAY, DAY_NAME, HALF, HOUR, HOUR_24, MINUTE, MINUTE_2, FROM, TO -> null;
        };
    }

    private @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : wording.dates().time(time);
    }

    private @Nullable String remote(Attendee attendee) {
        return attendee.mode() == AttendanceMode.REMOTE ? wording.word(Word.REMOTE) : null;
    }

    private @Nullable String followed(@Nullable String text, Word word) {
        return text == null || text.isEmpty() ? null : text + wording.word(word);
    }

    private void details(Pieces pieces, Attendee attendee, String path) {
        var details = new Details(pieces, path);
        details.add(attendee.seat(), ".seat");
        details.add(attendee.affiliation(), ".affiliation");
        details.add(attendee.role(), ".role");
        details.add(attendee.proxyFor(), ".proxyFor", wording.word(Word.PROXY));
        details.add(remote(attendee), ".mode");
        details.add(time(attendee.arrived()), ".arrived", wording.word(Word.ARRIVED));
        details.add(time(attendee.left()), ".left", wording.word(Word.LEFT));
        details.add(attendee.reason(), ".reason");
        details.add(attendee.note(), ".note");
        details.close();
    }

    /** The bracket behind a name; none when there is nothing to say. */
    private static final class Details {

        private final Pieces pieces;
        private final String path;
        private boolean open;

        Details(Pieces pieces, String path) {
            this.pieces = pieces;
            this.path = path;
        }

        void add(@Nullable String text, String component) {
            add(text, component, "");
        }

        void add(@Nullable String text, String component, String suffix) {
            if (text == null || text.isEmpty()) {
                return;
            }
            pieces.form(open ? "、" : "（", path).beside(text, path + component);
            if (!suffix.isEmpty()) {
                pieces.form(suffix, path);
            }
            open = true;
        }

        void close() {
            if (open) {
                pieces.form("）", path);
            }
        }
    }
}
