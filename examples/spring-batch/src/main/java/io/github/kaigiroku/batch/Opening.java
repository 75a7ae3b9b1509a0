package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.input.RecordInput;
import io.github.kaigiroku.batch.output.OutputFolder;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormProfiles;
import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 開始時の確認: opens what the settings name, or says in one sentence why that cannot be. */
final class Opening {

    private Opening() {}

    static RecordInput input(Path in) {
        try {
            return RecordInput.at(in);
        } catch (IOException e) {
            throw new UsageException("入力を読めません / the input cannot be read: " + e.getMessage(), "--in=" + in, e);
        }
    }

    static OutputFolder output(Path out) {
        try {
            return OutputFolder.hold(out);
        } catch (IOException e) {
            throw new UsageException(
                    "出力先に書けません / the output folder cannot be used: " + e.getMessage(), "--out=" + out, e);
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
}
