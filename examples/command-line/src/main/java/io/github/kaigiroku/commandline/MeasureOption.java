package io.github.kaigiroku.commandline;

import io.github.kaigiroku.validation.Measure;
import picocli.CommandLine.Option;

/** 検証の尺度の指定: whether the minutes can still be corrected. */
final class MeasureOption {

    @Option(
            names = "--adopted",
            description = "確定した会議録: 矛盾は誤りでなく注意とする / adopted minutes: contradictions are warnings, not errors")
    private boolean adopted;

    Measure value() {
        return adopted ? Measure.ADOPTED : Measure.DRAFTING;
    }
}
