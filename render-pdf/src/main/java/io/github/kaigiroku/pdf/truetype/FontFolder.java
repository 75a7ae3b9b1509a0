package io.github.kaigiroku.pdf.truetype;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** フォントのフォルダー: the font files below one folder. What may not be read is passed over. */
final class FontFolder extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 8;

    private final List<Path> fonts = new ArrayList<>();

    private FontFolder() {}

    /** The font files in the order of their paths; none when there is no such folder. */
    static List<Path> fonts(Path folder) {
        FontFolder found = new FontFolder();
        try {
            Files.walkFileTree(folder.toRealPath(), Set.of(), DEEPEST, found);
        } catch (IOException unreadable) {
            return List.of();
        }
        Collections.sort(found.fonts);
        return found.fonts;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
        // Opening a named pipe would wait for ever; a link counts as what it leads to.
        if (named && Files.isRegularFile(file)) {
            fonts.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }
}
