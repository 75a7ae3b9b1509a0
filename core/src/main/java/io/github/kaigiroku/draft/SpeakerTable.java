package io.github.kaigiroku.draft;

import io.github.kaigiroku.model.Attendee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 話者の表: who the speakers of a transcript are: for each, the label that is printed before what they say, and the attendee they
 * are, if the draft is to list them. Immutable and thread-safe.
 */
public final class SpeakerTable {

    private static final SpeakerTable EMPTY = new SpeakerTable(Map.of());
    private static final Pattern SEPARATOR = Pattern.compile("[,\\t，]");
    private static final int MAX_COLUMNS = 4;

    private record Row(String label, @Nullable Attendee attendee) {}

    private final Map<String, Row> rows;

    private SpeakerTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * A table without speakers.
     *
     * @return the table
     */
    public static SpeakerTable empty() {
        return EMPTY;
    }

    /**
     * A table read from lines of speaker, label, and, for an attendee, name and role: {@code SPEAKER_00,青木委員,青木 とも子,委員}. Commas
     * or tabs separate them; empty lines, and those that begin with #, are skipped.
     *
     * @param text the lines
     * @return the table
     * @throws MalformedTranscriptException when a line cannot be read or names a speaker again; carries each with its line
     */
    public static SpeakerTable parse(String text) {
        var problems = new ArrayList<TranscriptProblem>();
        SpeakerTable table = empty();
        var lines = new Lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.at(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] columns = SEPARATOR.split(line, -1);
            if (!isRow(columns)) {
                problems.add(new TranscriptProblem(i + 1, TranscriptMessages.badTableLine()));
            } else if (table.rows.containsKey(columns[0].strip())) {
                problems.add(new TranscriptProblem(i + 1, TranscriptMessages.twiceInTable(columns[0].strip())));
            } else {
                table = table.with(columns[0].strip(), columns[1].strip(), attendee(columns));
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedTranscriptException(problems);
        }
        return table;
    }

    private static boolean isRow(String[] columns) {
        return columns.length >= 2 && columns.length <= MAX_COLUMNS && !columns[0].isBlank() && !columns[1].isBlank();
    }

    private static @Nullable Attendee attendee(String[] columns) {
        String name = columns.length > 2 ? columns[2].strip() : "";
        String role = columns.length > 3 ? columns[3].strip() : "";
        if (name.isEmpty()) {
            return null;
        }
        return role.isEmpty() ? Attendee.present(name) : Attendee.present(name, role);
    }

    /**
     * The table with one more speaker, or another label for one it has.
     *
     * @param speaker as the transcript names them, such as {@code SPEAKER_00}
     * @param label as printed, such as 青木委員
     * @return a new table
     */
    public SpeakerTable with(String speaker, String label) {
        return with(speaker, label, null);
    }

    /**
     * The table with one more speaker who is an attendee.
     *
     * @param speaker as the transcript names them, such as {@code SPEAKER_00}
     * @param label as printed, such as 青木委員
     * @param attendee whom the draft lists among the attendees; null for nobody
     * @return a new table
     */
    public SpeakerTable with(String speaker, String label, @Nullable Attendee attendee) {
        var more = new LinkedHashMap<>(rows);
        more.put(speaker, new Row(label, attendee));
        return new SpeakerTable(more);
    }

    /** The label of a speaker, null for one who is not in the table. */
    @Nullable String label(String speaker) {
        Row row = rows.get(speaker);
        return row == null ? null : row.label();
    }

    Set<String> speakers() {
        return rows.keySet();
    }

    /** The attendees, in the order of the table, each once. */
    List<Attendee> attendees() {
        return rows.values().stream()
                .map(Row::attendee)
                .filter(attendee -> attendee != null)
                .distinct()
                .toList();
    }
}
