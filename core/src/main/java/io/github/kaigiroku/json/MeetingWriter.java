package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Session;

/** Writes the members of the meeting in the order of its components. */
final class MeetingWriter {

    private MeetingWriter() {}

    static void meeting(JsonOutput out, Meeting meeting) {
        out.text("name", meeting.name());
        out.objects("sessions", meeting.sessions(), MeetingWriter::session);
        out.object("period", meeting.period(), MeetingWriter::period);
        out.text("venue", meeting.venue());
        out.choice("conduct", meeting.conduct());
        out.object("openness", meeting.openness(), MeetingWriter::openness);
        out.integer("observers", meeting.observers());
        out.object("quorum", meeting.quorum(), MeetingWriter::quorum);
        out.choice("recording", meeting.recording());
        out.texts("signers", meeting.signers());
        out.text("nextMeeting", meeting.nextMeeting());
    }

    private static void session(JsonOutput out, Session session) {
        out.date("date", session.date());
        out.time("start", session.start());
        out.time("end", session.end());
    }

    private static void period(JsonOutput out, Period period) {
        out.date("from", period.from());
        out.date("to", period.to());
    }

    private static void openness(JsonOutput out, Openness openness) {
        out.choice("level", openness.level());
        out.text("reason", openness.reason());
        out.text("legalGround", openness.legalGround());
    }

    private static void quorum(JsonOutput out, Quorum quorum) {
        out.integer("required", quorum.required());
        out.integer("members", quorum.members());
    }
}
