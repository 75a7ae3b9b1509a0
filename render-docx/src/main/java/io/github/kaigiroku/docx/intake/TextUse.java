package io.github.kaigiroku.docx.intake;

/** 行き先: what became of a text of the file. */
public enum TextUse {
    /** 取り込んだ文字: the record holds it. */
    TAKEN,

    /** 様式の文字: a label, a mark or a blank that only shows where a text belongs. */
    FORM,

    /** 残った文字: nothing was made of it; somebody has to look at it. */
    LEFT_OVER
}
