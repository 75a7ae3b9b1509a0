package io.github.kaigiroku.batch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** 夜間一括処理の起動: exit code 0: every record has its files; 2: some were refused, see the report; 1: stopped early. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BatchApplication {

    /**
     * Runs one job and ends.
     *
     * @param args {@code --in=FOLDER|FILE.jsonl --out=FOLDER} and further settings
     */
    public static void main(String[] args) {
        System.exit(SpringApplication.exit(SpringApplication.run(BatchApplication.class, args)));
    }
}
