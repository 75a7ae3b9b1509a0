package io.github.kaigiroku.commandline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** 命令の一覧: which word of the command line begins which command. Without one the forms are made. */
final class Subcommands {

    private static final Map<String, Supplier<Object>> BY_NAME = byName();

    private Subcommands() {}

    private static Map<String, Supplier<Object>> byName() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("public", PublicCommand::new);
        commands.put("leaks", LeaksCommand::new);
        commands.put("web", WebCommand::new);
        commands.put("exchange", ExchangeCommand::new);
        commands.put("attendance", AttendanceCommand::new);
        commands.put("read", ReadCommand::new);
        commands.put("profile", ProfileCommand::new);
        commands.put("dossier", DossierCommand::new);
        commands.put("stamp", StampCommand::new);
        commands.put("sign", SignCommand::new);
        commands.put("protect", ProtectCommand::new);
        return commands;
    }

    /** The names in the order in which help shows them. */
    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    // Not picocli's own subcommands: it would ask for the options that the main command requires before each of them.
    static CommandLine commandFor(String... arguments) {
        Supplier<Object> named = named(arguments);
        return named == null ? new CommandLine(new FormsCommand()) : command(arguments[0], named);
    }

    private static CommandLine command(String name, Supplier<Object> named) {
        return new CommandLine(named.get()).setCommandName("kaigiroku " + name);
    }

    /** The arguments after the name of a command. */
    static String[] withoutName(String... arguments) {
        return named(arguments) == null ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    private static @Nullable Supplier<Object> named(String... arguments) {
        return arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
    }
}
