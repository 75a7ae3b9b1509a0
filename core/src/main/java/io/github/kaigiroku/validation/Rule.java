package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.MeetingRecord;

/** A rule that spans components. Stateless; never throws for what a record contains. */
@FunctionalInterface
interface Rule {

    void check(MeetingRecord record, Findings findings);
}
