package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.form.FormProfile;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.util.List;

/** 書き換えられた様式: reads the record that the tables of a document print. */
public final class EditedForms {

    private final PrintedDocument printed;
    private final FormProfile profile;
    private final Notes notes = new Notes();

    /**
     * The forms of one document.
     *
     * @param printed what it prints
     * @param profile the profile of its forms
     */
    public EditedForms(PrintedDocument printed, FormProfile profile) {
        this.printed = printed;
        this.profile = profile;
    }

    /**
     * Says that something the document carries cannot be used.
     *
     * @param what what it is, in Japanese
     * @param whatInEnglish what it is
     * @param why why not
     */
    public void unusable(String what, String whatInEnglish, String why) {
        notes.unusable(what, whatInEnglish, why);
    }

    /**
     * Reads the record.
     *
     * @param before the record the forms were made from; an empty one when it is not known
     * @return the record as printed now
     */
    public MeetingRecord read(MeetingRecord before) {
        var original = new OriginalForms(before, profile);
        MeetingRecord record = proceedings(summary(before, original), original);
        for (String line : printed.lines()) {
            if (!original.isOwnLine(line) && !isOwnLine(line)) {
                notes.outside(line);
            }
        }
        RecordValidator.validate(record).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(notes::add);
        return record;
    }

    /**
     * What there is to say about the reading.
     *
     * @return what was not understood, what was assumed, and what is wrong with the record that was read
     */
    public List<Finding> findings() {
        return notes.all();
    }

    private MeetingRecord summary(MeetingRecord before, OriginalForms original) {
        var table = new SummaryTable(profile, original, notes);
        var rows = new SummaryRows(before, original, profile, notes);
        printed.tables().stream()
                .filter(table::isThis)
                .findFirst()
                .ifPresentOrElse(
                        found -> table.read(found, rows),
                        () -> notes.missingForm("meeting", "様式第１号", "the first form"));
        return rows.record();
    }

    private MeetingRecord proceedings(MeetingRecord record, OriginalForms original) {
        var table = new ProceedingsTable(profile, original);
        List<PrintedBlock.Table> found =
                printed.tables().stream().filter(table::isThis).toList();
        if (found.isEmpty()) {
            notes.missingForm("proceedings", "様式第２号", "the second form");
            return record;
        }
        var reader = new EntryReader(record.agenda(), notes);
        return record.toBuilder()
                .proceedings(table.read(found.get(0), record.proceedings(), reader))
                .build();
    }

    private boolean isOwnLine(String line) {
        return List.of(
                        profile.summary().mark(),
                        profile.summary().title(),
                        profile.proceedings().mark(),
                        profile.proceedings().title())
                .contains(line);
    }
}
