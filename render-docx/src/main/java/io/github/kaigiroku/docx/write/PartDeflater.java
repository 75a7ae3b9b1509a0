package io.github.kaigiroku.docx.write;

import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Deflates the parts of one document, one after the other: write a part's bytes, then take it with {@link #finish}.
 *
 * <p>A deflated part is kept until its sizes are known, because LibreOffice from 24.8.2 on refuses archives that say the
 * sizes only afterwards, in data descriptors (minizip-ng issue 830).
 */
public final class PartDeflater extends OutputStream {

    // Measured on the reference record: a whole document takes 0.52 ms at 1 and 0.61 ms at 3, which makes it
    // 3 % smaller; zlib's own 6 takes twice as long as 3 for another 7 % of the parts.
    private static final int LEVEL = Deflater.BEST_SPEED;

    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private ByteChunks deflated = new ByteChunks();

    /** A deflater for one document, made for speed. */
    public PartDeflater() {
        this(LEVEL);
    }

    private PartDeflater(int level) {
        deflater = new Deflater(level, true);
    }

    /**
     * A deflater for parts that are deflated once and used in many documents.
     *
     * @return one that takes its time
     */
    public static PartDeflater smallest() {
        return new PartDeflater(Deflater.BEST_COMPRESSION);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        deflater.setInput(bytes, from, length);
        while (!deflater.needsInput()) {
            deflated.take(deflater);
        }
    }

    /**
     * Deflates a whole part.
     *
     * @param name the part's name in the archive
     * @param content its bytes
     * @return the part
     */
    public PackedPart deflated(String name, byte[] content) {
        write(content, 0, content.length);
        return finish(name);
    }

    /**
     * Ends the part and makes ready for the next one.
     *
     * @param name the part's name in the archive
     * @return the part
     */
    public PackedPart finish(String name) {
        deflater.finish();
        while (!deflater.finished()) {
            deflated.take(deflater);
        }
        var part = new PackedPart(name, deflated, deflater.getBytesRead(), crc.getValue());
        deflater.reset();
        crc.reset();
        deflated = new ByteChunks();
        return part;
    }

    /** Gives back the memory that zlib holds outside the heap. */
    @Override
    public void close() {
        deflater.end();
    }
}
