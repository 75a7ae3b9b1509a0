package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.DocxRecords;
import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.docx.UnreadableDocxException;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "Word 文書から会議録の JSON を作ります。読み取れなかったところは標準エラーに出します。",
            "Makes records of Word documents; what could not be understood is listed on standard error."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE.docx",
            converter = Words.FilePath.class,
            description = "Word 文書 / Word documents")
    private List<Path> files = List.of();

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
                RecoveredRecord recovered = word(file);
                recovered.findings().forEach(finding -> notes.add(source.label() + ": " + finding));
                outputs.add(source.baseName() + ".json", source, out -> RecordJson.write(recovered.record(), out));
            }
            destination.publish(outputs);
            notes.forEach(spec.commandLine().getErr()::println);
        }
        return ExitCode.WRITTEN;
    }

    /** A Word document, whoever wrote it. */
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
