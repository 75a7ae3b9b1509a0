package io.github.kaigiroku.spark;

import java.io.Serializable;
import java.util.List;

/**
 * 結果: what became of one record.
 *
 * @param line the record
 * @param files the files made; empty when it was refused
 * @param findings what is wrong or suspicious in it
 */
record RecordResult(RecordLine line, List<FileResult> files, List<FindingResult> findings) implements Serializable {

    boolean refused() {
        return files.isEmpty();
    }
}
