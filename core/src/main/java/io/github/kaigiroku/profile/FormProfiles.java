package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.internal.decode.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private static final String STANDARD_RESOURCE = "standard-profile.json";

    private FormProfiles() {}

    /**
     * 標準の様式: 様式第１号 and 様式第２号 of Tokorozawa, the default.
     *
     * @return the profile
     */
    public static FormProfile standard() {
        return Standard.PROFILE;
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
        JsonOutput.write(out, json -> ProfileWriting.record(json, profile));
    }

    /**
     * JSON スキーマ: profiles as JSON Schema 2020-12, for systems in other languages. Whether the forms fit on their paper is
     * left to {@link #read}.
     *
     * @return a new stream of UTF-8 bytes, to be closed by the caller
     */
    public static InputStream schema() {
        return Objects.requireNonNull(FormProfiles.class.getResourceAsStream("profile.schema.json"));
    }

    /** What was read; without a profile only when problems were told. */
    private record Reading(@Nullable FormProfile profile) {

        FormProfile complete() {
            return Objects.requireNonNull(profile);
        }
    }

    /** Read when first asked for, once for all. */
    private static final class Standard {

        static final FormProfile PROFILE = load();

        private static FormProfile load() {
            try (InputStream json = FormProfiles.class.getResourceAsStream(STANDARD_RESOURCE)) {
                return read(Objects.requireNonNull(json, STANDARD_RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException("the library's own profile cannot be read", e);
            }
        }
    }
}
