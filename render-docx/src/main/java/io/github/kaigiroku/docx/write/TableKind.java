package io.github.kaigiroku.docx.write;

/** 表の種類: the table styles of the document, and what screen readers say of such tables. */
enum TableKind {
    /** Labels and contents. */
    ROWS("SummaryTable", "会議の概要", "左の列が項目名、右の列がその内容です。"),
    /** The same without rules. */
    UNRULED_ROWS("UnruledTable", "会議の概要", "左の列が項目名、右の列がその内容です。"),
    /** The proceedings. */
    ENTRIES("ProceedingsTable", "審議の内容", "一行が一件の発言や決定事項です。"),
    /** The same without rules. */
    UNRULED_ENTRIES("UnruledTable", "審議の内容", "一行が一件の発言や決定事項です。"),
    /** 決裁欄. */
    BOXES("BoxesTable", "決裁欄", "上の行が職名、下の行が押印の欄です。");

    private final String id;
    private final String title;
    private final String description;

    TableKind(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
