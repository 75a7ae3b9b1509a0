package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.Box;
import io.github.kaigiroku.pdf.afterwork.Signature;
import io.github.kaigiroku.pdf.afterwork.SigningKey;
import io.github.kaigiroku.pdf.afterwork.TimeStampService;
import io.github.kaigiroku.problem.Message;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 電子署名の命令: puts one signer's signature under finished PDFs. */
@Command(
        name = "sign",
        description = {
            "PDF に電子署名をします（PAdES、地方自治法第123条第3項）。署名者ごとに、前の人が署名した PDF を渡して実行します。",
            "Signs PDFs electronically (PAdES). Run once for each signer, over the file that the one before signed."
        })
final class SignCommand extends TerminalCommand {

    @Mixin
    private PdfFiles files = new PdfFiles();

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "署名者の氏名 / the signer's name")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "理由 / why, such as 会議録の署名")
    private @Nullable String reason;

    @Option(names = "--place", paramLabel = "TEXT", description = "場所 / where")
    private @Nullable String place;

    @Option(
            names = "--signed-at",
            paramLabel = "yyyy-mm-ddThh:mm:ss+09:00",
            description = "署名日時（既定は今）/ when; now by default")
    private @Nullable OffsetDateTime signedAt;

    @Option(
            names = "--time-stamp",
            paramLabel = "URL",
            description = "時刻認証局（RFC 3161）。PAdES B-T になる / the service that proves the time")
    private @Nullable URI timeStamp;

    @Option(
            names = "--at",
            paramLabel = "PAGE,LEFT,TOP,WIDTH,HEIGHT",
            converter = OptionWords.PageBox.class,
            description = "署名を表示する頁と左上からの位置・大きさ（mm）。無ければ表示しない / where it shows, in mm; unseen without it")
    private @Nullable Box at;

    @Option(
            names = "--in-row",
            description =
                    "様式の署名欄の、署名者の氏名のあとに表示する / it shows behind the signer's printed name, in the form's row for it")
    private boolean inRow;

    @Option(
            names = "--line",
            paramLabel = "TEXT",
            description = "表示の文（繰り返し可、既定は氏名）/ a line of what shows; the name by default")
    private List<String> lines = List.of();

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        Signature signature = signature();
        SigningKey signer = key.read();
        files.each(destination, "-signed", (source, pdf) -> signature.sign(pdf, signer));
        return ExitCode.WRITTEN;
    }

    private Signature signature() throws CommandException {
        Signature.Builder builder = Signature.builder(name, signedAt == null ? now() : signedAt)
                .reason(reason)
                .place(place);
        if (timeStamp != null) {
            builder.timeStamps(service(timeStamp));
        }
        show(builder);
        return builder.build();
    }

    private void show(Signature.Builder builder) throws CommandException {
        if (at != null && inRow) {
            throw CommandException.failed(new Message(
                    "--at と --in-row は一緒に指定できません。どちらかにしてください。",
                    "--at and --in-row do not go together; give one of them"));
        }
        if (at != null) {
            builder.box(at, lines.toArray(String[]::new));
        } else if (inRow) {
            builder.inRow(lines.toArray(String[]::new));
        } else if (!lines.isEmpty()) {
            throw CommandException.failed(new Message(
                    "--line は表示する署名の文です。--at か --in-row で場所を指定してください。",
                    "--line is what shows of a signature; say where with --at or --in-row"));
        }
    }

    private static TimeStampService service(URI address) throws CommandException {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw CommandException.failed(new Message(
                    "--time-stamp には http: か https: で始まる URL を指定してください: " + address + "。",
                    "--time-stamp takes a URL that begins with http: or https:, not " + address));
        }
        return TimeStampService.at(address);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    }
}
