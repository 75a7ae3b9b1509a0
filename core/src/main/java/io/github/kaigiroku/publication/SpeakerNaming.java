package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.Coded;

/** 発言者の表し方 in a public copy. */
public enum SpeakerNaming implements Coded {
    /** 印刷のとおり: the labels of the record. */
    AS_PRINTED("as-printed"),

    /** 役職: 会長, 委員, 事務局. */
    ROLE("role"),

    /** 役職と符号: 会長, 委員Ａ, 委員Ｂ, 事務局; one person has the same letter throughout. */
    LETTER("letter");

    private final String code;

    SpeakerNaming(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
