package io.github.kaigiroku.profile;

import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.List;

/** 版面の確認: whether the forms of a profile fit on their paper. */
final class ProfileGeometry implements PartVisitor<Void> {

    private final List<Message> problems;
    private final PageLayout page;
    private final String path;

    private ProfileGeometry(List<Message> problems, PageLayout page, String path) {
        this.problems = problems;
        this.page = page;
        this.path = path;
    }

    static List<Message> problems(FormProfile profile) {
        var problems = new ArrayList<Message>();
        height(problems, profile.page(), "page");
        for (int i = 0; i < profile.sheets().size(); i++) {
            SheetForm sheet = profile.sheets().get(i);
            PageLayout page = sheet.page() == null ? profile.page() : sheet.page();
            height(problems, page, "sheets[" + i + "].page");
            for (int j = 0; j < sheet.parts().size(); j++) {
                String path = "sheets[" + i + "].parts[" + j + "]";
                sheet.parts().get(j).accept(new ProfileGeometry(problems, page, path));
            }
        }
        return problems.stream().distinct().toList();
    }

    private static void height(List<Message> problems, PageLayout page, String path) {
        if (page.bottom() < 0) {
            problems.add(new Message(
                    path + ": top と linesPerPage × linePitch が用紙の高さを超えます。行数、行送り又は上余白を減らしてください。",
                    path + ": top and linesPerPage × linePitch exceed the height of the paper. Reduce one of them."));
        }
    }

    @Override
    public Void text(TextPart part) {
        double indent = part.indent() * page.fontSize();
        if (page.left() + indent + page.fontSize() > page.width()) {
            tooWide("indent", "字下げ", "the indent");
        }
        return null;
    }

    @Override
    public Void boxes(BoxesPart part) {
        double width = part.labels().size() * PaperSize.points(part.boxWidth());
        if (page.left() + width > page.width()) {
            tooWide("boxWidth", "枠の幅の合計", "all boxes");
        }
        if (PaperSize.points(part.boxHeight()) > page.bodyHeight() / 2) {
            problems.add(new Message(
                    path + ".boxHeight: 枠が紙面の半分より高くなります。低くしてください。",
                    path + ".boxHeight: the boxes are higher than half the page. Make them lower."));
        }
        return null;
    }

    @Override
    public Void rows(RowsPart part) {
        columns(page.columnWidth(part.labelWidth()) + page.columnWidth(part.textWidth()));
        return null;
    }

    @Override
    public Void proceedings(ProceedingsPart part) {
        columns(part.columns().stream()
                .mapToDouble(column -> page.columnWidth(column.width()))
                .sum());
        if (part.headLines() + 2 > page.linesPerPage()) {
            problems.add(new Message(
                    path + ".headLines: 見出しが高すぎて本文の行が入りません。小さくしてください。",
                    path + ".headLines: the head leaves no room for lines of text. Make it smaller."));
        }
        return null;
    }

    private void columns(double width) {
        if (page.left() + width > page.width()) {
            tooWide("width", "列の幅の合計", "all columns");
        }
    }

    private void tooWide(String key, String what, String whatInEnglish) {
        problems.add(new Message(
                path + "." + key + ": 左余白と" + what + "が用紙の幅を超えます。幅、文字の大きさ又は余白を減らしてください。",
                path + "." + key + ": the left margin and " + whatInEnglish
                        + " exceed the width of the paper. Reduce one of them."));
    }
}
