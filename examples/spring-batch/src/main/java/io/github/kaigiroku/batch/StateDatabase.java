package io.github.kaigiroku.batch;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** ジョブの状態の置き場: an H2 database in the output folder, where no other is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class StateDatabase {

    /** WRITE_DELAY=0, because H2 would otherwise keep commits in memory for half a second, and a kill would lose them. */
    @Bean
    DataSource dataSource(BatchSettings settings) {
        return DataSourceBuilder.create()
                .url("jdbc:h2:file:" + settings.output().toAbsolutePath() + "/.state/jobs;WRITE_DELAY=0")
                .username("sa")
                .password("")
                .build();
    }
}
