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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param file a .xlsx or .xls; its content decides which
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

    private void row(SheetRow row) {
        List<@Nullable String> heads = row.cells().stream().map(words::head).toList();
        if (columns == null) {
            columns = heads.contains("name") ? heads : null;
        } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank()) && !heads.contains("name")) {
            person(row, columns);
        }
    }

    private void person(SheetRow row, List<@Nullable String> heads) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).strip();
            String head = i < heads.size() ? heads.get(i) : null;
            if (!cell.isEmpty() && (head == null || said.putIfAbsent(head, cell) != null)) {
                leftOver(row, cell);
            }
        }
        said.remove("number");
        String name = said.remove("name");
        if (name == null) {
            said.values().forEach(cell -> leftOver(row, cell));
            return;
        }
        var person = Attendee.builder().attendance(Attendance.PRESENT).name(name);
        said.forEach((head, cell) -> set(person, head, cell));
        String came = said.get("attendance");
        if (came != null) {
            attendance(person, came, row, said.containsKey("note"));
        }
        people.add(person.build());
    }

    private void leftOver(SheetRow row, String cell) {
        draft.leftOver(new TakenText(row.place(), cell, TextUse.LEFT_OVER, null));
    }

    private static void set(Attendee.Builder person, String head, String cell) {
        switch (head) {
            case "role" -> person.role(cell);
            case "affiliation" -> person.affiliation(cell);
            case "seat" -> person.seat(cell);
            case "reason" -> person.reason(cell);
            case "note" -> person.note(cell);
            default -> {
                // who came needs more than to be copied
            }
        }
    }

    /** A word that says neither becomes the note, unless there is one. */
    private void attendance(Attendee.Builder person, String cell, SheetRow row, boolean hasNote) {
        saysAttendance = true;
        if (words.is("absent", cell)) {
            person.attendance(Attendance.ABSENT);
        } else if (words.is("online", cell)) {
            person.mode(AttendanceMode.REMOTE);
        } else if (!words.is("present", cell)) {
            String path = "attendees[" + people.size() + "].attendance";
            draft.doubtful(path, row.place() + "：" + cell, "出席", "present");
            if (hasNote) {
                leftOver(row, cell);
            } else {
                person.note(cell);
            }
        }
    }
}
