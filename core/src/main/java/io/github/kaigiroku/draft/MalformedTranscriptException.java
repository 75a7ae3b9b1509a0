package io.github.kaigiroku.draft;

import java.util.List;
import java.util.stream.Collectors;

/** 文字起こしを読めない: a transcript is not of its format. Carries every problem found, 100 at most; nothing was used. */
public final class MalformedTranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf makes a serializable list, and problems are serializable
    private final List<TranscriptProblem> problems;

    /**
     * An exception for these problems.
     *
     * @param problems at least one problem
     */
    public MalformedTranscriptException(List<TranscriptProblem> problems) {
        super(problems.stream().map(TranscriptProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, all of it.
     *
     * @return the problems in the order of the lines, at least one
     */
    public List<TranscriptProblem> problems() {
        return problems;
    }
}
