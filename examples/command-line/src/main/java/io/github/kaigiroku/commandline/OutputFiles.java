package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 出力のファイル: the files of one run in one folder, all of them or none. Close it in any case. */
final class OutputFiles implements AutoCloseable {

    private final Path folder;
    private final Outputs outputs;
    private final Map<Path, String> sources = new LinkedHashMap<>();

    private OutputFiles(Path folder, Outputs outputs) {
        this.folder = folder;
        this.outputs = outputs;
    }

    /** Fills a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException, CommandException;
    }

    /**
     * Files in a folder, which is made when missing.
     *
     * @throws CommandException when it cannot be made
     */
    static OutputFiles in(Path folder) throws CommandException {
        try {
            return new OutputFiles(folder, Outputs.in(folder));
        } catch (IOException e) {
            throw FileFailure.writing(folder, e);
        }
    }

    /**
     * Writes a file, which takes its place when {@link #publish()} is called.
     *
     * @param name its name
     * @param source what the file is made from, as messages call it
     * @param writing fills it
     * @throws CommandException when it cannot be written, or another record has a file of that name
     */
    void add(String name, RecordSource source, Writing writing) throws CommandException {
        Path file = folder.resolve(name);
        source.keepFrom(file);
        String other = sources.putIfAbsent(file, source.label());
        if (other != null) {
            throw CommandException.failed(new Message(
                    other + " と " + source.label() + " の出力が同じ名前 " + file + " になります。別々に実行してください。",
                    other + " and " + source.label() + " would both be written to " + file + "; run them one by one"));
        }
        try (OutputStream out = outputs.add(name)) {
            writing.to(out);
        } catch (IOException e) {
            throw FileFailure.writing(folder, e);
        }
    }

    /**
     * Puts every file in its place.
     *
     * @return the files in the order in which they were added
     * @throws CommandException when one cannot take its place; then none does
     */
    List<Path> publish() throws CommandException {
        try {
            outputs.publish();
            return List.copyOf(sources.keySet());
        } catch (IOException e) {
            throw FileFailure.writing(folder, e);
        }
    }

    @Override
    public void close() throws CommandException {
        try {
            outputs.close();
        } catch (IOException e) {
            throw FileFailure.writing(folder, e);
        }
    }
}
