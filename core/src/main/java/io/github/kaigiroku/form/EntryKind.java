package io.github.kaigiroku.form;

/**
 * 審議の記録の種類: what an entry of the proceedings is.
 *
 * <p>Renderers handle it in {@code switch} expressions without {@code default}, so that a new kind does not compile until
 * each of them knows it.
 */
public enum EntryKind {
    /** 議題の見出し at the first level: a heading, also in outlines and for screen readers. */
    HEADING,

    /** 細目の見出し: a heading below {@link #HEADING}, for an item inside an agenda item. */
    SUBHEADING,

    /** 発言: what somebody said. */
    REMARK,

    /** 議事の経過: what happened. */
    NARRATION,

    /** 決定事項: what was decided. */
    DECISION,

    /** 採決: a vote and how it went. */
    VOTE,

    /** 休憩: a break. */
    RECESS,

    /** 閉会: the end of the record. */
    CLOSING
}
