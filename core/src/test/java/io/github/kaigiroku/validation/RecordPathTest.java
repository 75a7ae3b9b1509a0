package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.internal.shape.Union;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordPathTest {

    private static final Path SAMPLE = Path.of("src/test/resources/io/github/kaigiroku/records/y_every-component.json");

    @Test
    void pathsStandInTheOrderOfTheRecord() throws IOException {
        List<RecordPath> paths = new ArrayList<>();
        walk(null, RecordJson.read(SAMPLE), paths);

        assertThat(paths).hasSizeGreaterThan(150).isSorted();
    }

    @Test
    void keysOfEntriesStandInTheOrderOfMostKinds() {
        assertThat(Union.of(ProceedingsEntry.class).keys())
                .containsSubsequence("speaker", "text")
                .containsSubsequence("agendaItem", "method", "votes", "result", "text", "align", "closed");
    }

    @Test
    void thingsThatNoRecordHasStandBeforeThoseItHas() {
        assertThat(RecordPath.parse("meeting.weather")).isLessThan(RecordPath.parse("meeting.name"));
        assertThat(RecordPath.parse("weather.today")).isLessThan(RecordPath.parse("meeting"));
    }

    /** Every component that has a value, and every element; of an entry, in the order of all entries. */
    private static void walk(@Nullable RecordPath owner, Object record, List<RecordPath> paths) {
        List<String> keys = record instanceof ProceedingsEntry
                ? Union.of(ProceedingsEntry.class).keys()
                : Shape.of(record.getClass()).keys();
        for (String key : keys) {
            Component component = Shape.of(record.getClass()).component(key);
            Object value = component == null ? null : component.of(record);
            RecordPath path = RecordPath.of(owner, key);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    value(path.at(i), list.get(i), paths);
                }
            } else if (value != null) {
                value(path, value, paths);
            }
        }
    }

    private static void value(RecordPath path, Object value, List<RecordPath> paths) {
        paths.add(path);
        if (value instanceof Record record) {
            walk(path, record, paths);
        }
    }
}
