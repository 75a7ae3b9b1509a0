package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.intake.AttendanceSheet;
import io.github.kaigiroku.model.MeetingRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 出席表の命令: a sheet of who attended which of several meetings. */
@Command(
        name = "attendance",
        description = {
            "会議録から出席表（attendance.xlsx）を作ります。縦に委員、横に開催日です。",
            "Makes a sheet of attendance (attendance.xlsx) of records: members down, days across."
        })
final class AttendanceCommand extends TerminalCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORD.json",
            converter = OptionWords.FilePath.class,
            description = "会議録 / the records, in the order of their columns")
    private List<Path> files = List.of();

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        List<MeetingRecord> meetings = new ArrayList<>();
        var progress = new Progress(err(), files.size());
        for (Path file : files) {
            var source = new RecordSource(file);
            progress.next(source.label());
            meetings.add(source.read());
        }
        try (var outputs = destination.open()) {
            outputs.add("attendance.xlsx", new RecordSource(files.get(0)), out -> AttendanceSheet.write(meetings, out));
            destination.publish(outputs);
        }
        return ExitCode.WRITTEN;
    }
}
