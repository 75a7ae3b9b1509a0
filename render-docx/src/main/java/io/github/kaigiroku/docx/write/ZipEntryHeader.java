package io.github.kaigiroku.docx.write;

import java.nio.charset.StandardCharsets;

/** The records of the ZIP format (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16) that describe one deflated part. */
final class ZipEntryHeader {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int DEFLATED = 8;

    /** Every entry's time is 1980-02-01T00:00, the first day that no reader takes for "unknown". */
    private static final int DATE = 2 << 5 | 1;

    private final PackedPart part;
    private final byte[] name;
    private final long offset;

    ZipEntryHeader(PackedPart part, long offset) {
        this.part = part;
        this.name = part.name().getBytes(StandardCharsets.US_ASCII);
        this.offset = offset;
    }

    LittleEndian local() {
        return common(new LittleEndian(64 + name.length).four(LOCAL)).bytes(name);
    }

    LittleEndian central() {
        return common(new LittleEndian(64 + name.length).four(CENTRAL).two(VERSION))
                .two(0) // no comment
                .two(0) // first disk
                .two(0) // no hint whether it is text
                .four(0) // no file attributes
                .four(offset)
                .bytes(name);
    }

    private LittleEndian common(LittleEndian record) {
        return record.two(VERSION)
                .two(0) // no flags: sizes are here, not in a descriptor behind the data
                .two(DEFLATED)
                .two(0)
                .two(DATE)
                .four(part.crc())
                .four(part.deflated().length)
                .four(part.size())
                .two(name.length)
                .two(0); // no extra fields
    }

    static LittleEndian directoryEnd(int entries, long start, long length) {
        return new LittleEndian(32)
                .four(DIRECTORY_END)
                .two(0) // this disk
                .two(0) // the directory's disk
                .two(entries)
                .two(entries)
                .four(length)
                .four(start)
                .two(0); // no comment
    }
}
