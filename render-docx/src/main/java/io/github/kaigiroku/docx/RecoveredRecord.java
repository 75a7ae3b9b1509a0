package io.github.kaigiroku.docx;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.util.List;

/**
 * 取り出した会議録: a record read back from a document. Immutable and thread-safe.
 *
 * @param record the record
 * @param origin whether it was carried inside the document or read from its tables
 * @param findings what could not be understood (errors: the record lacks what is printed), what had to be assumed, closed
 *     or left out (warnings), and the errors of the record itself
 * @param leftOver 読み取られなかった文: texts of the document that are in no component of the record, whole and in order:
 *     unknown rows and tables, lines outside the forms, notes, comments, text boxes, hidden text. Each is named in a finding
 */
public record RecoveredRecord(
        MeetingRecord record, RecordOrigin origin, List<Finding> findings, List<String> leftOver) {

    /** Copies the lists. */
    public RecoveredRecord {
        findings = List.copyOf(findings);
        leftOver = List.copyOf(leftOver);
    }
}
