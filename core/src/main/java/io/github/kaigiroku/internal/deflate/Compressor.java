package io.github.kaigiroku.internal.deflate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * 圧縮: compresses the streams of one document after the other as zlib data (RFC 1950). Keeps its tables and its memory from
 * stream to stream, because making them costs more than compressing a page; for one thread, to be closed.
 */
public final class Compressor implements AutoCloseable {

    /** The level that is ours; the JDK does the others. */
    private static final int FAST = Deflater.BEST_SPEED;

    private final int level;
    private final FastZlibStream fast = new FastZlibStream();
    private @Nullable Deflater deflater;

    /** A compressor of a level from 0 (none) to 9 (the shortest data, whatever the time). */
    public Compressor(int level) {
        this.level = level;
    }

    /** The level. */
    public int level() {
        return level;
    }

    /** Whether it holds nothing that must be closed, and so may be kept for the next document. */
    public boolean canBeKept() {
        return level == FAST;
    }

    /** The quick encoder, for those who put a stream together themselves. */
    public FastDeflate fast() {
        return fast.deflate();
    }

    /** Room for such a stream; what it held before is gone. */
    public BitWriter output() {
        return fast.emptyOutput();
    }

    /** Compresses the first bytes of an array. */
    public Compressed compress(byte[] bytes, int length) {
        if (level == FAST) {
            return fast.compress(bytes, length);
        }
        ZlibStream stream = new JdkZlibStream(deflater(), length / 2 + 64);
        stream.write(bytes, 0, length);
        return stream.finish();
    }

    /** What writes its bytes when it is asked to. */
    @FunctionalInterface
    public interface Source {
        /** Writes everything to the target, which need not be closed. */
        void writeTo(OutputStream target) throws IOException;
    }

    /** Compresses what a source writes, without keeping it. */
    public Compressed compress(Source source) throws IOException {
        ZlibStream stream = level == FAST ? fast : new JdkZlibStream(deflater(), 16 * 1024);
        stream.begin();
        source.writeTo(stream);
        return stream.finish();
    }

    @Override
    public void close() {
        if (deflater != null) {
            deflater.end();
        }
    }

    private Deflater deflater() {
        Deflater known = deflater;
        if (known == null) {
            known = new Deflater(level);
            deflater = known;
        }
        known.reset();
        return known;
    }
}
