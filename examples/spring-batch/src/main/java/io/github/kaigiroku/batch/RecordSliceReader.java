package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.input.RecordSlice;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** 読取り: reads all slices of the input; the processor knows which are done. */
final class RecordSliceReader extends AbstractItemCountingItemStreamItemReader<RecordSlice> {

    private final RecordInput input;
    private RecordInput.@Nullable Walk walk;

    RecordSliceReader(RecordInput input) {
        this.input = input;
        setName("records");
        setSaveState(false);
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
