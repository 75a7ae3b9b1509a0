package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.pdf.MissingGlyphs;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.publication.Removal;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.validation.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 様式を作る命令: reads one record and writes its forms, all of them or none. */
@Command(
        name = "kaigiroku",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        sortOptions = false,
        customSynopsis = {
            "java -jar kaigiroku.jar [--in RECORD.json] --out DIR [--format docx,pdf]",
            "        [--profile FILE.json] [--font FILE]... [--missing-glyph error|geta]",
            "        [--public[=standard|anonymous]]"
        },
        versionProvider = Version.class,
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
final class FormsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--in",
            paramLabel = "RECORD.json",
            converter = Words.FilePath.class,
            description = "会議録（無ければ見本）/ the record; a bundled sample without it")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = Words.FilePath.class,
            required = true,
            description = "出力先のフォルダー / the folder for the outputs; made when missing")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "docx,pdf",
            split = ",",
            hideParamSyntax = true,
            converter = Words.Format.class,
            description = "作る形式（既定は両方）/ what to make; both by default")
    private Set<OutputFormat> formats = EnumSet.allOf(OutputFormat.class);

    @Option(
            names = "--profile",
            paramLabel = "FILE.json",
            converter = Words.FilePath.class,
            description = "様式の定義 / how the city prints its forms")
    private @Nullable Path profile;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            converter = Words.FilePath.class,
            description = "同梱フォントに無い文字を探すフォント（繰り返し可、指定順）"
                    + " / a font for the characters the bundled one lacks; may be repeated, tried in order")
    private List<Path> fonts = List.of();

    @Option(
            names = "--missing-glyph",
            paramLabel = "error|geta",
            converter = Words.MissingGlyph.class,
            description = "どのフォントにも無い文字: 中止（既定）か〓 / a character no font has: stop (default) or print 〓")
    private MissingGlyphs missingGlyphs = MissingGlyphs.ERROR;

    @Option(
            names = "--public",
            paramLabel = "standard|anonymous",
            arity = "0..1",
            fallbackValue = "standard",
            converter = Words.Publication.class,
            description = "公開用: 非公開の部分を除き、発言者を役職（anonymous は符号、氏名なし）で示す"
                    + " / the public copy: without closed parts, speakers by role (anonymous: by letter, no names)")
    private @Nullable PublicationPolicy publication;

    @Override
    public Integer call() throws CommandException {
        PrintWriter err = spec.commandLine().getErr();
        var source = new RecordSource(in);
        MeetingRecord record = source.read();
        List<Finding> warnings = new RecordCheck(source).warnings(record);
        List<Removal> removals = List.of();
        if (publication != null) {
            PublicCopy copy = PublicCopy.of(record, publication);
            record = copy.record();
            removals = copy.removals();
        }
        FormDocument document =
                FormComposer.with(new ProfileSource(profile).read()).compose(record);
        print(document, source, new Renderers(fonts, missingGlyphs, err).byFileName(source.baseName(), formats));
        warnings.forEach(err::println); // only now: a run that fails says nothing but why
        removals.forEach(err::println);
        return ExitCode.WRITTEN;
    }

    private void print(FormDocument document, RecordSource source, Map<String, FormRenderer> renderers)
            throws CommandException {
        for (String name : renderers.keySet()) {
            source.keepFrom(out.resolve(name));
        }
        new FormFiles(out).write(document, renderers);
        for (String name : renderers.keySet()) {
            spec.commandLine().getOut().println(out.resolve(name));
        }
    }
}
