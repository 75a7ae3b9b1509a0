package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.pdf.MissingGlyphs;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.profile.FormProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 様式の定義の試し刷り: checks a profile, prints a record with it, lists what it leaves out, and makes a picture of every page. */
@Command(
        name = "profile",
        description = {
            "様式の定義を検査し、見本の会議録で試し刷りして、印字されない内容を挙げ、各ページの絵（PNG）を作ります。",
            "Checks a profile, prints the sample record with it, lists what it does not print, and makes a picture (PNG) of",
            "every page."
        })
final class ProfileCommand extends TerminalCommand {

    @Parameters(
            paramLabel = "PROFILE.json",
            converter = OptionWords.FilePath.class,
            description = "様式の定義 / the profile")
    private Path profile = Path.of("");

    @Option(
            names = "--in",
            paramLabel = "RECORD.json",
            converter = OptionWords.FilePath.class,
            description = "会議録（無ければ見本）/ the record; a bundled sample without it")
    private @Nullable Path in;

    @Mixin
    private Destination destination = new Destination();

    @Mixin
    private MeasureOption measure = new MeasureOption();

    @Override
    public Integer call() throws CommandException {
        FormProfile read = new ProfileSource(profile).read();
        var forms = FormComposer.with(read).by(measure.value());
        var source = new RecordSource(in);
        var record = source.read();
        new RecordCheck(source, measure.value()).warnings(record);
        FormDocument document = forms.compose(record);
        byte[] pdf = pdf(document);
        document.omissions().forEach(omission -> err().println(source.label() + ": " + omission.message()));
        String name = new RecordSource(profile).baseName();
        try (var files = destination.open()) {
            files.add(name + ".pdf", source, out -> out.write(pdf));
            int number = 0;
            for (byte[] picture : pictures(pdf)) {
                number++;
                files.add(name + "-" + number + ".png", source, out -> out.write(picture));
            }
            destination.publish(files);
        }
        return ExitCode.WRITTEN;
    }

    private byte[] pdf(FormDocument document) throws CommandException {
        var bytes = new ByteArrayOutputStream();
        try {
            new Renderers(List.of(), MissingGlyphs.GETA, err())
                    .renderer(OutputFormat.PDF)
                    .render(document, bytes);
        } catch (IOException e) {
            throw failed(e);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> pictures(byte[] pdf) throws CommandException {
        try {
            return PagePictures.of(pdf);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static CommandException failed(IOException failure) {
        return CommandException.failed(
                new Message("試し刷りができません: " + failure.getMessage(), "The dry run failed: " + failure.getMessage()));
    }
}
