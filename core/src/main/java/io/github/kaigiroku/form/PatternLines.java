package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.PatternScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ひな形の行: the lines of patterns for one record. Lines that speak of a session follow each other for every session, lines
 * that speak of a signer for every signer; a line of which nothing is left is no line.
 */
final class PatternLines {

    private final MeetingRecord record;
    private final Wording wording;
    private final PatternText.Values values;
    private final double width;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Lines in a room of a width in em. */
    PatternLines(MeetingRecord record, Wording wording, PatternText.Values values, double width) {
        this.record = record;
        this.wording = wording;
        this.values = values;
        this.width = width;
    }

    /** The paragraphs of the lines. A blank line is one too, but not the first. */
    List<Paragraph> of(List<Pattern> lines, String path) {
        paragraphs.clear();
        for (int i = 0; i < lines.size(); ) {
            PatternScope scope = scope(lines.get(i));
            int end = i + 1;
            while (end < lines.size() && scope == scope(lines.get(end))) {
                end++;
            }
            repeat(scope, lines, i, end, path);
            i = end;
        }
        return List.copyOf(paragraphs);
    }

    private void repeat(PatternScope scope, List<Pattern> lines, int from, int to, String path) {
        switch (scope) {
            case SESSION -> sessions(lines, from, to, path);
            case SIGNER -> signers(lines, from, to, path);
            case RECORD, PERSON, NUMBER, SPEAKER, MOMENT, SPAN, TEXT, PAGE -> add(lines, from, to, path, values);
        }
    }

    private void sessions(List<Pattern> lines, int from, int to, String path) {
        Meeting meeting = record.meeting();
        for (int i = 0; i < meeting.sessions().size(); i++) {
            String sessionPath = "meeting.sessions[" + i + "]";
            Session session = meeting.sessions().get(i);
            add(lines, from, to, path, name -> session(name, session, sessionPath));
        }
        if (meeting.period() != null) {
            String text = wording.dates().period(meeting.period());
            FormText period = new FormText(text, "meeting.period");
            add(lines, from, to, path, name -> name == PatternName.DATE ? period : outside(name));
        }
    }

    private void signers(List<Pattern> lines, int from, int to, String path) {
        List<String> signers = record.meeting().signers();
        for (int i = 0; i < signers.size(); i++) {
            FormText signer = new FormText(signers.get(i), "meeting.signers[" + i + "]");
            add(lines, from, to, path, name -> name == PatternName.SIGNER ? signer : values.of(name));
        }
    }

    /** A name that a period has no value for. */
    private @Nullable FormText outside(PatternName name) {
        return name.scope() == PatternScope.SESSION ? null : values.of(name);
    }

    private @Nullable FormText session(PatternName name, Session session, String path) {
        if (name.scope() != PatternScope.SESSION) {
            return values.of(name);
        }
        LocalDate day = session.date();
        JapaneseDates dates = wording.dates();
        String text = switch (name) {
            case DATE -> day == null ? "" : dates.date(day);
            case WEEKDAY -> day == null ? "" : dates.weekday(day);
            case TIME -> dates.span(session.start(), session.end());
            case START -> session.start() == null ? "" : dates.time(session.start());
            case END -> session.end() == null ? "" : dates.end(session.end());
            default -> "";
        };
        return new FormText(text, path);
    }

    private void add(List<Pattern> lines, int from, int to, String path, PatternText.Values with) {
        PatternText.Values all = withDetails(with);
        for (int i = from; i < to; i++) {
            Pattern line = lines.get(i);
            var pieces = PatternText.fill(new Pieces(), line, all, path + "[" + i + "]");
            if (!pieces.isEmpty() && scope(line) == PatternScope.SESSION) {
                paragraphs.addAll(pieces.paragraphs(width));
            } else if (!pieces.isEmpty()) {
                paragraphs.addAll(pieces.paragraphs());
            } else if (isBlank(line)) {
                paragraphs.add(Paragraph.of("", path + "[" + i + "]"));
            }
        }
    }

    private static boolean isBlank(Pattern line) {
        for (String part : line.parts()) {
            if (!part.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private PatternText.Values withDetails(PatternText.Values with) {
        return new PatternText.Values() {
            @Override
            public @Nullable FormText of(PatternName name) {
                return with.of(name);
            }

            @Override
            public @Nullable FormText detail(String label) {
                return values.detail(label);
            }
        };
    }

    /** What a line is repeated for. */
    private static PatternScope scope(Pattern line) {
        for (List<Pattern.Piece> part : line.pieces()) {
            for (Pattern.Piece piece : part) {
                PatternName name = piece.name();
                if (name != null && name.scope() != PatternScope.RECORD) {
                    return name.scope();
                }
            }
        }
        return PatternScope.RECORD;
    }
}
