package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.output.OutputFolder;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;

/** 開始時の確認: opens what the settings name, or says in one sentence why that cannot be. */
final class Opening {

    private static final Set<String> OPTIONS = Set.of(
            "in", "out", "format", "profile", "font", "threads", "skip-limit", "public", "adopted", "authority-name");
    private static final Pattern OF_SPRING = Pattern.compile("(kaigiroku|spring|logging|debug|trace)(\\..*)?");

    private Opening() {}

    /** Spring takes no notice of options that nothing asks for, and a mistyped one would go unseen. */
    static void refuseUnknown(ApplicationArguments arguments) {
        var unknown = Stream.concat(
                        arguments.getNonOptionArgs().stream(),
                        arguments.getOptionNames().stream()
                                .filter(name -> !OPTIONS.contains(name))
                                .filter(name -> !OF_SPRING.matcher(name).matches())
                                .map(name -> "--" + name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new UsageException(
                    "知らない指定があります / unknown options: " + String.join(" ", unknown), BatchSettings.USAGE);
        }
    }

    static RecordInput input(Path in) {
        try {
            return RecordInput.at(in);
        } catch (IOException e) {
            throw new UsageException("入力を読めません / the input cannot be read: " + reason(e), "--in=" + in, e);
        }
    }

    static OutputFolder output(Path out) {
        try {
            return OutputFolder.hold(out);
        } catch (IOException e) {
            throw new UsageException("出力先に書けません / the output folder cannot be used: " + reason(e), "--out=" + out, e);
        }
    }

    static FormComposer composer(String profile) {
        if (profile.isEmpty()) {
            return FormComposer.with(FormProfiles.standard());
        }
        try (var json = Files.newInputStream(Path.of(profile))) {
            return FormComposer.with(FormProfiles.read(json));
        } catch (IOException | MalformedJsonException e) {
            throw new UsageException(
                    "様式の定義を読めません / the profile cannot be used: " + e.getMessage(), "--profile=" + profile, e);
        }
    }

    /** The message of a file system's exception is often the path alone; what happened is its class. */
    private static String reason(IOException e) {
        boolean explained = !(e instanceof FileSystemException failed) || failed.getReason() != null;
        return explained
                ? String.valueOf(e.getMessage())
                : e.getMessage() + ": " + e.getClass().getSimpleName();
    }
}
