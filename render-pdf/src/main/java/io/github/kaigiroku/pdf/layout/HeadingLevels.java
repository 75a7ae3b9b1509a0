package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.pdf.writer.Tag;

/** 見出しの段: the levels of a document's headings, which begin at 1 and skip none (PDF/UA-1, 7.4.2). */
final class HeadingLevels {

    private boolean titled;

    /** The tag of a form's title. */
    Tag title() {
        titled = true;
        return Tag.HEADING_1;
    }

    /** The tag of an agenda item's heading: below the form's title, if there is one. */
    Tag heading() {
        return titled ? Tag.HEADING_2 : Tag.HEADING_1;
    }

    /** The tag of a heading below an agenda item's. */
    Tag subheading() {
        return titled ? Tag.HEADING_3 : Tag.HEADING_2;
    }
}
