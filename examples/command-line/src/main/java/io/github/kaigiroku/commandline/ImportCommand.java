package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.DocxRecords;
import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.docx.UnreadableDocxException;
import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.TakenMinutes;
import io.github.kaigiroku.docx.intake.UnreadableMinutesException;
import io.github.kaigiroku.draft.Draft;
import io.github.kaigiroku.draft.DraftComposer;
import io.github.kaigiroku.draft.MalformedTranscriptException;
import io.github.kaigiroku.draft.SpeakerTable;
import io.github.kaigiroku.draft.Transcript;
import io.github.kaigiroku.draft.TranscriptFormat;
import io.github.kaigiroku.draft.Transcripts;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 取り込みの命令: makes records of documents that somebody else wrote. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        sortOptions = false,
        versionProvider = Version.class,
        description = {
            "Word 文書（.docx、.doc）と文字起こし（.vtt、.srt、.json、.txt）から会議録の JSON を作ります。",
            "読み取れなかったところは標準エラーに出します。",
            "Makes records of Word documents and transcripts; what could not be understood is listed on standard error."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            converter = Words.FilePath.class,
            description = "Word 文書、文字起こし / Word documents, transcripts")
    private List<Path> files = List.of();

    @Option(
            names = "--speakers",
            paramLabel = "TABLE.csv",
            converter = Words.FilePath.class,
            description = "文字起こしの話者の表（話者,発言者,氏名,役職）/ who the speakers of a transcript are")
    private @Nullable Path speakers;

    @Option(
            names = "--head",
            paramLabel = "RECORD.json",
            converter = Words.FilePath.class,
            description = "文字起こしに付ける会議の情報 / the record that a transcript's proceedings are put into")
    private @Nullable Path head;

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        List<String> notes = new ArrayList<>();
        var progress = new Progress(spec.commandLine().getErr(), files.size());
        try (var outputs = destination.open()) {
            for (Path file : files) {
                var source = new RecordSource(file);
                progress.next(source.label());
                Imported imported = imported(file);
                imported.findings().forEach(finding -> notes.add(source.label() + ": " + finding));
                outputs.add(source.baseName() + ".json", source, out -> RecordJson.write(imported.record(), out));
            }
            destination.publish(outputs);
            notes.forEach(spec.commandLine().getErr()::println);
        }
        return ExitCode.WRITTEN;
    }

    private record Imported(MeetingRecord record, List<Finding> findings) {}

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
        if (format == null) {
            throw CommandException.failed(new Message(
                    file + " は Word 文書でも文字起こしでもありません（.docx .doc .vtt .srt .json .txt）。",
                    file + " is neither a Word document nor a transcript (.docx .doc .vtt .srt .json .txt)"));
        }
        return transcript(file, format);
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

    private Imported transcript(Path file, TranscriptFormat format) throws CommandException {
        try {
            var input = new InputFile(new Message("文字起こし", "transcript"), file);
            Transcript transcript = input.read(in -> Transcripts.read(in, format));
            DraftComposer composer = DraftComposer.with(table());
            if (head != null) {
                composer = composer.onto(new RecordSource(head).read());
            }
            Draft draft = composer.compose(transcript);
            return new Imported(draft.record(), draft.findings());
        } catch (MalformedTranscriptException e) {
            throw CommandException.wrongRecord(refusal(file), e.problems());
        } catch (MalformedJsonException e) {
            throw CommandException.wrongRecord(refusal(file), e.problems());
        }
    }

    private SpeakerTable table() throws CommandException {
        if (speakers == null) {
            return SpeakerTable.empty();
        }
        var input = new InputFile(new Message("話者の表", "speakers"), speakers);
        String text = input.read(in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        try {
            return SpeakerTable.parse(text);
        } catch (MalformedTranscriptException e) {
            throw CommandException.failed(
                    new Message("話者の表 " + speakers + " に誤りがあります。", "The table " + speakers + " is not valid"),
                    e.problems());
        }
    }

    private static Message refusal(Path file) {
        return new Message(
                file + " から会議録を作れません。何も書き出していません。", "No record can be made of " + file + "; nothing was written");
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
