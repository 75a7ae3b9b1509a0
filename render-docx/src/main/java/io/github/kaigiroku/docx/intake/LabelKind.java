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
    OPENNESS_REASON,
    OPENNESS_GROUND,
    DECISIONS,
    DETAIL,
    SUMMARY,
    PROCEEDINGS,
    COLUMN_SPEAKER,
    COLUMN_TEXT,
    COLUMN_QUESTION,
    COLUMN_ANSWER,
    COLUMN_NUMBER,
    COLUMN_ITEM,
    COLUMN_DECISION;

    /** The word for it in the list of labels. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what stands under it is a row of its own, unless it turns out to be more. */
    boolean isHeld() {
        return this == DETAIL || this == SUMMARY || this == DECISIONS;
    }

    /** Whether what stands under it is people. */
    boolean isOfPeople() {
        return switch (this) {
            case ATTENDEES, ATTENDEES_PRESENT, ATTENDEES_ABSENT, EXPLAINERS, SECRETARIAT -> true;
            default -> false;
        };
    }

    /** Whether what stands under it is a list, whose lines may have numbers. */
    boolean takesNumbered() {
        return isOfPeople() || isHeld() || this == AGENDA || this == MATERIALS;
    }

    /** The kind that the lists of labels call so. */
    static LabelKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isColumn() {
        return compareTo(COLUMN_SPEAKER) >= 0;
    }
}
