package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.SheetForm;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 様式の作成: turns a record into what a city's forms contain for it. A pure function of record and profile; immutable and
 * thread-safe.
 */
public final class FormComposer {

    private static final String DOCUMENT_KIND = "会議録";

    private final FormProfile profile;
    private final Measure measure;
    private final Wording wording;
    private final AgendaWording agenda;
    private final RowComposer rows;

    private FormComposer(FormProfile profile, Measure measure) {
        this.profile = profile;
        this.measure = measure;
        this.wording = Wording.of(profile);
        this.agenda = new AgendaWording(profile);
        this.rows = new RowComposer(profile, wording, agenda);
    }

    /**
     * A composer for one city's forms that refuses what contradicts itself.
     *
     * @param profile how the city prints
     * @return the composer
     */
    public static FormComposer with(FormProfile profile) {
        return new FormComposer(profile, Measure.DRAFTING);
    }

    /**
     * The same composer by another measure, for minutes that were adopted and have to be printed as they are.
     *
     * @param measure which findings are errors
     * @return a composer for the same forms
     */
    public FormComposer by(Measure measure) {
        return new FormComposer(profile, measure);
    }

    /**
     * Composes the forms of a record.
     *
     * @param record the record; must be free of errors by the composer's measure, warnings do not matter
     * @return what the sheets contain
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; carries all findings
     */
    public FormDocument compose(MeetingRecord record) {
        RecordValidator.requireValid(record, measure);
        return new FormDocument(
                title(record.meeting().name()),
                heldAt(record.meeting()),
                profile,
                sheets(record),
                new ComposedRecord(record));
    }

    private List<FormSheet> sheets(MeetingRecord record) {
        var sheets = new ArrayList<FormSheet>();
        for (int i = 0; i < profile.sheets().size(); i++) {
            SheetForm form = profile.sheets().get(i);
            var page = form.page() == null ? profile.page() : form.page();
            sheets.add(new SheetComposer(record, wording, agenda, rows, "sheets[" + i + "]").sheet(form, page));
        }
        return sheets;
    }

    private static String title(String name) {
        return name.endsWith(DOCUMENT_KIND) ? name : name + " " + DOCUMENT_KIND;
    }

    private static @Nullable LocalDateTime heldAt(Meeting meeting) {
        if (meeting.sessions().isEmpty()) {
            return meeting.period() == null ? null : at(meeting.period().from(), null);
        }
        var first = meeting.sessions().get(0);
        return at(first.date(), first.start());
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null ? null : day.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }
}
