package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.output.OutputFolder;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** ジョブの状態の置き場: an H2 database in the output folder, where no other is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class StateDatabase {

    /**
     * WRITE_DELAY=0, because H2 would otherwise keep commits in memory for half a second, and a kill would lose them.
     *
     * @param folder is asked for so that it is held before H2 writes into it
     */
    @Bean
    DataSource dataSource(OutputFolder folder) {
        return DataSourceBuilder.create()
                .url("jdbc:h2:file:" + folder.path().toAbsolutePath() + "/" + OutputFolder.WORK + "/jobs;WRITE_DELAY=0")
                .username("sa")
                .password("")
                .build();
    }
}
