package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 会議そのものの書き方: the rows about when, where and under which rules. */
final class MeetingWording {

    private final Wording wording;

    MeetingWording(Wording wording) {
        this.wording = wording;
    }

    /** One line of the record as it is. */
    static List<Paragraph> line(@Nullable String text, String path) {
        return text == null || text.isEmpty() ? List.of() : List.of(Paragraph.of(text, path));
    }

    List<Paragraph> dateAndTime(Meeting meeting, double width) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < meeting.sessions().size(); i++) {
            Pieces session = session(meeting.sessions().get(i), "meeting.sessions[" + i + "]");
            if (!session.isEmpty()) {
                paragraphs.addAll(session.paragraphs(width));
            }
        }
        if (meeting.period() != null) {
            paragraphs.addAll(line(wording.dates().period(meeting.period()), "meeting.period"));
        }
        if (meeting.conduct() == Conduct.WRITTEN) {
            paragraphs.addAll(line(wording.word(Word.WRITTEN), "meeting.conduct"));
        }
        return paragraphs;
    }

    /** Day and time, between which a line may end. */
    private Pieces session(Session session, String path) {
        var pieces = new Pieces();
        if (session.date() != null) {
            pieces.name(wording.dates().date(session.date()), path);
        }
        String span = wording.dates().span(session.start(), session.end());
        if (!span.isEmpty()) {
            (pieces.isEmpty() ? pieces : pieces.form("　", path)).name(span, path);
        }
        return pieces;
    }

    /** The venue; a meeting without a room shows how it was held instead. */
    List<Paragraph> venue(Meeting meeting) {
        if (meeting.venue() != null && !meeting.venue().isEmpty()) {
            return line(meeting.venue(), "meeting.venue");
        }
        return line(meeting.conduct() == Conduct.ONLINE ? wording.word(Word.ONLINE) : "", "meeting.conduct");
    }

    List<Paragraph> openness(@Nullable Openness openness) {
        if (openness == null || openness.level() == null) {
            return List.of();
        }
        var paragraphs = new ArrayList<>(line(wording.openness(openness.level()), "meeting.openness.level"));
        paragraphs.addAll(labelled(wording.word(Word.REASON), openness.reason(), "meeting.openness.reason"));
        paragraphs.addAll(
                labelled(wording.word(Word.LEGAL_GROUND), openness.legalGround(), "meeting.openness.legalGround"));
        return paragraphs;
    }

    private static List<Paragraph> labelled(String label, @Nullable String text, String path) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return List.of(new Pieces().form(label, path).text(text, path).hanging(NominalWidth.of(label)));
    }

    List<Paragraph> observers(@Nullable Integer observers) {
        return line(observers == null ? "" : persons(observers), "meeting.observers");
    }

    List<Paragraph> quorum(@Nullable Quorum quorum) {
        if (quorum == null) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        if (quorum.required() != null) {
            parts.add(wording.word(Word.QUORUM) + persons(quorum.required()));
        }
        if (quorum.members() != null) {
            parts.add(wording.word(Word.MEMBERS) + persons(quorum.members()));
        }
        return line(String.join("、", parts), "meeting.quorum");
    }

    private String persons(int count) {
        return wording.digits().format(count) + wording.word(Word.PERSONS);
    }
}
