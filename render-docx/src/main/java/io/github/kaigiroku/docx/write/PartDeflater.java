package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.internal.deflate.DeflateStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * Deflates parts, one after the other and in memory that it keeps: write a part's bytes, then take it with {@link #finish}.
 *
 * <p>A deflated part is kept until its sizes are known, because LibreOffice from 24.8.2 on refuses archives that say the
 * sizes only afterwards, in data descriptors (minizip-ng issue 830). The encoder is ours, so that the bytes are the same
 * whatever zlib the JDK brings.
 */
public final class PartDeflater extends OutputStream {

    private final DeflateStream deflate = new DeflateStream();
    private final CRC32 crc = new CRC32();
    private long size;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        size += length;
        deflate.write(bytes, from, length);
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
        var part = new PackedPart(name, deflate.finish(), size, crc.getValue());
        crc.reset();
        size = 0;
        return part;
    }
}
