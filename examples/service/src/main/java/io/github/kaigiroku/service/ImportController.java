package io.github.kaigiroku.service;

import io.github.kaigiroku.docx.DocxRecords;
import io.github.kaigiroku.docx.RecoveredRecord;
import io.github.kaigiroku.docx.intake.IntakeOptions;
import io.github.kaigiroku.docx.intake.MinutesIntake;
import io.github.kaigiroku.docx.intake.RosterIntake;
import io.github.kaigiroku.docx.intake.TakenMinutes;
import io.github.kaigiroku.docx.intake.TakenRoster;
import io.github.kaigiroku.draft.Draft;
import io.github.kaigiroku.draft.DraftComposer;
import io.github.kaigiroku.draft.SpeakerTable;
import io.github.kaigiroku.draft.TranscriptFormat;
import io.github.kaigiroku.draft.Transcripts;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 取り込みの窓口: a Word document, a roster or a transcript becomes a record and findings. */
@RestController
final class ImportController {

    static final String DOC = "application/msword";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String XLS = "application/vnd.ms-excel";

    private static final String VTT = "text/vtt";
    private static final String SRT = "application/x-subrip";
    private static final Map<MediaType, TranscriptFormat> TRANSCRIPTS = Map.of(
            MediaType.valueOf(VTT),
            TranscriptFormat.WEBVTT,
            MediaType.valueOf(SRT),
            TranscriptFormat.SRT,
            MediaType.APPLICATION_JSON,
            TranscriptFormat.WHISPER_JSON,
            MediaType.TEXT_PLAIN,
            TranscriptFormat.LABELLED_TEXT);

    private final Workers workers;

    ImportController(Workers workers) {
        this.workers = workers;
    }

    /** Word: the record, and what could not be understood or had to be assumed. */
    @PostMapping(
            path = "/import",
            consumes = {Formats.DOCX, DOC})
    Answers.Imported word(InputStream body, Locale locale) throws Exception {
        byte[] file = body.readAllBytes();
        return workers.run(() -> minutes(file, locale));
    }

    /** Our own files give their record back; others are read as minutes that somebody else wrote. */
    private static Answers.Imported minutes(byte[] file, Locale locale) throws IOException {
        if (file.length > 0 && file[0] == 'P') { // a .docx is a ZIP file, a .doc is not
            RecoveredRecord ours = DocxRecords.read(file);
            if (ours.record().closedParts() != ClosedParts.UNKNOWN) {
                return Answers.Imported.of(ours.record(), ours.findings(), locale);
            }
        }
        TakenMinutes taken = MinutesIntake.read(file, IntakeOptions.standard());
        return Answers.Imported.of(taken.record(), taken.findings(), locale);
    }

    /** 名簿: a record of attendees only, for the caller to put into another. */
    @PostMapping(
            path = "/import",
            consumes = {XLSX, XLS})
    Answers.Imported roster(InputStream body, Locale locale) throws Exception {
        byte[] file = body.readAllBytes();
        return workers.run(() -> {
            TakenRoster roster = RosterIntake.read(file);
            return Answers.Imported.of(roster.onto(MeetingRecord.builder().build()), roster.findings(), locale);
        });
    }

    /** 文字起こし: a record of what was said; {@code speakers} is a table of 話者,発言者,氏名,役職. */
    @PostMapping(
            path = "/import",
            consumes = {VTT, SRT, MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    Answers.Imported transcript(
            InputStream body,
            @RequestParam(defaultValue = "") String speakers,
            @RequestHeader("Content-Type") MediaType type,
            Locale locale)
            throws Exception {
        byte[] file = body.readAllBytes();
        var format = TRANSCRIPTS.getOrDefault(
                new MediaType(type.getType(), type.getSubtype()), TranscriptFormat.LABELLED_TEXT);
        return workers.run(() -> {
            Draft draft = DraftComposer.with(SpeakerTable.parse(speakers)).compose(Transcripts.read(file, format));
            return Answers.Imported.of(draft.record(), draft.findings(), locale);
        });
    }
}
