package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 様式の定義の入出力: the default profile, and profiles as JSON. Thread-safe.
 *
 * <p>The JSON keys of a profile are the component names of {@link FormProfile} and the types below it; a part of a sheet is
 * an object with one key, {@code text}, {@code boxes}, {@code rows} or {@code proceedings}. Unknown and repeated keys are
 * problems. Profiles in format 1.0 are read as well; what is written is always {@value FormProfile#FORMAT_VERSION}.
 */
public final class FormProfiles {

    private FormProfiles() {}

    /**
     * 標準の様式: 様式第１号 and 様式第２号 of Tokorozawa, the default.
     *
     * @return the profile
     */
    public static FormProfile standard() {
        return StandardProfile.PROFILE;
    }

    /**
     * Reads a profile.
     *
     * @param json the profile as JSON in UTF-8; is not closed
     * @return the profile
     * @throws io.github.kaigiroku.problem.MalformedJsonException when it is not a profile, or its forms do not fit on its
     *     paper; carries every problem with path, line and column
     * @throws IOException when {@code json} fails
     */
    public static FormProfile read(InputStream json) throws IOException {
        return JsonReading.<Reading>read(json, in -> new Reading(new ProfileReading(in).profile()))
                .complete();
    }

    /**
     * Writes a profile as JSON; {@link #read} gives an equal profile back.
     *
     * @param profile the profile
     * @param out where to; is flushed, not closed
     * @throws IOException when {@code out} fails
     */
    public static void write(FormProfile profile, OutputStream out) throws IOException {
        if (ProfileWriting.isSame(profile, StandardProfile.PROFILE)) {
            try (InputStream json = resource(StandardProfile.JSON)) {
                json.transferTo(out);
                out.flush();
            }
        } else {
            ProfileWriting.write(profile, out);
        }
    }

    /**
     * JSON スキーマ: profiles as JSON Schema 2020-12, for systems in other languages. Whether the forms fit on their paper is
     * left to {@link #read}.
     *
     * @return a new stream of UTF-8 bytes, to be closed by the caller
     */
    public static InputStream schema() {
        return resource("profile.schema.json");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FormProfiles.class.getResourceAsStream(name), name);
    }

    /** What was read; without a profile only when problems were reported. */
    private record Reading(@Nullable FormProfile profile) {

        FormProfile complete() {
            return Objects.requireNonNull(profile);
        }
    }
}
