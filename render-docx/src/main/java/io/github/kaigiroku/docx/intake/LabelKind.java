package io.github.kaigiroku.docx.intake;

import java.util.Locale;

/** 項目の種類: what a label announces. */
enum LabelKind {
    MEETING_NAME,
    DATE_AND_TIME,
    TIME,
    OPENING_TIME,
    CLOSING_TIME,
    VENUE,
    ATTENDEES,
    ATTENDEES_PRESENT,
    ATTENDEES_ABSENT,
    EXPLAINERS,
    OPENNESS,
    OBSERVERS,
    AGENDA,
    MATERIALS,
    SECRETARIAT,
    SIGNERS,
    NEXT_MEETING,
    DETAIL,
    PROCEEDINGS,
    COLUMN_SPEAKER,
    COLUMN_TEXT,
    COLUMN_NUMBER,
    COLUMN_ITEM,
    COLUMN_DECISION;

    /** The word for it in the list of labels. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isColumn() {
        return compareTo(COLUMN_SPEAKER) >= 0;
    }
}
