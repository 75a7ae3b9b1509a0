package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.Protection;
import io.github.kaigiroku.pdf.afterwork.Protection.Permission;
import io.github.kaigiroku.pdf.afterwork.ReworkedPdf;
import io.github.kaigiroku.problem.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 保護の命令: makes protected copies of finished PDFs. */
@Command(
        name = "protect",
        description = {
            "PDF を暗号化した写しを作ります（AES、256 ビット）。PDF/A ではなくなるので、保存用には元の PDF を残してください。",
            "Makes encrypted copies of PDFs. They are no longer PDF/A: keep the files themselves for the archive."
        })
final class ProtectCommand extends TerminalCommand {

    @Mixin
    private PdfFiles files = new PdfFiles();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "制限を外すパスワードを書いたファイル（無ければ端末で尋ねる）"
                    + " / holds the password that lifts all limits; without it the terminal asks")
    private @Nullable Path passwordFile;

    @Option(
            names = "--open-password-file",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "開くためのパスワードを書いたファイル（無ければ誰でも開ける）"
                    + " / holds the password that opens the file; anybody opens it without")
    private @Nullable Path openPasswordFile;

    @Option(
            names = "--allow",
            paramLabel = "print,copy,annotate,change",
            split = ",",
            hideParamSyntax = true,
            converter = OptionWords.Allowed.class,
            description = "許すこと（既定は無し）/ what readers may do; nothing by default")
    private Set<Permission> allowed = EnumSet.noneOf(Permission.class);

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws CommandException {
        Protection protection = protection();
        List<String> losses = new ArrayList<>();
        files.each(destination, "-protected", (source, pdf) -> {
            ReworkedPdf copy = protection.protect(pdf);
            copy.losses().forEach(loss -> losses.add(source.label() + ": " + loss));
            return copy.bytes();
        });
        losses.forEach(err()::println);
        return ExitCode.WRITTEN;
    }

    private Protection protection() throws CommandException {
        String owner = password(new Message("制限を外すため", "the owner"), "--password-file", passwordFile);
        if (openPasswordFile == null) {
            return Protection.permissions(owner, allowed);
        }
        String user = password(new Message("開くため", "the readers"), "--open-password-file", openPasswordFile);
        return Protection.password(owner, user, allowed);
    }

    private static String password(Message what, String option, @Nullable Path file) throws CommandException {
        return new String(new PasswordSource(what, option, file).read());
    }
}
