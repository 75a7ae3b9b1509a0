package io.github.kaigiroku.commandline;

import io.github.kaigiroku.interchange.RecordIdentity;
import io.github.kaigiroku.problem.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 団体の指定: whose records these are, and where they are published. */
final class IdentityOptions {

    private static final String NO_ADDRESS = "authority";

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "団体の符号（英数字）/ the body as it stands in addresses, such as midorino")
    private @Nullable String authority;

    @Option(
            names = "--authority-name",
            paramLabel = "NAME",
            required = true,
            description = "団体名 / the body's name, such as みどり野市")
    private String authorityName = "";

    @Option(names = "--page", paramLabel = "URL", description = "公開する場所 / the address the record is published at")
    private @Nullable String page;

    @Option(names = "--date", paramLabel = "yyyy-mm-dd", description = "開催日のない会議録の日付 / the day of a record without one")
    private @Nullable String date;

    /** For what has no address in it. */
    RecordIdentity forPages() throws CommandException {
        return identity(authority == null ? NO_ADDRESS : authority);
    }

    /** For what is addressed by the body. */
    RecordIdentity forAddresses() throws CommandException {
        if (authority == null) {
            throw CommandException.failed(
                    new Message("足りない指定があります: --authority CODE。", "Missing: --authority CODE; see --help"));
        }
        return identity(authority);
    }

    /** A record whose document cannot be named. */
    static Message noDay(RecordSource source) {
        return new Message(
                "会議録 " + source.label() + " に開催日がありません。--date で日付を指定してください。",
                "The record " + source.label() + " has no day; give one with --date");
    }

    private RecordIdentity identity(String code) throws CommandException {
        try {
            RecordIdentity identity = RecordIdentity.of(code, authorityName);
            identity = page == null ? identity : identity.withPage(new URI(page));
            return date == null ? identity : identity.withDate(LocalDate.parse(date));
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw wrong(reason, reason);
        } catch (URISyntaxException e) {
            throw wrong("--page " + page, "--page " + page);
        } catch (DateTimeParseException e) {
            throw wrong("--date " + date, "--date " + date);
        }
    }

    private static CommandException wrong(String japanese, String english) {
        return CommandException.failed(
                new Message("指定が正しくありません: " + japanese + "。", "Wrong usage: " + english + "; see --help"));
    }
}
