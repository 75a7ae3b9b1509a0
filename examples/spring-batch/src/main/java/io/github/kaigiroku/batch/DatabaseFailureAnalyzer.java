package io.github.kaigiroku.batch;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** データベースの案内: says that the job's state cannot be kept. Found through {@code META-INF/spring.factories}. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return new FailureAnalysis(
                "データベースを使えません / the job's database cannot be used: " + cause.getMessage(),
                "--spring.datasource.url=… --spring.datasource.username=… --spring.datasource.password=…",
                cause);
    }
}
