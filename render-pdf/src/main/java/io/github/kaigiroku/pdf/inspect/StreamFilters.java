package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.pdf.syntax.PngPrediction;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** ストリームのデータ: undoes the filters of streams; all of one file together inflate to a limit. For one file. */
final class StreamFilters {

    private static final long MAX_INFLATED = 64L * 1024 * 1024;
    private static final int FIRST_PNG = 10;
    private static final int ASCII85_BASE = 85;
    private static final int ASCII85_GROUP = 5;
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private final byte[] file;
    private long left = MAX_INFLATED;
    private long copied = 4 * MAX_INFLATED;

    StreamFilters(byte[] file) {
        this.file = file;
    }

    /** The bytes of a stream as they stand in the file; none once too much was asked for. */
    byte[] raw(Value.Dictionary stream, int length) {
        int end = end(stream, length);
        copied -= end - stream.stream();
        return copied < 0 ? new byte[0] : Arrays.copyOfRange(file, stream.stream(), end);
    }

    /** Where the data of a stream end: where its length says, if that is right, or before the next "endstream". */
    int end(Value.Dictionary stream, int length) {
        int stated = stream.stream() + Math.max(0, length);
        boolean right = length >= 0 && stated <= file.length && stated > 0 && isEnd(stated);
        return right ? stated : end(stream.stream());
    }

    private boolean isEnd(int at) {
        var scanner = new Scanner(file, at);
        return scanner.isAtEnd() || scanner.starts("endstream"); // the first skips blanks
    }

    private int end(int start) {
        for (int i = start; i + END.length <= file.length; i++) {
            if (file[i] == 'e' && Arrays.equals(file, i, i + END.length, END, 0, END.length)) {
                return i;
            }
        }
        return file.length;
    }

    /** The data of a stream; null when a filter is not known, as those of images, or the data are damaged or too large. */
    byte @Nullable [] decoded(Value.Dictionary stream, int length) {
        byte[] data = raw(stream, length);
        List<Value> filters = list(first(stream, "Filter", "F"));
        List<Value> parameters = list(first(stream, "DecodeParms", "DP"));
        for (int i = 0; i < filters.size(); i++) {
            String filter = filters.get(i) instanceof Value.Name name ? name.text() : "";
            data = switch (filter) {
                case "FlateDecode", "Fl" -> inflated(data);
                case "ASCIIHexDecode", "AHx" -> hexadecimal(data);
                case "ASCII85Decode", "A85" -> ascii85(data);
                case "LZWDecode", "LZW" -> new LzwDecoder(left).decoded(data);
                case "Crypt" -> data;
                default -> null;
            };
            if (data == null) {
                return null;
            }
            if (i < parameters.size() && parameters.get(i) instanceof Value.Dictionary dictionary) {
                data = predicted(data, dictionary);
            }
        }
        left -= data.length;
        return left < 0 ? null : data;
    }

    private static Value first(Value.Dictionary stream, String key, String shortKey) {
        return stream.entries().containsKey(key) ? stream.get(key) : stream.get(shortKey);
    }

    private static List<Value> list(Value value) {
        if (value instanceof Value.Array array) {
            return array.items();
        }
        return value == Value.NOTHING || value instanceof Value.Word ? List.of() : List.of(value);
    }

    /** As much as can be inflated: a stream that is cut off is shown by viewers, too. */
    private byte @Nullable [] inflated(byte[] data) {
        var inflater = new Inflater();
        try {
            inflater.setInput(data);
            var out = new ByteArrayOutputStream(data.length * 3);
            byte[] chunk = new byte[32 * 1024];
            int count;
            while (!inflater.finished() && (count = inflater.inflate(chunk)) > 0) {
                if (out.size() + count > left) {
                    return null;
                }
                out.write(chunk, 0, count);
            }
            return out.size() == 0 && data.length > 8 && !inflater.finished() ? null : out.toByteArray();
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static byte[] hexadecimal(byte[] data) {
        byte[] wrapped = new byte[data.length + 1];
        wrapped[0] = '<';
        System.arraycopy(data, 0, wrapped, 1, data.length);
        return new Scanner(wrapped, 0).next() instanceof Value.Text text ? text.bytes() : new byte[0];
    }

    private static byte[] ascii85(byte[] data) {
        var out = new ByteArrayOutputStream();
        long group = 0;
        int count = 0;
        for (byte c : data) {
            if (c == '~') {
                break;
            }
            if (c == 'z' && count == 0) {
                out.writeBytes(new byte[ASCII85_GROUP - 1]);
            } else if (c >= '!' && c <= 'u') {
                group = group * ASCII85_BASE + (c - '!');
                if (++count == ASCII85_GROUP) {
                    write(out, group, ASCII85_GROUP - 1);
                    group = 0;
                    count = 0;
                }
            }
        }
        for (int i = count; count > 0 && i < ASCII85_GROUP; i++) {
            group = group * ASCII85_BASE + (ASCII85_BASE - 1);
        }
        write(out, group, Math.max(0, count - 1));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, long group, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (group >> ((3 - i) * Byte.SIZE)));
        }
    }

    private static byte[] predicted(byte[] data, Value.Dictionary parameters) {
        int predictor = Value.whole(parameters.get("Predictor"), 1);
        int bits =
                Value.whole(parameters.get("Colors"), 1) * Value.whole(parameters.get("BitsPerComponent"), Byte.SIZE);
        int pixel = Math.max(1, bits / Byte.SIZE);
        long row = (long) Value.whole(parameters.get("Columns"), 1) * Math.max(1, bits) / Byte.SIZE;
        if (predictor < FIRST_PNG || row < 1 || row > data.length) {
            return data;
        }
        return PngPrediction.undone(data, (int) row, pixel);
    }
}
