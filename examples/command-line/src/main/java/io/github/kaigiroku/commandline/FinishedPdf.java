package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.AfterworkException;
import io.github.kaigiroku.problem.Message;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * 完成した PDF: a file to be worked on.
 *
 * @param path the file as the user named it
 */
record FinishedPdf(Path path) {

    /**
     * Works on the file.
     *
     * @param work what is done, from the file's bytes to the result
     * @throws CommandException when the file cannot be read or worked on; it is named
     */
    <T> T rework(Function<byte[], T> work) throws CommandException {
        byte[] bytes = new InputFile(new Message("PDF", "PDF"), path).read(InputStream::readAllBytes);
        try {
            return work.apply(bytes);
        } catch (AfterworkException e) {
            throw CommandException.failed(new Message(
                    path + ": " + e.text().japanese(), path + ": " + e.text().english()));
        }
    }
}
