package io.github.kaigiroku.batch.output;

import java.io.IOException;
import java.nio.file.Path;

/** 同名のファイル: a file that this run did not make stands where one of its own should go; it is left alone. */
public final class FileTakenException extends IOException {

    private static final long serialVersionUID = 1L;

    FileTakenException(Path file) {
        super(file.toString());
    }
}
