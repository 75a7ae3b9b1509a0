package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 決まった書き方の行の読み取り: each line knows which of its pieces came from the record. A corrected line is matched with the
 * words around them; a line that no longer has those words is told, and its values stay as they were.
 */
final class PatternRow {

    private static final Pattern SESSION = Pattern.compile("meeting\\.sessions\\[(\\d{1,6})].*");
    private static final Pattern DETAIL = Pattern.compile("details\\[\\d+]\\.text");
    private static final Pattern VALUE = Pattern.compile(
            "(?:meeting|secretariat)\\.[a-zA-Z]+|(?:attendees|details|meeting\\.signers)\\[\\d+](?:\\.name|\\.text)?");

    private final String label;
    private final Notes notes;
    private final Map<Integer, StringBuilder> sessions = new TreeMap<>();
    private MeetingRecord record;

    PatternRow(MeetingRecord record, String label, Notes notes) {
        this.record = record;
        this.label = label;
        this.notes = notes;
    }

    /** The record with what the corrected lines say. */
    MeetingRecord read(FormRow before, List<String> lines) {
        List<Paragraph> printed = before.paragraphs();
        Matcher detail = DETAIL.matcher(path(printed));
        if (detail.matches()) {
            MeetingRecord changed = TextPlaces.with(record, path(printed), String.join("\n", lines));
            return changed == null ? record : changed;
        }
        int[] originals = Alignment.of(printed.stream().map(Paragraph::text).toList(), lines);
        for (int j = 0; j < originals.length; j++) {
            if (originals[j] == Alignment.NONE) {
                notes.notUnderstood("$", label, lines.get(j));
            } else {
                read(printed.get(originals[j]), lines.get(j));
            }
        }
        sessions.forEach(this::session);
        return record;
    }

    /** The path that all lines come from; empty when they come from several. */
    private static String path(List<Paragraph> lines) {
        List<String> paths = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .map(TextPiece::path)
                .distinct()
                .toList();
        return paths.size() == 1 ? paths.get(0) : "";
    }

    private void read(Paragraph before, String line) {
        Matcher matched = pattern(before).matcher(line.strip());
        if (!matched.matches()) {
            notes.notUnderstood("$", label, line);
            return;
        }
        int group = 0;
        for (TextPiece piece : before.pieces()) {
            Matcher session = SESSION.matcher(piece.path());
            if (session.matches()) {
                sessions.computeIfAbsent(Integer.parseInt(session.group(1)), index -> new StringBuilder())
                        .append(matched.group(++group));
            } else if (isValue(piece)) {
                value(piece, matched.group(++group).strip(), line);
            }
        }
    }

    private void value(TextPiece piece, String text, String line) {
        if (!text.equals(piece.text().strip())) {
            MeetingRecord changed = TextPlaces.with(record, piece.path(), text);
            if (changed == null) {
                notes.notUnderstood(piece.path(), label, line);
            } else {
                record = changed;
            }
        }
    }

    private static boolean isValue(TextPiece piece) {
        return VALUE.matcher(piece.path()).matches();
    }

    private static Pattern pattern(Paragraph paragraph) {
        var pattern = new StringBuilder();
        for (TextPiece piece : paragraph.pieces()) {
            boolean value = isValue(piece) || SESSION.matcher(piece.path()).matches();
            pattern.append(value ? "(.+?)" : Pattern.quote(piece.text()));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private void session(int index, StringBuilder printed) {
        List<Session> known = new ArrayList<>(record.meeting().sessions());
        Session read = PrintedDates.loose(printed.toString());
        if (read == null || index >= known.size()) {
            notes.notUnderstood("meeting.sessions", label, printed.toString());
            return;
        }
        known.set(index, read);
        record = record.toBuilder()
                .meeting(record.meeting().toBuilder().sessions(known).build())
                .build();
    }
}
