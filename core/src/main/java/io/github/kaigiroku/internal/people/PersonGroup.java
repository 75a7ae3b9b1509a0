package io.github.kaigiroku.internal.people;

/** In which list of a record a person stands. */
public enum PersonGroup {
    /** 出席者・欠席者. */
    MEMBER,
    /** 説明者. */
    EXPLAINER,
    /** 職員. */
    STAFF
}
