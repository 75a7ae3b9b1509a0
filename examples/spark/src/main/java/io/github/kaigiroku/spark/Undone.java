package io.github.kaigiroku.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;

/** 未処理の判定: passes over records whose row is in the table and whose files are still there. */
record Undone(Broadcast<Set<String>> done, List<String> formats, OutputFiles output, LongAccumulator skipped)
        implements Serializable {

    boolean test(RecordLine line) throws IOException {
        if (done.value().contains(ResultTable.key(line.id(), Sha256.of(line.json()))) && filesExist(line.id())) {
            skipped.add(1);
            return false;
        }
        return true;
    }

    private boolean filesExist(String id) throws IOException {
        for (String format : formats) {
            if (!output.exists(id + "." + format)) {
                return false;
            }
        }
        return true;
    }
}
