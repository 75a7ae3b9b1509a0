package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Quorum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 会議そのものの書き方: the rows about when, where and under which rules. */
final class MeetingWording {

    private final DigitStyle digits;
    private final JapaneseDates dates;

    MeetingWording(DigitStyle digits, JapaneseDates dates) {
        this.digits = digits;
        this.dates = dates;
    }

    /** One line of the record as it is. */
    static List<Paragraph> line(@Nullable String text, String path) {
        return text == null || text.isEmpty() ? List.of() : List.of(Paragraph.of(text, path));
    }

    List<Paragraph> dateAndTime(Meeting meeting) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < meeting.sessions().size(); i++) {
            paragraphs.addAll(line(dates.session(meeting.sessions().get(i)), "meeting.sessions[" + i + "]"));
        }
        if (meeting.period() != null) {
            paragraphs.addAll(line(dates.period(meeting.period()), "meeting.period"));
        }
        if (meeting.conduct() == Conduct.WRITTEN) {
            paragraphs.addAll(line("（書面開催）", "meeting.conduct"));
        }
        return paragraphs;
    }

    /** The venue; a meeting without a room shows how it was held instead. */
    List<Paragraph> venue(Meeting meeting) {
        if (meeting.venue() != null && !meeting.venue().isEmpty()) {
            return line(meeting.venue(), "meeting.venue");
        }
        return line(meeting.conduct() == Conduct.ONLINE ? "オンライン開催" : "", "meeting.conduct");
    }

    List<Paragraph> openness(@Nullable Openness openness) {
        if (openness == null || openness.level() == null) {
            return List.of();
        }
        var paragraphs = new ArrayList<>(line(word(openness.level()), "meeting.openness.level"));
        paragraphs.addAll(labelled("理由：", openness.reason(), "meeting.openness.reason"));
        paragraphs.addAll(labelled("根拠：", openness.legalGround(), "meeting.openness.legalGround"));
        return paragraphs;
    }

    private static List<Paragraph> labelled(String label, @Nullable String text, String path) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return List.of(new Pieces().form(label, path).text(text, path).hanging(NominalWidth.of(label)));
    }

    private static String word(OpennessLevel level) {
        return switch (level) {
            case OPEN -> "公開";
            case PARTLY_CLOSED -> "一部非公開";
            case CLOSED -> "非公開";
        };
    }

    List<Paragraph> observers(@Nullable Integer observers) {
        return line(observers == null ? "" : digits.format(observers) + "人", "meeting.observers");
    }

    List<Paragraph> quorum(@Nullable Quorum quorum) {
        if (quorum == null) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        if (quorum.required() != null) {
            parts.add("定足数" + digits.format(quorum.required()) + "人");
        }
        if (quorum.members() != null) {
            parts.add("委員総数" + digits.format(quorum.members()) + "人");
        }
        return line(String.join("、", parts), "meeting.quorum");
    }
}
