package io.github.kaigiroku.commandline;

import io.github.kaigiroku.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 検査の命令: says what is wrong with records, and writes nothing. */
@Command(
        name = "check",
        description = {"会議録を検査します。", "Says what is wrong with records; writes nothing."},
        footer = {"終了コード / exit codes: 0 誤りなし / no errors; 2 誤りあり / errors; 1 それ以外 / anything else"})
final class CheckCommand extends TerminalCommand {

    @Mixin
    private RecordFiles records = new RecordFiles();

    @Option(names = "--json", description = "結果を JSON で / the findings as JSON")
    private boolean json;

    @Override
    public Integer call() throws CommandException {
        var progress = new Progress(err(), records.sources().size());
        List<CheckedFile> checked = new ArrayList<>();
        for (RecordSource source : records.sources()) {
            progress.next(source.label());
            checked.add(CheckedFile.of(source, records.measure().value()));
        }
        print(checked);
        return checked.stream().anyMatch(CheckedFile::hasErrors) ? ExitCode.WRONG_RECORD : ExitCode.WRITTEN;
    }

    private void print(List<CheckedFile> checked) {
        var out = out();
        if (json) {
            out.println(FindingsJson.of(checked));
            return;
        }
        for (CheckedFile file : checked) {
            file.problems().forEach(problem -> out.println(file.label() + ": error " + problem));
            file.findings().forEach(finding -> out.println(file.label() + ": " + finding));
            out.println(file.label() + ": " + file.count(Severity.ERROR) + " errors, " + file.count(Severity.WARNING)
                    + " warnings");
        }
    }
}
