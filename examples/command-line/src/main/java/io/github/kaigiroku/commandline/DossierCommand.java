package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.Dossier;
import io.github.kaigiroku.pdf.afterwork.ReworkedPdf;
import io.github.kaigiroku.problem.Message;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 綴りの命令: puts minutes and their materials into one PDF. */
@Command(
        name = "dossier",
        description = {
            "会議録の PDF に会議資料の PDF を綴じて、一つの PDF にします。",
            "Puts the PDF of the minutes and the PDFs of its materials into one."
        })
final class DossierCommand extends TerminalCommand {

    @Parameters(
            index = "0",
            paramLabel = "MINUTES.pdf",
            converter = OptionWords.FilePath.class,
            description = "会議録の PDF / the minutes")
    private Path minutes = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "MATERIAL.pdf",
            converter = OptionWords.FilePath.class,
            description = "会議資料の PDF。資料1、資料2 …となる / the materials in their order")
    private List<Path> materials = List.of();

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        Dossier dossier = Dossier.empty();
        int number = 0;
        for (Path material : materials) {
            number++;
            dossier = dossier.append(
                    "資料" + number, "資料" + number + "　" + new RecordSource(material).baseName(), bytes(material));
        }
        var source = new RecordSource(minutes);
        ReworkedPdf joined = new FinishedPdf(minutes).rework(dossier::around);
        try (var files = destination.open()) {
            files.add(source.baseName() + "-dossier.pdf", source, out -> out.write(joined.bytes()));
            destination.publish(files);
        }
        joined.losses().forEach(err()::println);
        return ExitCode.WRITTEN;
    }

    private static byte[] bytes(Path file) throws CommandException {
        return new InputFile(new Message("PDF", "PDF"), file).read(InputStream::readAllBytes);
    }
}
