package io.github.kaigiroku.pdf.truetype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** フォントファイルの読み込み: reads faces from files and from the library's jar. */
public final class FontFiles {

    private static final Set<FontNames.Match> NAMED = EnumSet.complementOf(EnumSet.of(FontNames.Match.NONE));
    private static final long MAX_SIZE = 512L << 20;

    private FontFiles() {}

    /**
     * Reads one face of a file by its number.
     *
     * @param path a font file
     * @param face from 0
     * @return the face
     * @throws FontFormatException when the file cannot be read or used
     */
    public static FontProgram read(Path path, int face) {
        return FontProgram.parse(bytes(path), path.toString(), face);
    }

    /**
     * Reads one face of a file by its name.
     *
     * @param path a font file
     * @param face a PostScript, full or family name
     * @return the face
     * @throws FontFormatException when the file cannot be read or used, or has no face of that name
     */
    public static FontProgram read(Path path, String face) {
        byte[] bytes = bytes(path);
        int faces = FontFile.faces(bytes, path.toString());
        for (FontNames.Match wanted : NAMED) {
            for (int i = 0; i < faces; i++) {
                if (FontFile.open(bytes, path.toString(), i).names().match(face) == wanted) {
                    return FontProgram.parse(bytes, path.toString(), i);
                }
            }
        }
        throw new FontFormatException(
                path.toString(),
                "書体「" + face + "」はこのファイルにありません。名前か番号（0 から " + (faces - 1) + "）を確かめてください。",
                "the file has no face '" + face + "'; check the name, or give a number from 0 to " + (faces - 1) + ".");
    }

    /**
     * Reads a font packed beside a class.
     *
     * @param owner a class of the library
     * @param resource a name relative to it
     * @return the face
     * @throws FontFormatException when the jar was built without the font
     */
    public static FontProgram read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FontFormatException(
                        resource,
                        "この jar は同梱フォントなしで作られています。フォントを指定してください（FontSource.file など、コマンドでは --font）。",
                        "this jar was built without the bundled font; give a font (FontSource.file, --font of the command).");
            }
            return FontProgram.parse(all(in), resource, 0);
        } catch (IOException e) {
            throw unreadable(resource, e);
        }
    }

    /** All bytes, into one array where the jar knows how many: six million in pieces took a tenth of the first document. */
    private static byte[] all(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int length = in.readNBytes(bytes, 0, bytes.length);
        byte[] rest = in.readAllBytes();
        if (length == bytes.length && rest.length == 0) {
            return bytes;
        }
        byte[] joined = Arrays.copyOf(bytes, length + rest.length);
        System.arraycopy(rest, 0, joined, length, rest.length);
        return joined;
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new FontFormatException(
                        path.toString(),
                        "フォントファイルではありません（フォルダーや名前付きパイプです）。ファイルのパスを確かめてください。",
                        "this is no file but a folder or a pipe; check the path of the font file.");
            }
            if (Files.size(path) > MAX_SIZE) {
                throw new FontFormatException(
                        path.toString(),
                        "フォントファイルとしては大きすぎます（512 MB まで）。ファイルを確かめてください。",
                        "the file is too large for a font (up to 512 MB); check which file it is.");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    private static FontFormatException unreadable(String font, IOException cause) {
        FontFormatException problem = new FontFormatException(
                font,
                "フォントファイルを読めません。パスと読み取り権限を確かめてください。",
                "the font file cannot be read; check its path and permissions.");
        problem.initCause(cause);
        return problem;
    }
}
