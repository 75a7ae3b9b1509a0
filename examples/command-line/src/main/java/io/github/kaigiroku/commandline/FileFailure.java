package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** ファイルの失敗: turns the failures of the file system into sentences that say which file and what to do. */
final class FileFailure {

    private FileFailure() {}

    /**
     * A file that cannot be read.
     *
     * @param file the file
     * @param failure what the file system said
     */
    static CommandException reading(InputFile file, IOException failure) {
        Message reason = reason(failure);
        return CommandException.failed(new Message(
                file.kind().japanese() + "のファイル " + file.path() + " を読めません: " + reason.japanese(),
                "Cannot read the " + file.kind().english() + " file " + file.path() + ": " + reason.english()));
    }

    /**
     * Output that cannot be written.
     *
     * @param directory the folder as the user named it
     * @param failure what the file system said
     */
    static CommandException writing(Path directory, IOException failure) {
        Message reason = reason(failure);
        return CommandException.failed(new Message(
                "出力先 " + directory + " に書き出せません。何も書き出していません: " + reason.japanese(),
                "Cannot write to " + directory + "; nothing was written: " + reason.english()));
    }

    private static Message reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new Message("見つかりません。パスを確かめてください。", "it does not exist; check the path");
        }
        if (failure instanceof AccessDeniedException denied) {
            return new Message(
                    denied.getFile() + " の権限がありません。権限を確かめてください。",
                    "no permission for " + denied.getFile() + "; check its permissions");
        }
        if (failure instanceof FileAlreadyExistsException exists) {
            return new Message(
                    exists.getFile() + " はフォルダーではありません。フォルダーを指定してください。",
                    exists.getFile() + " is not a folder; name a folder");
        }
        String said = said(failure);
        return new Message(said, said);
    }

    /** What the system says, in its own words, such as No space left on device. */
    private static String said(IOException failure) {
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() == null ? system.getReason() : system.getFile() + ": " + system.getReason();
        }
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
