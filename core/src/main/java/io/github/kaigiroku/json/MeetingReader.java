package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recording;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads the meeting and what belongs to it. */
final class MeetingReader {

    private final JsonInput in;

    MeetingReader(JsonInput in) {
        this.in = in;
    }

    Meeting meeting() {
        var meeting = Meeting.builder();
        for (String key : in.keys()) {
            switch (key) {
                case "name" -> meeting.name(in.textOrEmpty());
                case "sessions" -> meeting.sessions(in.list(this::session));
                case "period" -> meeting.period(in.object(this::period));
                case "venue" -> meeting.venue(in.text());
                case "conduct" -> meeting.conduct(in.choice(Conduct.values()));
                case "openness" -> meeting.openness(in.object(this::openness));
                case "observers" -> meeting.observers(in.integer());
                case "quorum" -> meeting.quorum(in.object(this::quorum));
                case "recording" -> meeting.recording(in.choice(Recording.values()));
                case "signers" -> meeting.signers(in.list(in::text));
                case "nextMeeting" -> meeting.nextMeeting(in.text());
                default -> in.unknown(Keys.of(Meeting.class));
            }
        }
        return meeting.build();
    }

    private Session session() {
        @Nullable LocalDate date = null;
        @Nullable LocalTime start = null;
        @Nullable LocalTime end = null;
        for (String key : in.keys()) {
            switch (key) {
                case "date" -> date = in.date();
                case "start" -> start = in.time();
                case "end" -> end = in.time();
                default -> in.unknown(Keys.of(Session.class));
            }
        }
        return new Session(date, start, end);
    }

    private Period period() {
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        for (String key : in.keys()) {
            switch (key) {
                case "from" -> from = in.date();
                case "to" -> to = in.date();
                default -> in.unknown(Keys.of(Period.class));
            }
        }
        return new Period(from, to);
    }

    private Openness openness() {
        @Nullable OpennessLevel level = null;
        @Nullable String reason = null;
        @Nullable String legalGround = null;
        for (String key : in.keys()) {
            switch (key) {
                case "level" -> level = in.choice(OpennessLevel.values());
                case "reason" -> reason = in.text();
                case "legalGround" -> legalGround = in.text();
                default -> in.unknown(Keys.of(Openness.class));
            }
        }
        return new Openness(level, reason, legalGround);
    }

    private Quorum quorum() {
        @Nullable Integer required = null;
        @Nullable Integer members = null;
        for (String key : in.keys()) {
            switch (key) {
                case "required" -> required = in.integer();
                case "members" -> members = in.integer();
                default -> in.unknown(Keys.of(Quorum.class));
            }
        }
        return new Quorum(required, members);
    }
}
