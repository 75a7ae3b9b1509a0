package io.github.kaigiroku.docx.recovery;

/** 非公開についての指摘: what was closed in doubt, or is no longer known to be. */
final class ClosedNotes {

    private final Notes notes;

    ClosedNotes(Notes notes) {
        this.notes = notes;
    }

    /** Something that may be closed, and therefore was. */
    void byDoubt(String path, String text) {
        notes.warning(
                "docx-closed-by-doubt",
                path,
                "「" + Notes.quote(text) + "」は、編集により公開か非公開か判断できないため、非公開としました。公開する場合は、会議録の closed を false に改めてください。",
                "After the edit it cannot be told whether \"" + Notes.quote(text)
                        + "\" is open or closed, so it was closed. To publish it, set closed to false in the record.");
    }

    /** An entry that now stands under a closed agenda item. */
    void byItem(String path, String text) {
        notes.warning(
                "docx-closed-by-doubt",
                path,
                "「" + Notes.quote(text) + "」は、見出しの編集により非公開の議題に続くこととなったため、非公開となります。確かめてください。",
                "\"" + Notes.quote(text)
                        + "\" now follows a closed agenda item, as a heading was edited, and so is closed. Check it.");
    }

    /** The document carries no record, so that nothing shows what was closed. */
    void partsUnknown() {
        notes.warning(
                "docx-closed-unknown",
                "closedParts",
                "会議録が埋め込まれていないため、どこが非公開かはもう分かりません。公開用の写しを作る前に、非公開の部分をすべて確かめてください。",
                "No record is embedded, so it is no longer known what was closed. Check all closed parts before a public copy is made.");
    }

    /** A closed meeting whose openness was emptied. */
    void opennessLost(String label) {
        notes.warning(
                "docx-closed-by-doubt",
                "meeting.openness",
                "「" + label + "」の記載が消されましたが、元の値のままにしました。公開する場合は会議録の値を改めてください。",
                "\"" + label
                        + "\" was emptied; its value was left as it was. To publish the meeting, change the record.");
    }

    /** Closed words in a row of the first form, which has no mark for them. */
    void wordsInRow(String path, String label, String text) {
        notes.addLeftOver(text);
        notes.error(
                "docx-closed-text-in-row",
                path,
                "「" + label + "」に非公開の部分の文言があるため、「" + Notes.quote(text) + "」を読み取らず、元の値のままにしました。",
                "\"" + label + "\" repeats closed words, so \"" + Notes.quote(text)
                        + "\" was not taken and its value was left as it was.");
    }

    /** A closed material that nothing keeps closed any more. */
    void material(String title) {
        notes.addLeftOver(title);
        notes.error(
                "docx-closed-material",
                "materials",
                "非公開の資料「" + Notes.quote(title) + "」は、対応する非公開の議題がなくなったため、会議録から除きました。",
                "The closed material \"" + Notes.quote(title)
                        + "\" was taken out of the record, as the closed agenda item it belonged to is gone.");
    }
}
