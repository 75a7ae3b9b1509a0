package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.publication.Removal;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.validation.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 様式を作る命令: reads one record and writes its forms, all of them or none. */
@Command(
        name = "kaigiroku",
        customSynopsis = {
            "java -jar kaigiroku.jar [--in RECORD.json] --out DIR [--format docx,pdf]",
            "        [--profile FILE.json] [--font FILE]... [--missing-glyph error|geta]",
            "        [--public[=standard|anonymous]] [--adopted]",
            "java -jar kaigiroku.jar check|import|public|leaks|web|exchange|read|profile ... [--help]",
            "java -jar kaigiroku.jar attendance|dossier|stamp|sign|protect ... [--help]"
        },
        description = {
            "会議録の JSON から、会議録の様式を Word 文書と PDF で作ります。",
            "Makes the official forms of a meeting record as DOCX and PDF."
        },
        footer = {
            "終了コード / exit codes:",
            "  0  書き出した / written",
            "  1  ファイル・フォント・様式の定義・指定の誤り / a file, font, profile or the usage is at fault",
            "  2  会議録の内容の誤り / the record's content is at fault"
        })
final class FormsCommand extends TerminalCommand {

    @Option(
            names = "--in",
            paramLabel = "RECORD.json",
            converter = OptionWords.FilePath.class,
            description = "会議録（無ければ見本）/ the record; a bundled sample without it")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = OptionWords.FilePath.class,
            required = true,
            description = "出力先のフォルダー / the folder for the outputs; made when missing")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "docx,pdf",
            split = ",",
            hideParamSyntax = true,
            converter = OptionWords.Format.class,
            description = "作る形式（既定は両方）/ what to make; both by default")
    private Set<OutputFormat> formats = EnumSet.allOf(OutputFormat.class);

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(
            names = "--public",
            paramLabel = "standard|anonymous",
            arity = "0..1",
            fallbackValue = "standard",
            converter = OptionWords.Publication.class,
            description = "公開用: 非公開の部分を除き、発言者を役職（anonymous は符号、氏名なし）で示す"
                    + " / the public copy: without closed parts, speakers by role (anonymous: by letter, no names)")
    private @Nullable PublicationPolicy publication;

    @Mixin
    private MeasureOption measure = new MeasureOption();

    @Mixin
    private PublicationOptions publicationOptions = new PublicationOptions();

    @Override
    public Integer call() throws CommandException {
        PrintWriter err = err();
        var source = new RecordSource(in);
        MeetingRecord record = source.read();
        List<Finding> warnings = new RecordCheck(source, measure.value()).warnings(record);
        List<Removal> removals = List.of();
        LeakGuard guard = LeakGuard.none();
        if (publication != null) {
            PublicCopy copy = publicationOptions.copy(source, record, publication, measure.value());
            guard = LeakGuard.over(record, publication);
            record = copy.record();
            removals = copy.removals();
        }
        FormDocument document = print.composer(measure.value()).compose(record);
        print(document, source, guard);
        warnings.forEach(err::println); // only now: a run that fails says nothing but why
        removals.forEach(err::println);
        if (in != null) { // the sample shows more than one city prints, and is nobody's to lose
            document.omissions().forEach(omission -> err.println(source.label() + ": " + omission.message()));
        }
        return ExitCode.WRITTEN;
    }

    private void print(FormDocument document, RecordSource source, LeakGuard guard) throws CommandException {
        Map<OutputFormat, FormRenderer> renderers = new EnumMap<>(OutputFormat.class);
        formats.forEach(format -> renderers.put(format, print.renderer(format)));
        try (var files = OutputFiles.in(out)) {
            for (var renderer : renderers.entrySet()) {
                String name = source.baseName() + "." + renderer.getKey().extension();
                files.add(
                        name,
                        source,
                        guard.checked(name, to -> renderer.getValue().render(document, to)));
            }
            files.publish().forEach(out()::println);
        }
    }
}
