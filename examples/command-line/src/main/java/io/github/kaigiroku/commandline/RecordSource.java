package io.github.kaigiroku.commandline;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 会議録の入手: the record file the user named, or the sample that comes with the command. */
final class RecordSource {

    private static final String SAMPLE = "sample.json";

    private final @Nullable Path file;

    /** A source for {@code --in}; null stands for the sample. */
    RecordSource(@Nullable Path file) {
        this.file = file;
    }

    /** What the outputs are called, without their endings: the file's name up to its last dot. */
    String baseName() {
        Path name = file == null ? Path.of(SAMPLE) : Objects.requireNonNullElse(file.getFileName(), file);
        int dot = name.toString().lastIndexOf('.');
        return dot > 0 ? name.toString().substring(0, dot) : name.toString();
    }

    /** What messages call the record. */
    String label() {
        return file == null ? SAMPLE : file.toString();
    }

    /**
     * Reads the record.
     *
     * @throws CommandException when the file cannot be read, or its content is not a record in JSON
     */
    MeetingRecord read() throws CommandException {
        try {
            return parse();
        } catch (MalformedJsonException e) {
            throw CommandException.wrongRecord(refusal(e.problems().size()), e.problems());
        }
    }

    /**
     * Reads the record, leaving its problems to the caller.
     *
     * @throws CommandException when the file cannot be read
     * @throws MalformedJsonException when its content is not a record in JSON
     */
    MeetingRecord parse() throws CommandException {
        return file == null ? sample() : new InputFile(new Message("会議録", "record"), file).read(RecordJson::read);
    }

    /** The first line about a record that is refused. */
    Message refusal(long errors) {
        return new Message(
                "会議録 " + label() + " に誤りが " + errors + " 件あります。何も書き出していません。",
                "The record " + label() + " has " + errors + (errors == 1 ? " error" : " errors")
                        + "; nothing was written");
    }

    /**
     * Makes sure that an output does not take the record's place.
     *
     * @throws CommandException when it would
     */
    void keepFrom(Path output) throws CommandException {
        if (file != null
                && output.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
            throw CommandException.failed(new Message(
                    "出力 " + output + " は会議録のファイル自身です。別の --out を指定してください。",
                    "The output " + output + " is the record file itself; name another --out"));
        }
    }

    private static MeetingRecord sample() {
        try (InputStream in = Objects.requireNonNull(RecordSource.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return RecordJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(SAMPLE, e);
        }
    }
}
