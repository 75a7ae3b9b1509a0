package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import java.util.List;

/**
 * 取り込んだ会議録: a draft record made from a file, and everything a clerk needs to check it. Immutable and thread-safe.
 *
 * @param record the draft; it does not know what was closed, so that no public copy is made of it before somebody says so
 * @param findings what was guessed and how surely (code {@code intake-likely} or {@code intake-doubtful}), and what was left
 *     over ({@code intake-left-over})
 * @param account what became of every character of the file, in order
 */
public record TakenMinutes(MeetingRecord record, List<Finding> findings, List<TakenText> account) {

    /** Copies the lists. */
    public TakenMinutes {
        findings = List.copyOf(findings);
        account = List.copyOf(account);
    }

    /**
     * 残った文字: what the record does not hold.
     *
     * @return the pieces in order
     */
    public List<TakenText> leftOver() {
        return account.stream()
                .filter(piece -> piece.use() == TextUse.LEFT_OVER)
                .toList();
    }
}
