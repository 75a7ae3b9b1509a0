package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.Box;
import io.github.kaigiroku.pdf.afterwork.Stamp;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 押印の命令: puts a stamp such as 写 on finished PDFs. */
@Command(
        name = "stamp",
        description = {
            "PDF に「写」や受付の印を押します。元の内容と署名はそのまま残ります。",
            "Puts a stamp such as 写 on PDFs; what is in them stays, signatures too."
        })
final class StampCommand extends TerminalCommand {

    @Mixin
    private PdfFiles files = new PdfFiles();

    @Option(names = "--line", paramLabel = "TEXT", description = "印の文（繰り返し可、既定は 写）/ a line of the stamp; 写 by default")
    private List<String> lines = List.of("写");

    @Option(
            names = "--at",
            paramLabel = "LEFT,TOP,WIDTH,HEIGHT",
            converter = OptionWords.FirstPageBox.class,
            description = "左上からの位置と大きさ（mm）/ where, in mm from the top left corner")
    private Box at = new Box(1, 175, 8, 22, 12);

    @Option(names = "--every-page", description = "全頁に / on every page, not only on the first")
    private boolean everyPage;

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        Stamp stamp = Stamp.of(lines.toArray(String[]::new));
        files.each(
                destination,
                "-stamped",
                (source, pdf) -> everyPage ? stamp.putOnEveryPage(pdf, at) : stamp.put(pdf, at));
        return ExitCode.WRITTEN;
    }
}
