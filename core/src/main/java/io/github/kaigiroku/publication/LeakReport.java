package io.github.kaigiroku.publication;

import java.util.List;

/**
 * 漏れの検査: everything that {@link LeakCheck} has found in one file. Immutable and thread-safe.
 *
 * @param findings the findings in the order in which the file was read; at most 1,000 different ones of a kind
 */
public record LeakReport(List<LeakFinding> findings) {

    /** Copies the list. */
    public LeakReport {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the file may be handed out: nothing leaks, and everything could be read. Possible mentions do not count; a
     * person looks at them.
     *
     * @return true when there are possible mentions only, or nothing
     */
    public boolean isClean() {
        return findings.stream().allMatch(finding -> finding.kind() == LeakKind.POSSIBLE);
    }
}
