package io.github.kaigiroku.docx.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an archive by the heads of its parts and not by its directory, so that parts the directory does not tell of
 * are found as well. Bounded: all parts together inflate to a limit.
 */
final class ArchiveScan {

    private static final int MAX_PARTS = 20_000;
    private static final long MAX_INFLATED = 64L * 1024 * 1024;
    private static final int HEAD = 30;
    private static final int FLAGS_AT = 6;
    private static final int METHOD_AT = 8;
    private static final int PACKED_AT = 18;
    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private final byte[] file;
    private final List<ArchivePart> parts = new ArrayList<>();
    private final ByteArrayOutputStream outside = new ByteArrayOutputStream();
    private long left = MAX_INFLATED;

    ArchiveScan(byte[] file) {
        this.file = file;
    }

    List<ArchivePart> parts() {
        int at = 0;
        while (at + HEAD <= file.length) {
            boolean head = file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 3 && file[at + 3] == 4;
            int next = head ? part(at) : at + 1;
            if (next == at + 1) {
                outside.write(file[at]);
            }
            at = next;
            if (parts.size() >= MAX_PARTS) {
                parts.add(new ArchivePart("…", null));
                break;
            }
        }
        outside.write(file, Math.min(at, file.length), file.length - Math.min(at, file.length));
        return parts;
    }

    /** After {@link #parts}: what stands between the parts and behind them, such as the directory and the archive's comment. */
    byte[] outside() {
        return outside.toByteArray();
    }

    /** Reads the part whose head is here; returns where to look for the next. */
    private int part(int at) {
        int nameLength = number(at + NAME_LENGTH_AT);
        int start = at + HEAD + nameLength + number(at + EXTRA_LENGTH_AT);
        if (start > file.length) {
            return at + 1;
        }
        String name = new String(file, at + HEAD, nameLength, StandardCharsets.UTF_8);
        outside.write(file, at + HEAD + nameLength, start - at - HEAD - nameLength);
        if (name.endsWith("/")) {
            parts.add(new ArchivePart(name, new byte[0]));
            return start;
        }
        boolean encrypted = (number(at + FLAGS_AT) & ENCRYPTED) != 0;
        int method = number(at + METHOD_AT);
        long packed = number(at + PACKED_AT) | ((long) number(at + PACKED_AT + 2) << Short.SIZE);
        if (!encrypted && method == DEFLATED) {
            return inflated(name, start);
        }
        boolean whole = !encrypted && method == STORED && start + packed <= file.length;
        parts.add(new ArchivePart(name, whole ? Arrays.copyOfRange(file, start, (int) (start + packed)) : null));
        return whole ? (int) (start + packed) : start;
    }

    private int inflated(String name, int start) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, file.length - start);
            byte[] content = drained(inflater);
            parts.add(new ArchivePart(name, content));
            return content == null ? start : start + (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            parts.add(new ArchivePart(name, null));
            return start;
        } finally {
            inflater.end();
        }
    }

    private byte @Nullable [] drained(Inflater inflater) throws DataFormatException {
        var out = new ByteArrayOutputStream();
        byte[] chunk = new byte[32 * 1024];
        while (!inflater.finished()) {
            int count = inflater.inflate(chunk);
            left -= count;
            if (left < 0 || (count == 0 && (inflater.needsInput() || inflater.needsDictionary()))) {
                return null;
            }
            out.write(chunk, 0, count);
        }
        return out.toByteArray();
    }

    private int number(int at) {
        return (file[at] & 0xFF) | ((file[at + 1] & 0xFF) << Byte.SIZE);
    }
}
