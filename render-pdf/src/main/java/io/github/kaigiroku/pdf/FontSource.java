package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.truetype.FontFiles;
import io.github.kaigiroku.pdf.truetype.FontProgram;
import io.github.kaigiroku.pdf.truetype.InstalledFace;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * フォントの出どころ: one TrueType font to print with: a bundled one, a file, bytes or an installed one.
 *
 * <p>A renderer takes several and shows every character by the first that has it. Fonts must have TrueType outlines
 * ({@code .ttf}, {@code .ttc}); fonts with CFF outlines (most {@code .otf}) are refused, and so are fonts whose licence
 * bits (OS/2 fsType) forbid embedding or subsetting. Files are read when the source is made, once; a bundled font when
 * a text first needs it. Keep a source and give it to several renderers: they share the font.
 *
 * <p>Immutable and thread-safe.
 */
public final class FontSource {

    private static final String MINCHO = "fonts/BIZUDMincho-Regular.ttf";
    private static final String GOTHIC = "fonts/BIZUDGothic-Regular.ttf";
    private static final String RARE = "fonts/NotoSerifJP-Regular.ttf";

    private final String description;
    private final String resource;
    private @Nullable FontProgram program; // guarded by this

    private FontSource(String description, FontProgram program) {
        this.description = description;
        this.resource = "";
        this.program = program;
    }

    private FontSource(String description, String resource) {
        this.description = description;
        this.resource = resource;
    }

    /**
     * 明朝: BIZ UDMincho Regular (SIL Open Font License 1.1) in this library's jar, full-width Japanese with Latin half an
     * em wide. It has the characters of JIS X 0213.
     *
     * @return the font that forms are printed in
     */
    public static FontSource bundled() {
        return new FontSource("bundled BIZ UDMincho", MINCHO);
    }

    /**
     * ゴシック: BIZ UDGothic Regular (SIL Open Font License 1.1) in this library's jar, with the widths and characters of
     * {@link #bundled()}.
     *
     * @return the font for headings and labels in gothic
     */
    public static FontSource bundledGothic() {
        return new FontSource("bundled BIZ UDGothic", GOTHIC);
    }

    /**
     * 補い: Noto Serif JP Regular (SIL Open Font License 1.1) in this library's jar, for characters that the others lack,
     * such as 𠮷 (U+20BB7). Put it last in a chain: its Latin is not half an em wide.
     *
     * @return the font for rare characters
     */
    public static FontSource bundledFallback() {
        return new FontSource("bundled Noto Serif JP", RARE);
    }

    /**
     * 同梱フォントの有無: whether this library's jar carries the bundled fonts; a build may go without.
     *
     * @return true when {@link #bundled()}, {@link #bundledGothic()} and {@link #bundledFallback()} can be used
     */
    public static boolean isBundled() {
        return FontSource.class.getResource(MINCHO) != null;
    }

    /**
     * A font file; of a collection the first face.
     *
     * @param path a {@code .ttf} or {@code .ttc} file
     * @return the font
     * @throws io.github.kaigiroku.render.RenderException when the file cannot be read or the font cannot be used; the
     *     path names the file
     */
    public static FontSource file(Path path) {
        return file(path, 0);
    }

    /**
     * One face of a font collection.
     *
     * @param path a {@code .ttc} file
     * @param face the number of the face, from 0
     * @return the font
     * @throws io.github.kaigiroku.render.RenderException when the file cannot be read, has no such face or the font
     *     cannot be used; the path names the file
     */
    public static FontSource file(Path path, int face) {
        return new FontSource(path + " face " + face, FontFiles.read(path, face));
    }

    /**
     * One face of a font collection, by name.
     *
     * @param path a {@code .ttc} or {@code .ttf} file
     * @param face the PostScript, full or family name of the face in any of the font's languages, such as MS-Mincho or
     *     ＭＳ 明朝
     * @return the font
     * @throws io.github.kaigiroku.render.RenderException when the file cannot be read, has no such face or the font
     *     cannot be used; the path names the file
     */
    public static FontSource file(Path path, String face) {
        return new FontSource(path + " face " + face, FontFiles.read(path, face));
    }

    /**
     * A font in memory; of a collection the first face.
     *
     * @param name what to call the font in messages
     * @param bytes the content of a {@code .ttf} or {@code .ttc} file; it is copied
     * @return the font
     * @throws io.github.kaigiroku.render.RenderException when the font cannot be used; the path is the name
     */
    public static FontSource bytes(String name, byte[] bytes) {
        return new FontSource(name, FontProgram.parse(bytes.clone(), name, 0));
    }

    /**
     * A font installed on this machine for all users.
     *
     * <p>Folders are searched with their subfolders, the files of each in the order of their paths:
     *
     * <ol>
     *   <li>the folders given here, in their order; a user's own fonts are found only by these, for the library does not
     *       look at who runs it;
     *   <li>Linux: {@code /usr/share/fonts}, {@code /usr/local/share/fonts}; macOS: {@code /System/Library/Fonts},
     *       {@code /Library/Fonts}; Windows: {@code \Windows\Fonts} of every drive, in the system's order.
     * </ol>
     *
     * <p>The first face whose PostScript or full name is the one asked for is taken; otherwise the first regular face of
     * the family of that name; otherwise any face of that family. Upper and lower case do not matter.
     *
     * @param name a PostScript, full or family name in any of the font's languages, such as IPAmjMincho or IPAmj明朝
     * @param folders further folders, searched first
     * @return the font
     * @throws io.github.kaigiroku.render.RenderException when no folder has it, saying where it was looked for, or when
     *     the font cannot be used
     */
    public static FontSource installed(String name, Path... folders) {
        InstalledFace face = InstalledFace.find(name, List.of(folders));
        return new FontSource("installed " + name, FontFiles.read(face.file(), face.number()));
    }

    /** Which font it is, for people. */
    @Override
    public String toString() {
        return description;
    }

    boolean isBundledMincho() {
        return resource.equals(MINCHO);
    }

    synchronized FontProgram program() {
        FontProgram loaded = program;
        if (loaded == null) {
            loaded = FontFiles.read(FontSource.class, resource);
            program = loaded;
        }
        return loaded;
    }
}
