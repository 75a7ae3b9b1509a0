package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.decode.JsonOutput;

/** 様式の定義の書き出し: writes a profile as JSON. */
final class ProfileWriting {

    private ProfileWriting() {}

    static void profile(JsonOutput out, FormProfile profile) {
        out.text("formatVersion", profile.formatVersion());
        out.text("name", profile.name());
        out.choice("digits", profile.digits());
        out.object("page", profile.page(), ProfileWriting::page);
        out.object("summary", profile.summary(), ProfileWriting::summary);
        out.object("proceedings", profile.proceedings(), ProfileWriting::proceedings);
    }

    private static void page(JsonOutput out, PageLayout page) {
        out.choice("paper", page.paper());
        out.number("top", page.top());
        out.number("left", page.left());
        out.text("fontName", page.fontName());
        out.number("fontSize", page.fontSize());
        out.number("linePitch", page.linePitch());
        out.integer("linesPerPage", page.linesPerPage());
        out.number("cellPadding", page.cellPadding());
    }

    private static void summary(JsonOutput out, SummaryForm form) {
        out.text("mark", form.mark());
        out.text("title", form.title());
        out.number("labelWidth", form.labelWidth());
        out.number("textWidth", form.textWidth());
        out.objects("rows", form.rows(), ProfileWriting::row);
    }

    private static void row(JsonOutput out, RowForm row) {
        out.text("label", row.label());
        out.choice("content", row.content());
        out.number("leastLines", row.leastLines());
        out.choice("whenEmpty", row.whenEmpty());
        out.text("emptyWord", row.emptyWord());
    }

    private static void proceedings(JsonOutput out, ProceedingsForm form) {
        out.text("mark", form.mark());
        out.text("title", form.title());
        out.text("speakerLabel", form.speakerLabel());
        out.text("textLabel", form.textLabel());
        out.number("speakerWidth", form.speakerWidth());
        out.number("textWidth", form.textWidth());
        out.number("headLines", form.headLines());
        out.flag("repeatHead", form.repeatHead());
        out.integer("blankLines", form.blankLines());
        out.number("firstIndent", form.firstIndent());
    }
}
