package io.github.kaigiroku.validation;

import java.util.List;
import java.util.stream.Collectors;

/** 会議録の誤り: a record has errors and was refused. Carries every finding; nothing was written. */
public final class InvalidRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf makes a serializable list, and findings are serializable
    private final List<Finding> findings;

    /**
     * An exception for a record with errors.
     *
     * @param findings every finding of the record, at least one of them an error
     */
    public InvalidRecordException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * What is wrong or suspicious in the record, all of it.
     *
     * @return errors and warnings in the order of the record
     */
    public List<Finding> findings() {
        return findings;
    }
}
