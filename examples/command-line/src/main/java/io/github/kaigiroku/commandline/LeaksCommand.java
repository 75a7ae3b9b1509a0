package io.github.kaigiroku.commandline;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 漏れの検査の命令: looks in finished files for what must not be published. */
@Command(
        name = "leaks",
        description = {
            "公開するファイルに、会議録の非公開の部分や氏名が残っていないか調べます。",
            "Looks in files that are to be published for what the record closes and what the policy leaves out."
        },
        footer = {
            "終了コード / exit codes: 0 漏れなし / clean; 2 漏れか読めない部分あり / leaks or unreadable parts; 1 それ以外 / anything else"
        })
final class LeaksCommand extends TerminalCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "公開するファイル / the files that are to be published")
    private List<Path> files = List.of();

    @Option(
            names = "--in",
            paramLabel = "RECORD.json",
            required = true,
            converter = OptionWords.FilePath.class,
            description = "会議録の全体 / the whole record, not its public copy")
    private @Nullable Path in;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private MeasureOption measure = new MeasureOption();

    @Override
    public Integer call() throws CommandException {
        var source = new RecordSource(in);
        MeetingRecord whole = source.read();
        new RecordCheck(source, measure.value()).warnings(whole);
        LeakCheck check = LeakCheck.of(whole, policy.value());
        var progress = new Progress(err(), files.size());
        boolean clean = true;
        for (Path file : files) {
            progress.next(file.toString());
            LeakReport report = report(check, file);
            report.findings().forEach(finding -> out().println(file + ": " + finding));
            clean &= report.isClean();
        }
        return clean ? ExitCode.WRITTEN : ExitCode.WRONG_RECORD;
    }

    private static LeakReport report(LeakCheck check, Path file) throws CommandException {
        var input = new InputFile(new Message("公開用", "public"), file);
        try {
            return check.check(file);
        } catch (IOException e) {
            throw FileFailure.reading(input, e);
        }
    }
}
