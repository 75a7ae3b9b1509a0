package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 様式の定義の入手: the profile file the user named, or the library's default. */
final class ProfileSource {

    private final @Nullable Path file;

    /** A source for {@code --profile}; null stands for the default. */
    ProfileSource(@Nullable Path file) {
        this.file = file;
    }

    /**
     * Reads the profile.
     *
     * @throws CommandException when the file cannot be read, or is not a profile in JSON
     */
    FormProfile read() throws CommandException {
        if (file == null) {
            return FormProfiles.standard();
        }
        try {
            return new InputFile(new Message("様式の定義", "profile"), file).read(FormProfiles::read);
        } catch (MalformedJsonException e) {
            throw CommandException.failed(
                    new Message("様式の定義 " + file + " に誤りがあります。", "The profile " + file + " is not valid"), e.problems());
        }
    }
}
