package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDocxTest {

    @TempDir
    private Path folder;

    @Test
    void entitiesAndDocumentTypesAreRefusedInEveryPart() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String type = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        for (String part : new String[] {
            EditedDocx.BODY, "word/styles.xml", "_rels/.rels", "customXml/item1.xml", "word/_rels/document.xml.rels"
        }) {
            assertRefused(
                    edited().part(part, xml -> xml.replaceFirst("\\?>", "?>" + type))
                            .in(folder),
                    "document type declaration");
        }
        assertRefused(
                edited().part(EditedDocx.BODY, xml -> xml.replace("<w:body>", "<w:body>&e;"))
                        .in(folder),
                "well-formed");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertRefused(
                edited().part(EditedDocx.BODY, xml -> xml.replace("<w:body>", "<w:body>" + "<w:sdt>".repeat(100_000)))
                        .in(folder),
                "nested too deeply");
    }

    @Test
    void attributesWithoutEndAreRefused() throws IOException {
        String endless = "<w:body x=\"" + "a".repeat(5 << 20) + "\">";
        assertRefused(
                edited().part(EditedDocx.BODY, xml -> xml.replace("<w:body>", endless))
                        .in(folder),
                "too large");
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        EditedDocx edited = edited();
        for (int i = 0; i < 10_001; i++) {
            edited.part("word/media/" + i, text -> "");
        }

        assertRefused(edited.in(folder), "too many parts");
    }

    @Test
    void partsOfOneNameOrWithNamesThatLeaveThePackageAreRefused() throws IOException {
        assertRefused(archive("word/document.xml", "WORD/document.xml"), "two parts of one name");
        assertRefused(archive("word/../../evil.xml"), "forbidden name");
        assertRefused(archive("word\\document.xml"), "forbidden name");
        assertRefused(archive("/etc/passwd"), "forbidden name");
    }

    @Test
    void partsThatLieOnOneAnotherAreRefused() throws IOException {
        byte[] docx = Samples.docx(Samples.record());
        int claimed = 20;
        for (int i = 0; i < docx.length - 46; i++) {
            boolean central = docx[i] == 'P' && docx[i + 1] == 'K' && docx[i + 2] == 1 && docx[i + 3] == 2;
            if (central) {
                docx[i + claimed + 2] = 1; // adds 65,536 to the deflated size the directory tells
            }
        }

        assertRefused(Files.write(folder.resolve("overlap.docx"), docx), "parts lie on one another");
    }

    @Test
    void whatIsNoDocumentIsSaidToBeNone() throws IOException {
        assertRefused(Files.writeString(folder.resolve("a.docx"), "会議録"), "not a Word document");
        assertRefused(Files.write(folder.resolve("b.docx"), new byte[0]), "not a Word document");
        assertRefused(archive("mimetype"), "not a Word document");
        assertRefused(
                Files.write(folder.resolve("c.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                "protected by a password");
        assertRefused(edited().without(EditedDocx.BODY).in(folder), "lacks word/document.xml");
        assertRefused(
                edited().part(EditedDocx.BODY, xml -> "<workbook xmlns=\"urn:a\"/>")
                        .in(folder),
                "not a Word document");
        byte[] whole = Samples.docx(Samples.record());
        assertRefused(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2)), "damaged");
        assertThatThrownBy(() -> DocxRecords.read(folder.resolve("none.docx"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void damagedBytesNeverGiveMoreThanARefusal() throws IOException {
        byte[] whole = Samples.docx(Samples.record());
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.docx"), damaged);
            try {
                RecoveredRecord read = DocxRecords.read(file);
                if (read.origin() == RecordOrigin.EMBEDDED) {
                    assertThat(read.record()).isEqualTo(Samples.record());
                }
            } catch (UnreadableDocxException e) {
                assertThat(e.text().japanese()).isNotBlank();
            }
        }
    }

    @Test
    void longMinutesThatRepeatThemselvesAreRead() throws IOException {
        MeetingRecord record =
                Samples.of(Collections.nCopies(20_000, new Remark("委員", "同じ発言が何度も繰り返される会議録も、拒まれてはならない。", false)));
        var bytes = new ByteArrayOutputStream();
        new DocxRenderer().render(Samples.document(record), bytes);
        Path file = Files.write(folder.resolve("long.docx"), bytes.toByteArray());

        assertThat(DocxRecords.read(file).record()).isEqualTo(record);
    }

    @Test
    void bytesAndStreamsAreReadLikeFiles() throws IOException {
        byte[] docx = Samples.docx(Samples.record());

        assertThat(DocxRecords.read(docx).record()).isEqualTo(Samples.record());
        assertThat(DocxRecords.read(new ByteArrayInputStream(docx)).record()).isEqualTo(Samples.record());
        assertThatThrownBy(() -> DocxRecords.read(new byte[] {1, 2, 3}))
                .isInstanceOf(UnreadableDocxException.class)
                .hasMessageContaining("not a Word document");
        assertThatThrownBy(() -> DocxRecords.read(folder))
                .isInstanceOf(UnreadableDocxException.class)
                .hasMessageContaining("not a Word document");
    }

    @Test
    void noSettingOfPoiIsTouched() throws IOException {
        double ratio = ZipSecureFile.getMinInflateRatio();
        long size = ZipSecureFile.getMaxEntrySize();
        long count = ZipSecureFile.getMaxFileCount();

        DocxRecords.read(Samples.docx(Samples.record()));

        assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio);
        assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(size);
        assertThat(ZipSecureFile.getMaxFileCount()).isEqualTo(count);
    }

    private static EditedDocx edited() {
        return new EditedDocx(Samples.docx(Samples.record()));
    }

    private Path archive(String... names) throws IOException {
        Path file = folder.resolve("archive.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> DocxRecords.read(file))
                .isInstanceOf(UnreadableDocxException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }
}
