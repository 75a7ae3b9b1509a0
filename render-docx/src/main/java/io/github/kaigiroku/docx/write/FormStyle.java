package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.TextAlign;

/**
 * 書式: the paragraph styles of the document. The clerk sees their Japanese names; documents refer to them by identifier,
 * which LibreOffice renumbers on saving, so readers go by name.
 */
public enum FormStyle {
    /** 様式番号 above a form. */
    FORM_MARK("FormMark", "様式番号"),
    /** 表題 of a form. */
    FORM_TITLE("FormTitle", "様式の表題"),
    /** Other lines outside tables: a date, a signature. */
    FORM_TEXT("FormText", "様式の文"),
    /** 項目名 of 様式第１号, spread over its column. */
    ROW_LABEL("RowLabel", "項目名"),
    /** What stands beside a 項目名. */
    ROW_CONTENT("RowContent", "項目の内容"),
    /** The head of 様式第２号. */
    TABLE_HEAD("TableHead", "表の見出し"),
    /** 発言者. */
    SPEAKER("Speaker", "発言者"),
    /** 議題の見出し. */
    AGENDA_HEADING("AgendaHeading", "議題見出し"),
    /** 細目の見出し. */
    AGENDA_SUBHEADING("AgendaSubheading", "細目見出し"),
    /** 発言. */
    REMARK("Remark", "審議の内容"),
    /** 議事の経過. */
    NARRATION("Narration", "議事の経過"),
    /** 決定事項. */
    DECISION("Decision", "決定事項"),
    /** 表決. */
    VOTE("Vote", "表決"),
    /** 休憩. */
    RECESS("Recess", "休憩"),
    /** 閉会. */
    CLOSING("Closing", "閉会"),
    /** The line after a table, too small to see, that Word wants there. */
    FORM_END("FormEnd", "様式の終わり");

    private static final String CLOSED_ID = "Closed";
    private static final String CLOSED_LABEL = "（非公開）";

    private final String id;
    private final String label;

    FormStyle(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The style of an entry's paragraphs.
     *
     * @param kind what the entry is
     * @return its style
     */
    public static FormStyle of(EntryKind kind) {
        return switch (kind) {
            case HEADING -> AGENDA_HEADING;
            case SUBHEADING -> AGENDA_SUBHEADING;
            case REMARK -> REMARK;
            case NARRATION -> NARRATION;
            case DECISION -> DECISION;
            case VOTE -> VOTE;
            case RECESS -> RECESS;
            case CLOSING -> CLOSING;
        };
    }

    /**
     * The identifier that paragraphs of a new document refer to.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    /**
     * The name that Word shows.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * The identifier of the same style for what must not be published. Paragraphs that a clerk adds beside such ones
     * inherit it, so that they are closed as well.
     *
     * @return the identifier
     */
    public String closedId() {
        return CLOSED_ID + id;
    }

    /**
     * The name of the same style for what must not be published.
     *
     * @return the name, such as 審議の内容（非公開）
     */
    public String closedLabel() {
        return label + CLOSED_LABEL;
    }

    /**
     * Whether a style is one of those for what must not be published.
     *
     * @param name a style's name
     * @return true for a name that ends with （非公開）, also in styles that clerks make themselves
     */
    public static boolean isClosed(String name) {
        return name.endsWith(CLOSED_LABEL);
    }

    /**
     * The style of what is open that a style of what must not be published is based on.
     *
     * @param name the name of either style
     * @return the name of the open one
     */
    public static String openName(String name) {
        return isClosed(name) ? name.substring(0, name.length() - CLOSED_LABEL.length()) : name;
    }

    /**
     * Whether the style indents a paragraph's first line as the profile says.
     *
     * @return false for styles whose first line begins at the edge
     */
    public boolean indented() {
        return switch (this) {
            case REMARK, NARRATION, DECISION, VOTE, RECESS, CLOSING -> true;
            case FORM_MARK,
                    FORM_TITLE,
                    FORM_TEXT,
                    ROW_LABEL,
                    ROW_CONTENT,
                    TABLE_HEAD,
                    SPEAKER,
                    AGENDA_HEADING,
                    AGENDA_SUBHEADING,
                    FORM_END -> false;
        };
    }

    /**
     * Where the lines of the style stand.
     *
     * @return the alignment of its paragraphs
     */
    TextAlign align() {
        return switch (this) {
            case FORM_TITLE, TABLE_HEAD -> TextAlign.CENTER;
            case ROW_LABEL -> TextAlign.SPREAD;
            case FORM_MARK,
                    FORM_TEXT,
                    ROW_CONTENT,
                    SPEAKER,
                    AGENDA_HEADING,
                    AGENDA_SUBHEADING,
                    REMARK,
                    NARRATION,
                    DECISION,
                    VOTE,
                    RECESS,
                    CLOSING,
                    FORM_END -> TextAlign.START;
        };
    }

    /**
     * The font of the style.
     *
     * @return the role of its font
     */
    FontRole font() {
        return switch (this) {
            case FORM_TITLE, AGENDA_HEADING, AGENDA_SUBHEADING -> FontRole.HEADING;
            case ROW_LABEL, TABLE_HEAD -> FontRole.LABEL;
            case FORM_MARK,
                    FORM_TEXT,
                    ROW_CONTENT,
                    SPEAKER,
                    REMARK,
                    NARRATION,
                    DECISION,
                    VOTE,
                    RECESS,
                    CLOSING,
                    FORM_END -> FontRole.TEXT;
        };
    }
}
