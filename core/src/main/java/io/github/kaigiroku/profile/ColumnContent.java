package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 列の内容: what a column of the proceedings shows. */
public enum ColumnContent implements Coded {
    /** 番号: a running number for each remark. */
    NUMBER("number"),

    /** 発言者. */
    SPEAKER("speaker"),

    /** 内容: what was said, and everything that has no column of its own. */
    TEXT("text"),

    /** 発言者と内容: the speaker before the text, as the speaker pattern says, and everything that has no column of its own. */
    SPEAKER_AND_TEXT("speaker-and-text"),

    /** 議題: the headings. */
    AGENDA_ITEM("agenda-item"),

    /** 決定事項: the decisions. */
    DECISION("decision");

    private final String code;

    ColumnContent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
