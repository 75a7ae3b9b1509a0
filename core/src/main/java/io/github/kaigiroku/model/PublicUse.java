package io.github.kaigiroku.model;

/** 公開用の写しでの扱い: what a public copy does with a text of a record. */
public enum PublicUse {
    /** そのまま: stays as it is, because references need it or nobody is named in it. */
    KEPT,

    /** 氏名: is somebody's name, which a label takes the place of where the policy shows no names. */
    NAME,

    /** 語句の置換え: stays, with what it says of removed people and closed parts replaced within. */
    REPLACED,

    /** 削除: is left out where the policy does not show it, and else treated like {@link #REPLACED}. */
    DROPPED
}
