package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.interchange.PlainText;
import io.github.kaigiroku.interchange.WebPage;
import io.github.kaigiroku.model.MeetingRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** ウェブ版の命令: makes the accessible page of a record, and its plain text. */
@Command(
        name = "web",
        description = {
            "会議録のウェブ版（HTML）と文字だけのファイルを、公開用の写しから作ります。除いた箇所を標準エラーに出します。",
            "Makes the web version (HTML) and the plain text of records, from their public copies; what was left out is",
            "listed on standard error."
        })
final class WebCommand extends TerminalCommand {

    @Mixin
    private RecordFiles records = new RecordFiles();

    @Mixin
    private Destination destination = new Destination();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Mixin
    private PolicyOption policy = new PolicyOption();

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
        records.each(destination, (source, record, files) -> {
            FormDocument document = composer.compose(internal ? record : publicCopy(source, record));
            LeakGuard guard = internal ? LeakGuard.none() : LeakGuard.over(record, policy.value());
            String html = source.baseName() + ".html";
            files.add(html, source, guard.checked(html, out -> page.render(document, out)));
            String text = source.baseName() + ".txt";
            files.add(text, source, guard.checked(text, out -> new PlainText().render(document, out)));
        });
        publication.removals().forEach(err()::println);
        return ExitCode.WRITTEN;
    }

    private MeetingRecord publicCopy(RecordSource source, MeetingRecord record) throws CommandException {
        return publication
                .copy(source, record, policy.value(), records.measure().value())
                .record();
    }
}
