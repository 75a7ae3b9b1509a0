package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 入力のファイル: a file that the user named.
 *
 * @param kind what it is for, such as 会議録 / record
 * @param path the file as the user named it
 */
record InputFile(Message kind, Path path) {

    /** Makes a value of the bytes of a file. */
    @FunctionalInterface
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads the file from first to last.
     *
     * @throws CommandException when the file system refuses
     */
    <T> T read(Reader<T> reader) throws CommandException {
        if (Files.isDirectory(path)) {
            throw CommandException.failed(new Message(
                    path + " はフォルダーです。" + kind.japanese() + "のファイルを指定してください。",
                    path + " is a folder; name a " + kind.english() + " file"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reader.read(in);
        } catch (IOException e) {
            throw FileFailure.reading(this, e);
        }
    }
}
