package io.github.kaigiroku.batch.output;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.validation.Measure;
import org.jspecify.annotations.Nullable;

/**
 * 公開: what of a record a run prints, and that nothing else gets out.
 *
 * @param policy what the public may see; null to print whole records
 * @param measure what records are held against
 */
public record Publication(@Nullable PublicationPolicy policy, Measure measure) {

    MeetingRecord printed(MeetingRecord whole) {
        return policy == null ? whole : PublicCopy.of(whole, policy, measure).record();
    }

    /**
     * Looks through a file of the public copy before it is handed out.
     *
     * @throws LeakException when it holds what must not be published, or cannot be looked through
     */
    void requireClean(MeetingRecord whole, String name, byte[] file) {
        if (policy == null) {
            return;
        }
        var report = LeakCheck.of(whole, policy).check(name, file);
        if (!report.isClean()) {
            throw new LeakException(name, report.findings().get(0));
        }
    }
}
