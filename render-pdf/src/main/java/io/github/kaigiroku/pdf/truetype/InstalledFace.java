package io.github.kaigiroku.pdf.truetype;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * インストール済みの書体: where a face was found on this machine.
 *
 * @param file the font file
 * @param number the number of the face in it, from 0
 */
public record InstalledFace(Path file, int number) {

    /**
     * Looks for a face by name, in the order that {@code FontSource.installed} promises.
     *
     * @param name a PostScript, full or family name
     * @param folders further folders, searched before the system's
     * @return the face
     * @throws FontFormatException when there is none, saying where it was looked for
     */
    public static InstalledFace find(String name, List<Path> folders) {
        List<Path> searched = new ArrayList<>(folders);
        searched.addAll(systemFolders(FileSystems.getDefault()));
        InstalledFace best = null;
        FontNames.Match bestMatch = FontNames.Match.NONE;
        for (Path file :
                searched.stream().map(FontFolder::fonts).flatMap(List::stream).toList()) {
            List<FontNames> faces = FontNameScan.faces(file);
            for (int i = 0; i < faces.size(); i++) {
                FontNames.Match match = faces.get(i).match(name);
                if (match.compareTo(bestMatch) < 0) {
                    best = new InstalledFace(file, i);
                    bestMatch = match;
                }
            }
            if (bestMatch == FontNames.Match.FACE) {
                break;
            }
        }
        return requireFound(best, name, searched);
    }

    /** The folders for all users. The separator is how Windows is known; a folder a system lacks is passed over. */
    private static List<Path> systemFolders(FileSystem files) {
        if (files.getSeparator().equals("\\")) {
            List<Path> folders = new ArrayList<>();
            files.getRootDirectories()
                    .forEach(root -> folders.add(root.resolve("Windows").resolve("Fonts")));
            return folders;
        }
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts")
                .map(files::getPath)
                .toList();
    }

    private static InstalledFace requireFound(@Nullable InstalledFace face, String name, List<Path> searched) {
        if (face == null) {
            throw new FontFormatException(
                    name,
                    "このフォントはインストールされていません（探した場所: " + searched + "）。インストールするか、FontSource.file でファイルを指定してください。",
                    "this font is not installed (looked in " + searched + "); install it, or give its file by"
                            + " FontSource.file.");
        }
        return face;
    }
}
