package io.github.kaigiroku.commandline;

import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.ClosedPartsUnknownException;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.validation.Measure;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** 公開の指定: how a public copy is made of a record. */
final class PublicationOptions {

    @Option(
            names = "--closed-parts-confirmed",
            description = "読み取った会議録の非公開の印を確かめた / the marks of what was closed have been checked,"
                    + " for a record that was read from a page")
    private boolean confirmed;

    private final List<String> removals = new ArrayList<>();

    /** What the copies made so far leave out, and what in them has to be read before they are published; each with its file. */
    List<String> removals() {
        return removals;
    }

    PublicCopy copy(RecordSource source, MeetingRecord record, PublicationPolicy policy, Measure measure)
            throws CommandException {
        try {
            MeetingRecord sure = confirmed
                    ? record.toBuilder().closedParts(ClosedParts.CONFIRMED).build()
                    : record;
            PublicCopy copy = PublicCopy.of(sure, policy, measure);
            copy.removals().forEach(removal -> removals.add(source.label() + ": " + removal));
            return copy;
        } catch (ClosedPartsUnknownException e) {
            throw CommandException.wrongRecord(
                    new Message(
                            "会議録 " + source.label() + " は文書から読み取ったもので、どこが非公開か分かりません。非公開の部分に印（closed）を付け、"
                                    + "--closed-parts-confirmed を付けて実行してください。",
                            "The record " + source.label()
                                    + " was read from a page that does not show what was closed; mark"
                                    + " what was, then run with --closed-parts-confirmed"),
                    List.of());
        }
    }
}
