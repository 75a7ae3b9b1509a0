package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Quorum;
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

    List<Paragraph> dateAndTime(Meeting meeting) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < meeting.sessions().size(); i++) {
            paragraphs.addAll(line(wording.dates().session(meeting.sessions().get(i)), "meeting.sessions[" + i + "]"));
        }
        if (meeting.period() != null) {
            paragraphs.addAll(line(wording.dates().period(meeting.period()), "meeting.period"));
        }
        if (meeting.conduct() == Conduct.WRITTEN) {
            paragraphs.addAll(line(wording.word(Word.WRITTEN), "meeting.conduct"));
        }
        return paragraphs;
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
