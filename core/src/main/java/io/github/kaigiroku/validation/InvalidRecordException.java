package io.github.kaigiroku.validation;

import java.util.List;
import java.util.stream.Collectors;

/** 会議録の誤り: a record has errors and was refused. Carries every finding; nothing was written. */
public final class InvalidRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf makes a serializable list, and findings are serializable
    private final List<Finding> findings;

    private final Measure measure;

    /**
     * An exception for a record with errors.
     *
     * @param findings every finding of the record, at least one of them an error
     * @param measure how strictly the record was taken
     */
    public InvalidRecordException(List<Finding> findings, Measure measure) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
        this.measure = measure;
    }

    /**
     * What is wrong or suspicious in the record, all of it.
     *
     * @return errors and warnings in the order of the record
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How strictly the record was taken; adopted minutes may pass by {@link Measure#ADOPTED}.
     *
     * @return the measure that made some of the findings errors
     */
    public Measure measure() {
        return measure;
    }
}
