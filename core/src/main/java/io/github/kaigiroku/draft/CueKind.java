package io.github.kaigiroku.draft;

/** 区切りの種類: what a stretch of a transcript is. */
public enum CueKind {
    /** 発言: somebody says it, and may go on with what the same speaker said before. */
    SPEECH,

    /** 発言の初め: somebody says it with a label of its own, which begins a remark even behind one of the same speaker. */
    REMARK,

    /** 見出し: an item of the agenda, as in ◎日程第１　会期の決定. */
    HEADING,

    /** 経過: what nobody says, such as （起立多数）, what stands before the first speaker, and signatures. */
    NOTE,

    /** 閉会・散会: the line that says when the meeting ended. */
    CLOSING
}
