package io.github.kaigiroku.form;

import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.List;

/** 版面の確認: whether the forms of a profile fit on its paper. */
final class ProfileGeometry {

    private ProfileGeometry() {}

    static List<Message> problems(FormProfile profile) {
        var problems = new ArrayList<Message>();
        PageLayout page = profile.page();
        if (page.bottom() < 0) {
            problems.add(new Message(
                    "page: top と linesPerPage × linePitch が用紙の高さを超えます。行数、行送り又は上余白を減らしてください。",
                    "page: top and linesPerPage × linePitch exceed the height of the paper. Reduce one of them."));
        }
        SummaryForm summary = profile.summary();
        width(problems, page, "summary", summary.labelWidth(), summary.textWidth());
        ProceedingsForm proceedings = profile.proceedings();
        width(problems, page, "proceedings", proceedings.speakerWidth(), proceedings.textWidth());
        if (proceedings.headLines() + 2 > page.linesPerPage()) {
            problems.add(new Message(
                    "proceedings.headLines: 見出しが高すぎて本文の行が入りません。小さくしてください。",
                    "proceedings.headLines: the head leaves no room for lines of text. Make it smaller."));
        }
        return problems;
    }

    private static void width(List<Message> problems, PageLayout page, String form, double first, double second) {
        double right = page.left() + page.columnWidth(first) + page.columnWidth(second);
        if (right > page.paper().width()) {
            problems.add(new Message(
                    form + ": 左余白と２列の幅が用紙の幅を超えます。列の幅、文字の大きさ又は余白を減らしてください。",
                    form + ": the left margin and both columns exceed the width of the paper. Reduce one of them."));
        }
    }
}
