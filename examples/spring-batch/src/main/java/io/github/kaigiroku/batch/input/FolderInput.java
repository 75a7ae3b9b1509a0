package io.github.kaigiroku.batch.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** フォルダ: one record in each {@code *.json} file of a folder, in the order of their names. */
record FolderInput(Path folder) implements RecordInput {

    private static final String EXTENSION = ".json";

    @Override
    public String fingerprint() throws IOException {
        var digest = new Fingerprint();
        for (Path file : files()) {
            digest.add(file);
        }
        return digest.text();
    }

    @Override
    public Walk walk() throws IOException {
        Iterator<Path> files = files().iterator();
        return new Walk() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public RecordSlice next() {
                return slice(files.next());
            }

            @Override
            public void close() {}
        };
    }

    private List<Path> files() throws IOException {
        try (var listing = Files.list(folder)) {
            return listing.filter(FolderInput::isRecord).sorted().toList();
        }
    }

    private static boolean isRecord(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(file);
    }

    private static RecordSlice slice(Path file) {
        String fileName = file.getFileName().toString();
        try {
            String name = fileName.substring(0, fileName.length() - EXTENSION.length());
            return new RecordSlice(name, file, 1, 0, Math.toIntExact(Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
