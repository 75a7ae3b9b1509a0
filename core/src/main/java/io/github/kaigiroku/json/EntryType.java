package io.github.kaigiroku.json;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import java.util.List;
import java.util.stream.Stream;

/** The words that stand for the kinds of entries in the key {@code type}. */
enum EntryType implements Coded {
    HEADING("heading", Heading.class),
    REMARK("remark", Remark.class),
    NARRATION("narration", Narration.class),
    DECISION("decision", Decision.class),
    VOTE("vote", Vote.class),
    RECESS("recess", Recess.class),
    CLOSING("closing", Closing.class);

    private final String code;
    private final Class<? extends Record> type;

    <T extends Record & ProceedingsEntry> EntryType(String code, Class<T> type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    /** The keys that an entry of this kind may have. */
    List<String> keys() {
        return Stream.concat(Stream.of("type"), Keys.of(type).stream()).toList();
    }
}
