package io.github.kaigiroku.docx;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.util.List;

/**
 * 取り出した会議録: a record read back from a document. Immutable and thread-safe.
 *
 * @param record the record
 * @param origin whether it was carried inside the document or read from its tables
 * @param findings what could not be understood (errors: the record lacks what is printed), what had to be assumed
 *     (warnings), and the errors of the record itself; empty for an embedded record
 */
public record RecoveredRecord(MeetingRecord record, RecordOrigin origin, List<Finding> findings) {

    /** Copies the list of findings. */
    public RecoveredRecord {
        findings = List.copyOf(findings);
    }
}
