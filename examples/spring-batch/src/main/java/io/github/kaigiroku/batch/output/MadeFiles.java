package io.github.kaigiroku.batch.output;

import io.github.kaigiroku.form.Omission;
import java.util.List;
import java.util.Map;

/**
 * 作ったファイル: the files of one record.
 *
 * @param sizes the size of each file by its name
 * @param omissions 印字されない内容: what of the record the forms do not show
 */
public record MadeFiles(Map<String, Long> sizes, List<Omission> omissions) {

    /** Copies the collections. */
    public MadeFiles {
        sizes = Map.copyOf(sizes);
        omissions = List.copyOf(omissions);
    }
}
