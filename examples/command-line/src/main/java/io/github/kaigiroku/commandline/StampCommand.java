package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.Box;
import io.github.kaigiroku.pdf.afterwork.Stamp;
import io.github.kaigiroku.problem.Message;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 押印の命令: puts a stamp such as 写 on finished PDFs. */
@Command(
        name = "stamp",
        description = {
            "PDF に「写」や受付の印を押します。元の内容と署名はそのまま残ります。",
            "Puts a stamp such as 写 on PDFs; what is in them stays, signatures too."
        })
final class StampCommand extends TerminalCommand {

    private static final int BOX_NUMBERS = 4;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE.pdf",
            converter = Words.FilePath.class,
            description = "PDF / the files")
    private List<Path> files = List.of();

    @Option(names = "--line", paramLabel = "TEXT", description = "印の文（繰り返し可、既定は 写）/ a line of the stamp; 写 by default")
    private List<String> lines = List.of("写");

    @Option(
            names = "--at",
            paramLabel = "LEFT,TOP,WIDTH,HEIGHT",
            split = ",",
            hideParamSyntax = true,
            description = "左上からの位置と大きさ（mm）/ where, in mm from the top left corner")
    private List<Double> at = List.of(175d, 8d, 22d, 12d);

    @Option(names = "--every-page", description = "全頁に / on every page, not only on the first")
    private boolean everyPage;

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        Box box = box();
        Stamp stamp = Stamp.of(lines.toArray(String[]::new));
        destination.each(files, (file, source, outputs) -> {
            byte[] stamped = new FinishedPdf(file)
                    .rework(pdf -> everyPage ? stamp.putOnEveryPage(pdf, box) : stamp.put(pdf, box));
            outputs.add(source.baseName() + "-stamped.pdf", source, out -> out.write(stamped));
        });
        return ExitCode.WRITTEN;
    }

    private Box box() throws CommandException {
        if (at.size() != BOX_NUMBERS) {
            throw wrongBox();
        }
        try {
            return new Box(1, at.get(0), at.get(1), at.get(2), at.get(3));
        } catch (IllegalArgumentException e) {
            throw wrongBox();
        }
    }

    private static CommandException wrongBox() {
        return CommandException.failed(new Message(
                "--at には左、上、幅、高さの四つの数を指定してください。幅と高さは 0 より大きい数です。",
                "--at takes four numbers: left, top, width and height (more than 0)"));
    }
}
