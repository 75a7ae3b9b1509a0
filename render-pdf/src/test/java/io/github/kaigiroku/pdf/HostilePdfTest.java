package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files made to take long or to fill the memory: each ends within a second of work and 256 MB, and says why. */
class HostilePdfTest {

    /** The worst took 0.4 s on a quiet machine, and 1.1 s beside four builds; without bounds it would be minutes. */
    private static final long MAX_MILLISECONDS = 3_000;

    @TempDir
    private Path folder;

    private record Hostile(String name, Supplier<byte[]> pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Hostile> files() {
        return List.of(
                new Hostile("name tree 8 wide and 15 deep", () -> nameTree(8, 15)),
                new Hostile("name tree 8 wide of one node", () -> nameTree(8, 1)),
                new Hostile("object stream of 60,000 entries", () -> objectStream(60_000)),
                new Hostile("chain of 2,000 cross-reference streams", () -> chain(2_000)),
                new Hostile("chain of 16,000 cross-reference streams", () -> chain(16_000)),
                new Hostile("hybrid tables of 5,000 sections", () -> hybrids(5_000)),
                new Hostile("dictionary of half a megabyte named 50,000 times", HostilePdfTest::largeDictionary),
                new Hostile("100,000 objects at one large dictionary", HostilePdfTest::oneDictionaryManyTimes),
                new Hostile("bomb of 80 MiB as record", () -> bomb(80, "application#2Fjson")),
                new Hostile("cross-reference stream of 80 MiB", HostilePdfTest::crossReferenceBomb),
                new Hostile("object number 2,147,483,647", HostilePdfTest::largeNumber),
                new Hostile("half a megabyte of digits", () -> withCatalog("/X " + "1".repeat(500_000))),
                new Hostile("half a megabyte of numbers", () -> withCatalog("/X[" + "1 ".repeat(250_000) + "]")),
                new Hostile("half a megabyte of comments", () -> withCatalog("/X[" + "1 %\n".repeat(125_000) + "]")),
                new Hostile("a name of half a megabyte", () -> withCatalog("/" + "N".repeat(500_000) + " 1")),
                new Hostile("a length inside its own object stream", HostilePdfTest::lengthInItself),
                new Hostile("10,000 attachments of one megabyte", HostilePdfTest::manyAttachments));
    }

    @Test
    void eachEndsSoonAndSaysWhy() throws Exception {
        List<Hostile> files = files();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = folder.resolve(i + ".pdf");
            Files.write(file, files.get(i).pdf().get());
            arguments.add(file.toString());
        }
        List<String> ends = RenderingJvm.run(List.of(), HostileReading.class, arguments);

        assertThat(ends).hasSameSizeAs(files);
        for (int i = 0; i < files.size(); i++) {
            String[] end = ends.get(i).split(" ", 2);
            assertThat(end[0]).as(files.get(i).name()).isEqualTo("refused");
            assertThat(Long.parseLong(end[1])).as(files.get(i).name()).isLessThan(MAX_MILLISECONDS);
        }
    }

    private static byte[] nameTree(int width, int depth) {
        PdfText pdf = new PdfText();
        pdf.object(1, "<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>");
        for (int i = 0; i <= depth; i++) {
            int below = i == depth ? 2 : 3 + i;
            pdf.object(2 + i, "<</Kids[" + (below + " 0 R ").repeat(width) + "]>>");
        }
        return pdf.withTable("");
    }

    private static byte[] objectStream(int entries) {
        String head = IntStream.range(0, entries)
                .mapToObj(i -> (10 + i) + " " + 3 * i)
                .collect(Collectors.joining(" ", "", " "));
        PdfText pdf = new PdfText();
        String references =
                IntStream.range(0, entries).mapToObj(i -> (10 + i) + " 0 R").collect(Collectors.joining(" "));
        pdf.object(1, "<</Type/Catalog/AF[" + references + "]>>");
        String all = head + "{} ".replace("{}", "7 ").repeat(entries);
        pdf.stream(2, "/Type/ObjStm/N " + entries + "/First " + head.length(), deflated(all));
        return pdf.withStream(entries, 2);
    }

    private static byte[] chain(int sections) {
        PdfText pdf = new PdfText();
        pdf.object(1, "<</Type/Catalog>>");
        byte[] rows = deflated(new String(new char[40 * 7]));
        int previous = pdf.size();
        for (int i = 0; i < sections; i++) {
            int here = pdf.size();
            pdf.stream(100 + i, "/Type/XRef/W[1 4 2]/Size 40/Root 1 0 R" + (i == 0 ? "" : "/Prev " + previous), rows);
            previous = here;
        }
        return pdf.end(previous);
    }

    private static byte[] hybrids(int sections) {
        PdfText pdf = new PdfText();
        int previous = 0;
        for (int i = 0; i < sections; i++) {
            int here = pdf.size();
            pdf.add("xref\n0 0\ntrailer<</Root 1 0 R/XRefStm " + previous + ">>\n");
            previous = here;
        }
        return pdf.end(previous);
    }

    private static byte[] largeDictionary() {
        String entries =
                IntStream.range(0, 40_000).mapToObj(i -> "/K" + i + " " + i).collect(Collectors.joining());
        PdfText pdf = new PdfText();
        pdf.object(1, "<</Type/Catalog/AF[" + "2 0 R ".repeat(50_000) + "]>>");
        pdf.object(2, "<<" + entries + ">>");
        return pdf.withTable("");
    }

    private static byte[] oneDictionaryManyTimes() {
        PdfText pdf = new PdfText();
        String references = IntStream.range(10, 9_000).mapToObj(i -> i + " 0 R").collect(Collectors.joining(" "));
        pdf.object(1, "<</Type/Catalog/AF[" + references + "]>>");
        pdf.object(2, "<</X(" + "x".repeat(500_000) + ")>>");
        for (int i = 10; i < 9_000; i++) {
            pdf.same(i, 2);
        }
        return pdf.withTable("");
    }

    private static byte[] bomb(int megabytes, String type) {
        PdfText pdf = new PdfText();
        pdf.object(1, "<</Type/Catalog/AF[2 0 R]>>");
        pdf.object(2, "<</AFRelationship/Source/EF<</F 3 0 R>>>>");
        pdf.stream(3, "/Subtype/" + type, deflated(" ".repeat(megabytes << 20)));
        return pdf.withTable("");
    }

    private static byte[] crossReferenceBomb() {
        PdfText pdf = new PdfText();
        int here = pdf.size();
        pdf.stream(9, "/Type/XRef/W[0 1 0]/Size 80000000/Root 1 0 R", deflated("\0".repeat(80 << 20)));
        return pdf.end(here);
    }

    private static byte[] largeNumber() {
        PdfText pdf = new PdfText();
        int here = pdf.size();
        pdf.add("xref\n2147483647 1\n0000000009 00000 n \ntrailer<</Root 1 0 R>>\n");
        return pdf.end(here);
    }

    private static byte[] withCatalog(String entry) {
        PdfText pdf = new PdfText();
        pdf.object(1, "<</Type/Catalog" + entry + ">>");
        return pdf.withTable("");
    }

    private static byte[] lengthInItself() {
        PdfText pdf = new PdfText();
        pdf.object(1, "<</Type/Catalog/AF 10 0 R>>");
        pdf.object(2, "<</N 1/First 4/Length 10 0 R>>stream\n1 0 [] \nendstream");
        return pdf.withStream(1, 2);
    }

    private static byte[] manyAttachments() {
        PdfText pdf = new PdfText();
        StringBuilder references = new StringBuilder();
        byte[] megabyte = deflated(" ".repeat(1 << 20));
        for (int i = 0; i < 5_000; i++) {
            references.append(10 + 2 * i).append(" 0 R ");
            pdf.object(10 + 2 * i, "<</AFRelationship/Source/EF<</F " + (11 + 2 * i) + " 0 R>>>>");
            pdf.stream(11 + 2 * i, "/Subtype/application#2Fjson", megabyte);
        }
        pdf.object(1, "<</Type/Catalog/AF[" + references + "]>>");
        return pdf.withTable("");
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** A file in the making. */
    private static final class PdfText {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<Integer, Integer> offsets = new TreeMap<>();

        PdfText() {
            add("%PDF-1.7\n");
        }

        int size() {
            return out.size();
        }

        void add(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void object(int number, String value) {
            offsets.put(number, size());
            add(number + " 0 obj" + value + "endobj\n");
        }

        void stream(int number, String dictionary, byte[] data) {
            offsets.put(number, size());
            add(number + " 0 obj<<" + dictionary + "/Filter/FlateDecode/Length " + data.length + ">>stream\n");
            out.writeBytes(data);
            add("\nendstream endobj\n");
        }

        void same(int number, int as) {
            offsets.put(number, offsets.get(as));
        }

        byte[] withTable(String trailer) {
            int start = size();
            add("xref\n");
            offsets.forEach((number, offset) -> add(number + " 1\n" + padded(offset) + " 00000 n \n"));
            add("trailer<</Root 1 0 R" + trailer + ">>\n");
            return end(start);
        }

        /** With a cross-reference stream, and objects from 10 on inside one object stream. */
        byte[] withStream(int entries, int container) {
            int start = size();
            StringBuilder rows = new StringBuilder();
            for (int number : new int[] {1, 2}) {
                rows.append((char) 1).append(four(offsets.get(number))).append("\0\0\0\0");
            }
            for (int i = 0; i < entries; i++) {
                rows.append((char) 2).append(four(container)).append(four(i));
            }
            stream(5, "/Type/XRef/W[1 4 4]/Index[1 2 10 " + entries + "]/Root 1 0 R", deflated(rows.toString()));
            return end(start);
        }

        byte[] end(int start) {
            add("startxref\n" + start + "\n%%EOF");
            return out.toByteArray();
        }

        private static String padded(int offset) {
            return "0".repeat(10 - String.valueOf(offset).length()) + offset;
        }

        private static String four(int number) {
            return "" + (char) (number >>> 24) + (char) (number >>> 16 & 0xFF) + (char) (number >>> 8 & 0xFF)
                    + (char) (number & 0xFF);
        }
    }
}
