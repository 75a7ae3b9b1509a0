package io.github.kaigiroku.commandline;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** 完成した PDF の指定: the PDFs that a subcommand works on, one after the other. */
final class PdfFiles {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE.pdf",
            converter = OptionWords.FilePath.class,
            description = "PDF / the files")
    private List<Path> files = List.of();

    /** Makes a new file of a finished one. */
    @FunctionalInterface
    interface Work {
        byte[] on(RecordSource source, byte[] pdf);
    }

    /**
     * Works on every file; the results are published together, or none is.
     *
     * @param destination where the results go
     * @param suffix follows the file's name in the name of its result, as in -signed
     * @throws CommandException when a file cannot be read or worked on, or a result cannot be written
     */
    void each(Destination destination, String suffix, Work work) throws CommandException {
        destination.each(files, (file, source, outputs) -> {
            byte[] result = new FinishedPdf(file).rework(pdf -> work.on(source, pdf));
            outputs.add(source.baseName() + suffix + ".pdf", source, out -> out.write(result));
        });
    }
}
