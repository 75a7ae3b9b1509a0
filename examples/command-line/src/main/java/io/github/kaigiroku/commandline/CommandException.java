package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import java.util.List;

/** 中止: why the command stops, for the person at the terminal, with the exit code that goes with it. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final Message reason;

    @SuppressWarnings("serial") // Stream.toList and List.of make serializable lists
    private final List<String> details;

    private CommandException(int exitCode, Message reason, List<String> details) {
        super(reason.toString());
        this.exitCode = exitCode;
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    /** Something around the record is at fault. */
    static CommandException failed(Message reason) {
        return new CommandException(ExitCode.FAILED, reason, List.of());
    }

    /** Something around the record is at fault, in several places. */
    static CommandException failed(Message reason, List<?> details) {
        return new CommandException(ExitCode.FAILED, reason, lines(details));
    }

    /** The record's content is at fault; every finding is a line of its own. */
    static CommandException wrongRecord(Message reason, List<?> findings) {
        return new CommandException(ExitCode.WRONG_RECORD, reason, lines(findings));
    }

    private static List<String> lines(List<?> details) {
        return details.stream().map(Object::toString).toList();
    }

    int exitCode() {
        return exitCode;
    }

    Message reason() {
        return reason;
    }

    List<String> details() {
        return details;
    }
}
