package io.github.kaigiroku.pdf.writer;

/** 構造の種類: the standard structure types the forms use (ISO 32000-1, 14.8.4). */
public enum Tag {
    /** 文書全体. */
    DOCUMENT("Document"),
    /** 段落. */
    PARAGRAPH("P"),
    /** 第１レベルの見出し. */
    HEADING_1("H1"),
    /** 第２レベルの見出し. */
    HEADING_2("H2"),
    /** 第３レベルの見出し. */
    HEADING_3("H3"),
    /** 表. */
    TABLE("Table"),
    /** 表の見出し部. */
    TABLE_HEAD("THead"),
    /** 表の本体. */
    TABLE_BODY("TBody"),
    /** 表の行. */
    ROW("TR"),
    /** 行の見出し. */
    ROW_HEADER("TH", "/A<</O/Table/Scope/Row>>"),
    /** 列の見出し. */
    COLUMN_HEADER("TH", "/A<</O/Table/Scope/Column>>"),
    /** セル. */
    CELL("TD");

    private final String name;
    private final String attributes;

    Tag(String name) {
        this(name, "");
    }

    Tag(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** The name in marked content and structure elements. */
    public String type() {
        return name;
    }

    String attributes() {
        return attributes;
    }
}
