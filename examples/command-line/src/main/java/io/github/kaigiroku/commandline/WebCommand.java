package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.interchange.PlainText;
import io.github.kaigiroku.interchange.WebPage;
import io.github.kaigiroku.publication.PublicationPolicy;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** ウェブ版の命令: makes the accessible page of a record, and its plain text. */
@Command(
        name = "web",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        sortOptions = false,
        versionProvider = Version.class,
        description = {
            "会議録のウェブ版（HTML）と文字だけのファイルを、公開用の写しから作ります。",
            "Makes the web version (HTML) and the plain text of records, from their public copies."
        })
final class WebCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordFiles records = new RecordFiles();

    @Mixin
    private Destination destination = new Destination();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Option(
            names = "--policy",
            paramLabel = "standard|anonymous",
            converter = Words.Publication.class,
            description = "発言者を役職で（既定）、または符号で氏名なしに / speakers by role (default), or by letter and no names")
    private PublicationPolicy policy = PublicationPolicy.standard();

    @Option(
            names = "--internal",
            description = "庁内用: 写しにせず、非公開の部分に印を付ける / for the office: the whole record, closed parts marked")
    private boolean internal;

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Override
    public Integer call() throws CommandException {
        FormComposer composer = print.composer(records.measure().value());
        WebPage forPublic = WebPage.of(identity.forPages());
        WebPage page = internal ? forPublic.showingClosedParts() : forPublic;
        try (var files = destination.open()) {
            List<String> warnings = records.each((source, record) -> {
                FormDocument document = composer.compose(
                        internal
                                ? record
                                : publication
                                        .copy(
                                                source,
                                                record,
                                                policy,
                                                records.measure().value())
                                        .record());
                files.add(source.baseName() + ".html", source, out -> page.render(document, out));
                files.add(source.baseName() + ".txt", source, out -> new PlainText().render(document, out));
            });
            destination.publish(files);
            warnings.forEach(spec.commandLine().getErr()::println);
        }
        return ExitCode.WRITTEN;
    }
}
