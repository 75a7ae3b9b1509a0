package io.github.kaigiroku.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageArchiveTest {

    private final byte[] small = "小さい部品".getBytes(StandardCharsets.UTF_8);
    private final byte[] large = new byte[300_000];

    PackageArchiveTest() {
        new Random(1).nextBytes(large);
    }

    @Test
    void otherReadersFindEveryPart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("archive.zip");
        Files.write(file, archive());

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("a/small.xml")).readAllBytes())
                    .isEqualTo(small);
            assertThat(zip.getInputStream(zip.getEntry("large.bin")).readAllBytes())
                    .isEqualTo(large);
            assertThat(zip.getEntry("large.bin").getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
        try (var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(file)
                .get()) {
            ZipArchiveEntry entry = zip.getEntry("large.bin");
            assertThat(entry.getGeneralPurposeBit().usesDataDescriptor()).isFalse();
            assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void streamsCanReadItFromTheFront() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("a/small.xml");
            assertThat(first.getSize()).isEqualTo(small.length);
            assertThat(zip.readAllBytes()).isEqualTo(small);
            assertThat(zip.getNextEntry().getName()).isEqualTo("large.bin");
        }
    }

    @Test
    void whatDoesNotFitTheFormatIsRefused() {
        assertThatThrownBy(() -> new LittleEndian(8).four(1L << 32))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("4 GiB");
    }

    private byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var archive = new PackageArchive(bytes);
        var deflater = new PartDeflater();
        deflater.write(small, 0, small.length);
        archive.add(deflater.finish("a/small.xml"));
        deflater.write(large, 0, large.length);
        archive.add(deflater.finish("large.bin"));
        archive.finish();
        return bytes.toByteArray();
    }
}
