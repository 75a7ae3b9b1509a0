package io.github.kaigiroku.docx;

/** 取り出し方: where a record that was read from a document comes from. */
public enum RecordOrigin {
    /** 埋め込み: the record the document was made from; its printed text was not changed since. */
    EMBEDDED,

    /** 編集後: read from the tables, because the printed text was changed or no record was embedded. */
    EDITED
}
