package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.RandomRecords;
import io.github.kaigiroku.model.Decision;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordPathTest {

    static Stream<Class<?>> records() {
        return RandomRecords.types().stream().filter(type -> type != Decision.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void componentsAreOrderedAsTheirRecordOrdersThem(Class<?> type) {
        assertThat(Stream.of(type.getRecordComponents()).map(RandomRecords::key).map(RecordPath.ORDER::indexOf))
                .isSorted()
                .doesNotContain(-1);
    }
}
