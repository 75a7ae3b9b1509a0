package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 名簿の取り込み: reads attendees from the first sheet of a workbook (.xlsx or .xls) that has a column of names. Heads may
 * stand in any row and order; what they may be called is data, in {@code roster.tsv} beside this class. Stateless and
 * thread-safe.
 *
 * <p>Files may come from anybody: at most 8 MiB, 20,000 rows and 200 columns are read, and formulas only by the value that
 * the file holds.
 */
public final class RosterIntake {

    private static final int MAX_BYTES = 8 << 20;

    private final RosterWords words = new RosterWords();
    private final DraftRecord draft = new DraftRecord();
    private final List<Attendee> people = new ArrayList<>();
    private @Nullable List<@Nullable String> columns;
    private boolean saysAttendance;

    private RosterIntake() {}

    /**
     * Reads a file.
     *
     * @param file a .xlsx or .xls; which of them is told by its content
     * @return the people and what to check
     * @throws UnreadableMinutesException when it is no workbook, is damaged, too large or has no column of names
     * @throws IOException when the file cannot be read
     */
    public static TakenRoster read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream.
     *
     * @param in a .xlsx or .xls; is read to its end, not closed
     * @return the people and what to check
     * @throws UnreadableMinutesException when it is no workbook, is damaged, too large or has no column of names
     * @throws IOException when the stream cannot be read
     */
    public static TakenRoster read(InputStream in) throws IOException {
        return read(in.readNBytes(MAX_BYTES + 1));
    }

    /**
     * Reads a file that is in memory.
     *
     * @param file the bytes of a .xlsx or .xls
     * @return the people and what to check
     * @throws UnreadableMinutesException when it is no workbook, is damaged, too large or has no column of names
     */
    public static TakenRoster read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw refused("ファイルが大きすぎます（8 MiB まで）。", "The file is larger than 8 MiB.", null);
        }
        var roster = new RosterIntake();
        SheetRows.read(file).forEach(roster::row);
        if (roster.columns == null) {
            throw refused(
                    "「氏名」の列が見つかりません。見出しの行を加えてください。", "There is no column of names. Add a row of heads with 氏名.", null);
        }
        if (!roster.saysAttendance && !roster.people.isEmpty()) {
            roster.draft.doubtful(
                    "attendees", "名簿", "全員出席の名簿（出欠の列がありません）", "a roster of people present, as no column says who came");
        }
        return new TakenRoster(roster.people, roster.draft.findings());
    }

    static UnreadableMinutesException refused(String japanese, String english, @Nullable Throwable cause) {
        return new UnreadableMinutesException(
                new Message(japanese, english), cause == null ? new IOException(english) : cause);
    }

    private void row(List<String> cells) {
        List<@Nullable String> heads = cells.stream().map(words::head).toList();
        if (columns == null) {
            columns = heads.contains("name") ? heads : null;
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank()) && !heads.contains("name")) {
            person(cells, columns);
        }
    }

    private void person(List<String> cells, List<@Nullable String> heads) {
        String path = "attendees[" + people.size() + "]";
        var person = Attendee.builder().attendance(Attendance.PRESENT);
        String name = "";
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            String head = i < heads.size() ? heads.get(i) : null;
            if (cell.isEmpty() || "number".equals(head)) {
                continue;
            }
            if ("name".equals(head)) {
                name = cell;
            } else if (head == null) {
                draft.leftOver(new TakenText(path, cell, TextUse.LEFT_OVER, null));
            } else {
                set(person, head, cell, path);
            }
        }
        if (name.isEmpty()) {
            draft.leftOver(new TakenText(path, String.join(" ", cells), TextUse.LEFT_OVER, null));
        } else {
            people.add(person.name(name).build());
        }
    }

    private void set(Attendee.Builder person, String head, String cell, String path) {
        switch (head) {
            case "role" -> person.role(cell);
            case "affiliation" -> person.affiliation(cell);
            case "seat" -> person.seat(cell);
            case "reason" -> person.reason(cell);
            case "note" -> person.note(cell);
            default -> attendance(person, cell, path);
        }
    }

    private void attendance(Attendee.Builder person, String cell, String path) {
        saysAttendance = true;
        if (words.is("absent", cell)) {
            person.attendance(Attendance.ABSENT);
        } else if (words.is("online", cell)) {
            person.mode(AttendanceMode.REMOTE);
        } else if (!words.is("present", cell)) {
            draft.doubtful(path + ".attendance", cell, "出席", "present");
            person.note(cell);
        }
    }
}
