package io.github.kaigiroku.commandline;

import io.github.kaigiroku.interchange.AkomaNtoso;
import io.github.kaigiroku.interchange.EventJsonLd;
import io.github.kaigiroku.interchange.RecordIdentity;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.validation.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 交換の命令: writes records as other systems read them. */
@Command(
        name = "exchange",
        description = {
            "会議録を Akoma Ntoso 3.0（.akn.xml）と schema.org の JSON-LD（.jsonld）で書き出します。",
            "Writes records as Akoma Ntoso 3.0 (.akn.xml) and as schema.org JSON-LD (.jsonld)."
        })
final class ExchangeCommand extends TerminalCommand {

    @Mixin
    private RecordFiles records = new RecordFiles();

    @Mixin
    private Destination destination = new Destination();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    @Option(
            names = "--public",
            paramLabel = "standard|anonymous",
            arity = "0..1",
            fallbackValue = "standard",
            converter = OptionWords.Publication.class,
            description = "公開用の写しから / from the public copy")
    private @Nullable PublicationPolicy policy;

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Override
    public Integer call() throws CommandException {
        RecordIdentity body = identity.forAddresses();
        Measure measure = records.measure().value();
        records.each(destination, (source, record, files) -> {
            MeetingRecord shown = policy == null
                    ? record
                    : publication.copy(source, record, policy, measure).record();
            if (body.date() == null && !hasDay(shown)) {
                throw CommandException.failed(IdentityOptions.noDay(source));
            }
            LeakGuard guard = policy == null ? LeakGuard.none() : LeakGuard.over(record, policy);
            String akn = source.baseName() + ".akn.xml";
            files.add(akn, source, guard.checked(akn, out -> AkomaNtoso.write(shown, body, measure, out)));
            String jsonLd = source.baseName() + ".jsonld";
            files.add(jsonLd, source, guard.checked(jsonLd, out -> EventJsonLd.write(shown, body, measure, out)));
        });
        publication.removals().forEach(err()::println);
        return ExitCode.WRITTEN;
    }

    private static boolean hasDay(MeetingRecord record) {
        return record.meeting().period() != null
                || record.meeting().sessions().stream().anyMatch(session -> session.date() != null);
    }
}
