package io.github.kaigiroku.batch;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 使い方の案内: says what to do about settings that cannot work. Found through {@code META-INF/spring.factories}. */
final class UsageFailureAnalyzer extends AbstractFailureAnalyzer<UsageException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UsageException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
