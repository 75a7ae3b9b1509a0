package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.render.FormRenderer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 公開用の写しの命令: makes what may be published, as a record and as forms. */
@Command(
        name = "public",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        sortOptions = false,
        versionProvider = Version.class,
        description = {
            "公開用の写しを、会議録の JSON と様式で作ります。除いた箇所を標準エラーに出します。",
            "Makes the public copy of records, as JSON and as forms; what was left out is listed on standard error."
        })
final class PublicCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordFiles records = new RecordFiles();

    @Mixin
    private Destination destination = new Destination();

    @Option(
            names = "--policy",
            paramLabel = "standard|anonymous",
            converter = Words.Publication.class,
            description = "発言者を役職で（既定）、または符号で氏名なしに / speakers by role (default), or by letter and no names")
    private PublicationPolicy policy = PublicationPolicy.standard();

    @Option(
            names = "--format",
            paramLabel = "docx,pdf",
            split = ",",
            hideParamSyntax = true,
            converter = Words.Format.class,
            description = "JSON のほかに作る形式（既定は両方）/ what to make beside the JSON; both by default")
    private Set<OutputFormat> formats = EnumSet.allOf(OutputFormat.class);

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Override
    public Integer call() throws CommandException {
        FormComposer composer = print.composer(records.measure().value());
        Map<OutputFormat, FormRenderer> renderers = new EnumMap<>(OutputFormat.class);
        formats.forEach(format -> renderers.put(format, print.renderer(format)));
        List<String> removals = new ArrayList<>();
        try (var files = destination.open()) {
            List<String> warnings = records.each((source, record) -> {
                PublicCopy copy = publication.copy(
                        source, record, policy, records.measure().value());
                copy.removals().forEach(removal -> removals.add(source.label() + ": " + removal));
                write(source, copy.record(), composer, renderers, LeakGuard.over(record, policy), files);
            });
            destination.publish(files);
            warnings.forEach(spec.commandLine().getErr()::println);
            removals.forEach(spec.commandLine().getErr()::println);
        }
        return ExitCode.WRITTEN;
    }

    private static void write(
            RecordSource source,
            MeetingRecord copy,
            FormComposer composer,
            Map<OutputFormat, FormRenderer> renderers,
            LeakGuard guard,
            OutputFiles files)
            throws CommandException {
        FormDocument document = composer.compose(copy);
        String json = source.baseName() + "-public.json";
        files.add(json, source, guard.checked(json, out -> RecordJson.write(copy, out)));
        for (var renderer : renderers.entrySet()) {
            String name = source.baseName() + "-public." + renderer.getKey().extension();
            files.add(
                    name, source, guard.checked(name, out -> renderer.getValue().render(document, out)));
        }
    }
}
