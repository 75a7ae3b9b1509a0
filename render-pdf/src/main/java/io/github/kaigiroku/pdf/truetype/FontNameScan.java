package io.github.kaigiroku.pdf.truetype;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 書体名の走査: reads the names of the faces in a font file, and nothing else of it. */
final class FontNameScan {

    private static final int COLLECTION = 0x74746366; // 'ttcf'
    private static final int NAME = 0x6E616D65; // 'name'
    private static final int MAX_LENGTH = 1 << 20;

    private final SeekableByteChannel channel;
    private final String file;

    private FontNameScan(SeekableByteChannel channel, String file) {
        this.channel = channel;
        this.file = file;
    }

    /** The names by face; none when the file is broken or may not be read: a stranger's font must not stop a search. */
    static List<FontNames> faces(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return new FontNameScan(channel, file.toString()).faces();
        } catch (IOException | FontFormatException unusable) {
            return List.of();
        }
    }

    private List<FontNames> faces() throws IOException {
        FontTable start = read(0, 12);
        if (start.s32(0) != COLLECTION) {
            return List.of(names(0));
        }
        int count = Math.min(FontFile.MAX_FACES, start.u31(8));
        FontTable offsets = read(12, 4 * count);
        List<FontNames> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(names(offsets.u31(4 * i)));
        }
        return faces;
    }

    private FontNames names(int face) throws IOException {
        int count = read(face, 12).u16(4);
        FontTable directory = read(face + 12L, 16 * count);
        for (int record = 0; record < directory.length(); record += 16) {
            if (directory.s32(record) == NAME) {
                int length = Math.min(MAX_LENGTH, directory.u31(record + 12));
                return FontNames.read(read(directory.u31(record + 8), length));
            }
        }
        return FontNames.read((FontTable) null);
    }

    /** What the file has of a range; reading past its end shows when a number is taken from the table. */
    private FontTable read(long position, int length) throws IOException {
        channel.position(position);
        byte[] bytes = Channels.newInputStream(channel).readNBytes(length);
        return new FontTable(file, "name", bytes, 0, bytes.length);
    }
}
