package io.github.kaigiroku.batch.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * フォルダ: one record in each {@code *.json} file of a folder, in the order of their names. Upper and lower case do not matter
 * in the extension, nor where two names are compared: the files made are often copied to where they would be the same.
 */
record FolderInput(Path folder) implements RecordInput {

    private static final String EXTENSION = ".json";

    @Override
    public Walk walk() throws IOException {
        List<Path> files = entries(FolderInput::isRecord);
        Map<String, Path> first = new HashMap<>();
        Map<Path, Path> clashes = new HashMap<>();
        for (Path file : files) {
            Path other = first.putIfAbsent(name(file).toLowerCase(Locale.ROOT), file);
            if (other != null) {
                clashes.put(file, other);
                clashes.put(other, file);
            }
        }
        return new FolderWalk(files.iterator(), clashes);
    }

    @Override
    public List<String> passedOver() throws IOException {
        return entries(Predicate.not(FolderInput::isRecord)).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private List<Path> entries(Predicate<Path> wanted) throws IOException {
        try (var listing = Files.list(folder)) {
            return listing.filter(wanted).sorted().toList();
        }
    }

    /** A name with a line break or another control character cannot stand in a report. */
    private static boolean isRecord(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                && name.length() > EXTENSION.length()
                && name.chars().noneMatch(Character::isISOControl)
                && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        String fileName = file.getFileName().toString();
        return fileName.substring(0, fileName.length() - EXTENSION.length());
    }

    private record FolderWalk(Iterator<Path> files, Map<Path, Path> clashes) implements Walk {

        @Override
        public boolean hasNext() {
            return files.hasNext();
        }

        @Override
        public RecordSlice next() {
            Path file = files.next();
            @Nullable Path other = clashes.get(file);
            try {
                int size = Math.toIntExact(Files.size(file));
                return new RecordSlice(name(file), file, 1, 0, size, other == null ? null : other.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {}
    }
}
