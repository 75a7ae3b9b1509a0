package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * 書庫の目次: looks at the end of an archive before anything reads its directory, which would be kept in memory whole. Formats
 * for archives beyond 4 GiB or 65,535 parts are refused; no document needs them.
 */
final class ArchiveDirectory {

    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int PARTS = 10;
    private static final int OFFSET = 16;

    private ArchiveDirectory() {}

    static void check(SeekableByteChannel channel) throws IOException {
        int length = (int) Math.min(channel.size(), END_SIZE + MAX_COMMENT);
        long start = channel.size() - length;
        ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(start);
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // goes on until the end is read
        }
        channel.position(0);
        tail.flip();
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                check(start + at, tail.getShort(at + PARTS) & 0xFFFF, tail.getInt(at + OFFSET) & 0xFFFFFFFFL);
                return;
            }
        }
        throw Refusal.notAPackage(null);
    }

    private static void check(long end, int parts, long offset) throws BrokenPackageException {
        if (offset > end) {
            throw Refusal.notAPackage(null);
        }
        if (parts > Refusal.MAX_PARTS || end - offset > Refusal.MAX_DIRECTORY_BYTES) {
            throw Refusal.suspicious("部品が多すぎます", "too many parts");
        }
    }
}
