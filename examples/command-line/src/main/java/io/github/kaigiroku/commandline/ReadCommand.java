package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.PdfRecordException;
import io.github.kaigiroku.pdf.PdfRecords;
import io.github.kaigiroku.problem.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 取り出しの命令: reads records back out of the PDF and Word files that were made of them. */
@Command(
        name = "read",
        description = {
            "この命令が作った PDF と Word 文書から会議録の JSON を取り出します。Word で直したところも反映します。",
            "Reads records out of PDF and Word files made by this command, with what was changed in Word since."
        })
final class ReadCommand extends TerminalCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "PDF か Word 文書 / PDF or Word files")
    private List<Path> files = List.of();

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        List<String> notes = new ArrayList<>();
        destination.each(files, (file, source, outputs) -> {
            MeetingRecord record = read(file, notes);
            outputs.add(source.baseName() + ".json", source, out -> RecordJson.write(record, out));
        });
        notes.forEach(err()::println);
        return ExitCode.WRITTEN;
    }

    private static MeetingRecord read(Path file, List<String> notes) throws CommandException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return pdf(file);
        }
        if (name.endsWith(".docx")) {
            RecoveredRecord recovered = ImportCommand.word(file);
            recovered.findings().forEach(finding -> notes.add(file + ": " + finding));
            return recovered.record();
        }
        throw CommandException.failed(new Message(
                file + " は .pdf でも .docx でもありません。", file + " is neither .pdf nor .docx; name one of these"));
    }

    private static MeetingRecord pdf(Path file) throws CommandException {
        try {
            return new InputFile(new Message("PDF", "PDF"), file).read(PdfRecords::read);
        } catch (PdfRecordException e) {
            throw ImportCommand.unreadable(file, e.text());
        }
    }
}
