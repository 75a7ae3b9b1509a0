package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.AsideKind;
import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.TextPart;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param ours whether we wrote it, and with it its headers and footers
     */
    public EditedForms(PrintedDocument printed, FormProfile profile, boolean ours) {
        this.printed = RecordParts.of(printed, notes);
        this.profile = profile;
        printed.asides().stream()
                .filter(aside -> !ours || aside.kind() != AsideKind.MARGIN)
                .forEach(new AsideNotes(notes)::add);
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
     * Reads the record that is printed now.
     *
     * @param before the record the forms were made from; null when it is not known
     * @return the record as printed now
     */
    public MeetingRecord read(@Nullable MeetingRecord before) {
        MeetingRecord known = before == null ? MeetingRecord.builder().build() : before;
        var original = new OriginalForms(known, profile);
        var links = new Links(notes);
        ClosedWords closedWords = closedWords(known, original);
        var summaryTable = new SummaryTable(original.rows(profile), closedWords, notes);
        var table = new ProceedingsTable(original.layout(), original.entries());
        var tables = new FormTables(printed.tables(), summaryTable, table, original, notes);
        var rows = new SummaryRows(known, original, profile, links, notes);
        if (tables.summary().isEmpty()) {
            notes.missingForm("meeting", "様式第１号", "the first form");
        } else {
            summaryTable.read(tables.summary(), rows);
        }
        MeetingRecord summary = outside(rows.record(), original, closedWords);
        MeetingRecord linked = summary.toBuilder()
                .agenda(links.withLabels(summary.agenda(), summary.materials()))
                .build();
        List<PrintedEntry> entries = new ArrayList<>(table.entries(tables.proceedings()));
        entries.addAll(table.lines(printed.blocks()));
        MeetingRecord whole = linked;
        if (tables.hasProceedings() || !entries.isEmpty()) {
            whole = new EditedEntries(known, original.entries(), profile, links, notes).read(linked, entries);
        } else {
            notes.missingForm("proceedings", "様式第２号", "the second form");
        }
        new Account(whole, profile, notes).compare(summaryTable.changed(), entries);
        MeetingRecord record =
                before == null ? unmarked(whole) : new ClosedMaterials(before).keptClosedIn(whole, links, notes);
        RecordValidator.validate(record).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(notes::add);
        return record;
    }

    /** A page alone does not say what was closed, nor what belongs together. */
    private MeetingRecord unmarked(MeetingRecord record) {
        new ClosedNotes(notes).partsUnknown();
        boolean decides = record.proceedings().stream().anyMatch(Decision.class::isInstance);
        if (decides || !record.materials().isEmpty()) {
            notes.linksUnknown();
        }
        return record.toBuilder().closedParts(ClosedParts.UNKNOWN).build();
    }

    /** The record with what the lines outside the tables say; those that say nothing of it are reported. */
    private MeetingRecord outside(MeetingRecord read, OriginalForms original, ClosedWords closedWords) {
        List<String> changed = new ArrayList<>();
        List<Paragraph> gone = new ArrayList<>(original.outsideLines());
        for (PrintedBlock block : printed.blocks()) {
            if (block instanceof PrintedBlock.Line line && !ProceedingsTable.isLine(line.paragraph())) {
                String text = line.paragraph().text();
                gone.removeIf(paragraph -> paragraph.text().equals(text));
                boolean own = original.isOwnLine(text) || isOwnLine(text);
                if (!own && closedWords.repeatedIn(text, "")) {
                    notes.outside(text);
                } else if (!own) {
                    changed.add(text);
                }
            }
        }
        return new PatternRow(read, "表の外", notes).read(gone, changed, notes::outside);
    }

    /**
     * What there is to say about the reading.
     *
     * @return what was not understood, what was assumed, and what is wrong with the record that was read
     */
    public List<Finding> findings() {
        return notes.all();
    }

    /**
     * What is in no component of the record.
     *
     * @return the texts
     */
    public List<String> leftOver() {
        return notes.leftOver();
    }

    /** What only closed entries say. */
    private static ClosedWords closedWords(MeetingRecord before, OriginalForms original) {
        if (original.entries().size() != before.proceedings().size()) {
            return new ClosedWords(List.of(), List.of(), List.of());
        }
        BitSet closed = ClosedScope.closedEntries(before);
        List<String> closedTexts = new ArrayList<>();
        List<String> openTexts = new ArrayList<>();
        for (int i = 0; i < original.entries().size(); i++) {
            (closed.get(i) ? closedTexts : openTexts).add(original.entries().get(i));
        }
        return new ClosedWords(closedTexts, List.of(), openTexts);
    }

    private boolean isOwnLine(String line) {
        return profile.parts(TextPart.class).stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(pattern -> pattern.equals(Pattern.literal(line)));
    }
}
