package io.github.kaigiroku.batch.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** 行の走査: finds where each line of a file begins and ends, without decoding it. Not thread-safe. */
final class LineWalk implements RecordInput.Walk {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String stem;
    private final InputStream bytes;
    private long offset;
    private long line;
    private @Nullable RecordSlice next;

    LineWalk(Path file, String stem) throws IOException {
        this.file = file;
        this.stem = stem;
        this.bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        this.next = findNext();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RecordSlice next() {
        RecordSlice slice = next;
        if (slice == null) {
            throw new NoSuchElementException();
        }
        try {
            next = findNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slice;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private @Nullable RecordSlice findNext() throws IOException {
        for (int first = bytes.read(); first >= 0; first = bytes.read()) {
            long start = offset;
            boolean blank = passLine(first);
            line++;
            if (!blank) {
                return slice(start);
            }
        }
        return null;
    }

    /** Moves behind the line's end; true when it held nothing but white space. */
    private boolean passLine(int first) throws IOException {
        boolean blank = true;
        for (int b = first; b >= 0; b = bytes.read()) {
            offset++;
            if (b == '\n') {
                break;
            }
            blank &= b <= ' ';
        }
        return blank;
    }

    private RecordSlice slice(long start) {
        String name = String.format(Locale.ROOT, "%s-%06d", stem, line);
        return new RecordSlice(name, file, line, start, Math.toIntExact(offset - start), null);
    }
}
