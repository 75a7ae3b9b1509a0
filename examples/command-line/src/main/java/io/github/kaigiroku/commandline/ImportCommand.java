package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.DocxRecords;
import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.docx.UnreadableDocxException;
import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.TakenMinutes;
import io.github.kaigiroku.docx.intake.UnreadableMinutesException;
import io.github.kaigiroku.draft.TranscriptFormat;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 取り込みの命令: makes records of documents that somebody else wrote. */
@Command(
        name = "import",
        description = {
            "Word 文書（.docx、.doc）、Excel の名簿（.xlsx、.xls）、文字起こし（.vtt、.srt、.json、.txt）から会議録の JSON を作ります。",
            "読み取れなかったところは標準エラーに出します。",
            "Makes records of Word documents, rosters in Excel and transcripts; what could not be understood is listed on",
            "standard error."
        })
final class ImportCommand extends TerminalCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "Word 文書、名簿、文字起こし / Word documents, rosters, transcripts")
    private List<Path> files = List.of();

    @Mixin
    private HeadOptions head = new HeadOptions();

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        List<String> notes = new ArrayList<>();
        destination.each(files, (file, source, outputs) -> {
            Imported imported = imported(file);
            imported.findings().forEach(finding -> notes.add(source.label() + ": " + finding));
            outputs.add(source.baseName() + ".json", source, out -> RecordJson.write(imported.record(), out));
        });
        notes.forEach(err()::println);
        return ExitCode.WRITTEN;
    }

    private Imported imported(Path file) throws CommandException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        TranscriptFormat format = TranscriptFormat.ofFile(name);
        if (name.endsWith(".docx")) {
            RecoveredRecord ours = word(file);
            boolean foreign = ours.record().closedParts() == ClosedParts.UNKNOWN; // read from the page alone
            return foreign ? minutes(file) : new Imported(ours.record(), ours.findings());
        }
        if (name.endsWith(".doc")) {
            return minutes(file);
        }
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
            return head.roster(file);
        }
        if (format == null) {
            throw CommandException.failed(new Message(
                    file + " は Word 文書でも名簿でも文字起こしでもありません（.docx .doc .xlsx .xls .vtt .srt .json .txt）。",
                    file + " is no Word document, roster or transcript (.docx .doc .xlsx .xls .vtt .srt .json .txt)"));
        }
        return head.transcript(file, format);
    }

    private static Imported minutes(Path file) throws CommandException {
        try {
            TakenMinutes taken = new InputFile(new Message("Word 文書", "Word"), file)
                    .read(in -> MinutesIntake.read(in, IntakeOptions.standard()));
            return new Imported(taken.record(), taken.findings());
        } catch (UnreadableMinutesException e) {
            throw unreadable(file, e.text());
        }
    }

    /** A Word document that was made here and may have been changed since. */
    static RecoveredRecord word(Path file) throws CommandException {
        var input = new InputFile(new Message("Word 文書", "Word"), file);
        if (Files.isDirectory(file)) {
            return input.read(in -> DocxRecords.read(file)); // says that it is a folder
        }
        try {
            return DocxRecords.read(file);
        } catch (UnreadableDocxException e) {
            throw unreadable(file, e.text());
        } catch (IOException e) {
            throw FileFailure.reading(input, e);
        }
    }

    static CommandException unreadable(Path file, Message reason) {
        return CommandException.wrongRecord(
                new Message(
                        file + " から会議録を取り出せません。何も書き出していません。",
                        "No record can be read from " + file + "; nothing was written"),
                List.of(reason));
    }
}
