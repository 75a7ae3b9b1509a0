package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.intake.RosterIntake;
import io.github.kaigiroku.docx.intake.TakenRoster;
import io.github.kaigiroku.docx.intake.UnreadableMinutesException;
import io.github.kaigiroku.draft.Draft;
import io.github.kaigiroku.draft.DraftComposer;
import io.github.kaigiroku.draft.MalformedTranscriptException;
import io.github.kaigiroku.draft.SpeakerTable;
import io.github.kaigiroku.draft.Transcript;
import io.github.kaigiroku.draft.TranscriptFormat;
import io.github.kaigiroku.draft.Transcripts;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.MalformedJsonException;
import io.github.kaigiroku.problem.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 会議の情報の指定: what is known of a meeting before its transcript or roster is taken in. */
final class HeadOptions {

    @Option(
            names = "--speakers",
            paramLabel = "TABLE.csv",
            converter = OptionWords.FilePath.class,
            description = "文字起こしの話者の表（話者,発言者,氏名,役職）/ who the speakers of a transcript are")
    private @Nullable Path speakers;

    @Option(
            names = "--head",
            paramLabel = "RECORD.json",
            converter = OptionWords.FilePath.class,
            description = "文字起こしや名簿を入れる会議録 / the record that a transcript or a roster is put into")
    private @Nullable Path head;

    /** The people of a workbook, in the record that they belong to. */
    Imported roster(Path file) throws CommandException {
        try {
            TakenRoster taken = new InputFile(new Message("名簿", "roster"), file).read(RosterIntake::read);
            return new Imported(taken.onto(head()), taken.findings());
        } catch (UnreadableMinutesException e) {
            throw ImportCommand.unreadable(file, e.text());
        }
    }

    /** What was said, behind what the record has already. */
    Imported transcript(Path file, TranscriptFormat format) throws CommandException {
        try {
            var input = new InputFile(new Message("文字起こし", "transcript"), file);
            Transcript transcript = input.read(in -> Transcripts.read(in, format));
            DraftComposer composer = DraftComposer.with(table()).onto(head());
            Draft draft = composer.compose(transcript);
            return new Imported(draft.record(), draft.findings());
        } catch (MalformedTranscriptException e) {
            throw CommandException.wrongRecord(refusal(file), e.problems());
        } catch (MalformedJsonException e) {
            throw CommandException.wrongRecord(refusal(file), e.problems());
        }
    }

    private SpeakerTable table() throws CommandException {
        if (speakers == null) {
            return SpeakerTable.empty();
        }
        var input = new InputFile(new Message("話者の表", "speakers"), speakers);
        String text = input.read(in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        try {
            return SpeakerTable.parse(text);
        } catch (MalformedTranscriptException e) {
            throw CommandException.failed(
                    new Message("話者の表 " + speakers + " に誤りがあります。", "The table " + speakers + " is not valid"),
                    e.problems());
        }
    }

    private static Message refusal(Path file) {
        return new Message(
                file + " から会議録を作れません。何も書き出していません。", "No record can be made of " + file + "; nothing was written");
    }

    private MeetingRecord head() throws CommandException {
        return head == null ? MeetingRecord.builder().build() : new RecordSource(head).read();
    }
}
