package io.github.kaigiroku.service;

import io.github.kaigiroku.interchange.RecordIdentity;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * 設定: what {@code kaigiroku.*} says.
 *
 * @param authority 団体の符号
 * @param authorityName 団体名
 * @param profiles a folder with further profiles; empty for none
 * @param maxUpload the largest body that is read
 * @param timeLimit how long a caller waits
 * @param threads how many documents are made at a time; 0 for one on each core
 * @param queue how many callers may wait for a thread
 */
@ConfigurationProperties("kaigiroku")
record ServiceSettings(
        String authority,
        String authorityName,
        String profiles,
        DataSize maxUpload,
        Duration timeLimit,
        int threads,
        int queue) {

    RecordIdentity identity() {
        return RecordIdentity.of(authority, authorityName);
    }

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
