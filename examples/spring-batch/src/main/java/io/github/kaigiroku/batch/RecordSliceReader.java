package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.input.RecordSlice;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** 読取り: hands out the slices of the input; after a restart it goes on behind the last one that was committed. */
final class RecordSliceReader extends AbstractItemCountingItemStreamItemReader<RecordSlice> {

    private final RecordInput input;
    private RecordInput.@Nullable Walk walk;

    RecordSliceReader(RecordInput input) {
        this.input = input;
        setName("records");
    }

    @Override
    protected void doOpen() throws Exception {
        walk = input.walk();
    }

    @Override
    protected @Nullable RecordSlice doRead() {
        return walk != null && walk.hasNext() ? walk.next() : null;
    }

    @Override
    protected void doClose() throws Exception {
        if (walk != null) {
            walk.close();
            walk = null;
        }
    }
}
