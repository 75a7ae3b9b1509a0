package io.github.kaigiroku.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Damages files: bytes are changed, cut out, doubled or cut off; of an archive also those of a part before it is packed. */
final class Damage {

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] file) {
        boolean archive = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return archive && random.nextInt(4) > 0 ? repacked(file) : bytes(file);
    }

    private byte[] repacked(byte[] archive) {
        Map<String, byte[]> parts = Opened.bytes(archive);
        List<String> names = new ArrayList<>(parts.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(chosen) ? part(part.getValue()) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] part(byte[] part) {
        return random.nextBoolean() ? bytes(part) : elements(new String(part, StandardCharsets.UTF_8));
    }

    /** Tags in other places leave more of a file readable than bytes do. */
    private byte[] elements(String xml) {
        List<String> pieces = new ArrayList<>(List.of(xml.split("(?=<)|(?<=>)")));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(pieces.size());
            int other = random.nextInt(pieces.size());
            switch (random.nextInt(4)) {
                case 0 -> pieces.set(at, pieces.get(other));
                case 1 -> pieces.add(at, pieces.get(other));
                case 2 -> pieces.set(at, "");
                default -> pieces.set(at, pieces.get(at).replaceAll("\\d+", "" + random.nextInt()));
            }
        }
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] whole) {
        if (whole.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            int length = Math.min(damaged.length - at, 1 + random.nextInt(1 + random.nextInt(4_000)));
            switch (random.nextInt(8)) {
                case 0 -> System.arraycopy(damaged, at, damaged, random.nextInt(damaged.length - length + 1), length);
                case 1 -> Arrays.fill(damaged, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
                case 2 -> damaged = Arrays.copyOf(damaged, random.nextInt(8) == 0 ? at + 1 : damaged.length);
                default -> damaged[at] = (byte) random.nextInt();
            }
        }
        return damaged;
    }
}
