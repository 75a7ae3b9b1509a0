package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.render.FormRenderer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 公開用の写しの命令: makes what may be published, as a record and as forms. */
@Command(
        name = "public",
        description = {
            "公開用の写しを、会議録の JSON と様式で作ります。除いた箇所を標準エラーに出します。",
            "Makes the public copy of records, as JSON and as forms; what was left out is listed on standard error."
        })
final class PublicCommand extends TerminalCommand {

    @Mixin
    private RecordFiles records = new RecordFiles();

    @Mixin
    private Destination destination = new Destination();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(
            names = "--format",
            paramLabel = "docx,pdf",
            split = ",",
            hideParamSyntax = true,
            converter = OptionWords.Format.class,
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
        records.each(destination, (source, record, files) -> {
            PublicCopy copy = publication.copy(
                    source, record, policy.value(), records.measure().value());
            write(source, copy.record(), composer, renderers, LeakGuard.over(record, policy.value()), files);
        });
        publication.removals().forEach(err()::println);
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
