package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 揃え: where a paragraph stands in its line. */
public enum TextAlign implements Coded {
    /** 左揃え; lines that are followed by another are filled. */
    START("start"),

    /** 中央揃え. */
    CENTER("center"),

    /** 右揃え. */
    END("end"),

    /** 均等割付: spread evenly over the line; for labels. */
    SPREAD("spread");

    private final String code;

    TextAlign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
