package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Session;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 決まった書き方の行の読み取り: each line knows which of its pieces came from the record. A corrected line is matched with the
 * words around them; a line that no longer has those words is reported, and its values stay as they were.
 */
final class PatternRow {

    private static final Pattern SESSION = Pattern.compile("meeting\\.sessions\\[(\\d{1,6})].*");
    private static final Pattern DETAIL = Pattern.compile("details\\[\\d+]\\.text");
    private static final Pattern VALUE = Pattern.compile("(?:meeting|secretariat)\\.[a-zA-Z]+|details\\[\\d+]\\.text"
            + "|(?:attendees|explainers|secretariat\\.staff)\\[\\d+]\\.[a-zA-Z]+|meeting\\.signers\\[\\d+]");
    /** What of a person is corrected first; a line that does not read so may have any part corrected. */
    private static final Pattern BESIDE_NAMES =
            Pattern.compile("(?:attendees|explainers|secretariat\\.staff)\\[\\d+].*(?<!\\.name)");

    private final String label;
    private final Notes notes;
    private final Map<Integer, Times> sessions = new TreeMap<>();
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
        return read(printed, lines, line -> notes.notUnderstood("$", label, line));
    }

    /** The record with what corrected lines say; {@code unread} takes those that do not read as any line did. */
    MeetingRecord read(List<Paragraph> printed, List<String> lines, Consumer<String> unread) {
        int[] originals = Alignment.of(printed.stream().map(Paragraph::text).toList(), lines);
        for (int j = 0; j < originals.length; j++) {
            if (originals[j] == Alignment.NONE || !isRead(printed.get(originals[j]), lines.get(j))) {
                unread.accept(lines.get(j));
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

    private boolean isRead(Paragraph before, String line) {
        return before.text().strip().equals(line.strip())
                || isRead(before, line, BESIDE_NAMES.asMatchPredicate())
                || isRead(before, line, path -> false);
    }

    /** Reads a line in which the pieces from some paths are as they were. */
    private boolean isRead(Paragraph before, String line, Predicate<String> kept) {
        List<TextPiece> values = before.pieces().stream()
                .filter(piece -> isValue(piece) && !kept.test(piece.path()))
                .toList();
        Matcher matched = pattern(before, values, "([^\\t\\n]+?)").matcher(line.strip());
        Matcher longest = pattern(before, values, "([^\\t\\n]+)").matcher(line.strip());
        if (!matched.matches() || !longest.matches() || !isOneWay(matched, longest, values)) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            Matcher session = SESSION.matcher(values.get(i).path());
            if (session.matches()) {
                sessions.computeIfAbsent(Integer.parseInt(session.group(1)), index -> new Times())
                        .add(values.get(i).text(), matched.group(i + 1));
            } else {
                value(values.get(i), matched.group(i + 1).strip(), line);
            }
        }
        return true;
    }

    /** Whether the values can be separated in one way only; those of a session are read together. */
    private static boolean isOneWay(Matcher matched, Matcher longest, List<TextPiece> values) {
        for (int i = 0; i < values.size(); i++) {
            boolean session = SESSION.matcher(values.get(i).path()).matches();
            if (!session && !matched.group(i + 1).equals(longest.group(i + 1))) {
                return false;
            }
        }
        return true;
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
        return !piece.text().equals("\t")
                && (VALUE.matcher(piece.path()).matches()
                        || SESSION.matcher(piece.path()).matches());
    }

    private static Pattern pattern(Paragraph paragraph, List<TextPiece> values, String any) {
        var pattern = new StringBuilder();
        for (TextPiece piece : paragraph.pieces()) {
            pattern.append(values.contains(piece) ? any : Pattern.quote(piece.text()));
        }
        return Pattern.compile(pattern.toString().strip(), Pattern.DOTALL);
    }

    private void session(int index, Times times) {
        List<Session> known = new ArrayList<>(record.meeting().sessions());
        Session read = index < known.size() ? times.in(known.get(index)) : null;
        if (read == null) {
            notes.notUnderstood("meeting.sessions", label, times.now.toString());
            return;
        }
        known.set(index, read);
        record = record.toBuilder()
                .meeting(record.meeting().toBuilder().sessions(known).build())
                .build();
    }

    /** What a row said of one session, and says now. */
    private static final class Times {

        private final StringBuilder before = new StringBuilder();
        private final StringBuilder now = new StringBuilder();

        void add(String was, String is) {
            before.append(was);
            now.append(is);
        }

        /** The session with what the row says now; null when that cannot be read. */
        @Nullable Session in(Session known) {
            Session was = PrintedDates.loose(before.toString());
            Session is = PrintedDates.loose(now.toString());
            if (was != null && is != null) {
                return new Session(
                        is.date(),
                        was.start() == null ? known.start() : is.start(),
                        was.end() == null ? known.end() : is.end());
            }
            LocalTime timeBefore = PrintedDates.time(before.toString());
            LocalTime time = PrintedDates.time(now.toString());
            if (time == null || timeBefore == null) {
                return null;
            }
            return timeBefore.equals(known.start())
                    ? new Session(known.date(), time, known.end())
                    : timeBefore.equals(known.end()) ? new Session(known.date(), known.start(), time) : null;
        }
    }
}
