package io.github.kaigiroku.form;

import io.github.kaigiroku.model.MeetingRecord;

/**
 * 様式の作成: turns a record into what a city's forms contain for it. A pure function of record and profile; immutable and
 * thread-safe.
 */
public final class FormComposer {

    private final FormProfile profile;

    private FormComposer(FormProfile profile) {
        this.profile = profile;
    }

    /**
     * A composer for one city's forms.
     *
     * @param profile how the city prints
     * @return the composer
     */
    public static FormComposer with(FormProfile profile) {
        return new FormComposer(profile);
    }

    /**
     * Composes the forms of a record.
     *
     * @param record the record; must be free of errors
     * @return what the sheets contain
     * @throws io.github.kaigiroku.validation.InvalidRecordException when the record has errors; carries all of them
     */
    public FormDocument compose(MeetingRecord record) {
        throw new UnsupportedOperationException(
                profile.name() + record.meeting().name());
    }
}
