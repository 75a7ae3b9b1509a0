package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.validation.Finding;
import java.util.List;

/**
 * 取り込んだ名簿. Immutable and thread-safe.
 *
 * @param attendees the people in the order of the sheet
 * @param findings what was guessed (code {@code intake-doubtful}) and what was left over ({@code intake-left-over})
 */
public record TakenRoster(List<Attendee> attendees, List<Finding> findings) {

    /** Copies the lists. */
    public TakenRoster {
        attendees = List.copyOf(attendees);
        findings = List.copyOf(findings);
    }
}
