package io.github.kaigiroku.pdf.typesetting;

/** How good a place is for a line to end (分割の可否), worst first. */
enum BreakLevel {
    /** Only when nothing else keeps the line from overflowing. */
    EMERGENCY,
    /** Inside something longer than a line, but where a reader expects it: after a slash of an address, say. */
    SENSIBLE,
    /** An ordinary end of a line. */
    NORMAL
}
