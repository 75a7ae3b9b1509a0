package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.intake.BetweenRemarks.What;
import io.github.kaigiroku.model.Decision;
import java.util.List;

/** 審議の記録の取り込み: entries from paragraphs, of which those without a speaker go on with the remark before. */
final class Entries {

    private static final int MAX_HEADING = 60;
    private static final int DEEP = 2;
    private static final String RULE = "─━―—–－-=＝*＊・…‥~～_＿│┃|";

    private final DraftRecord draft;
    private final SpeakerMarks marks;
    private final BetweenRemarks between;
    private final OpenEntry open;

    Entries(DraftRecord draft, Topics topics, SpeakerMarks marks, OpenEntry open) {
        this.draft = draft;
        this.marks = marks;
        this.open = open;
        this.between = new BetweenRemarks(draft, topics);
    }

    /** A paragraph of minutes in one column. */
    void paragraph(Slice paragraph) {
        if (paragraph.isBlank() || isRule(paragraph)) {
            paragraph.form();
            return;
        }
        SpeakerMarks.Found found = marks.find(paragraph);
        Asked asked = Asked.of(paragraph);
        if (asked != null) {
            open.asks(asked.kind());
            paragraph.part(0, asked.end()).form();
            open.add(paragraph.rest(asked.end()));
        } else if (found != null) {
            open.speaks(List.of(found.speaker()));
            paragraph.part(0, found.end()).form();
            open.add(paragraph.rest(found.end()));
        } else if (!special(paragraph) && !outcome(paragraph)) {
            if (!open.isRemark()
                    || (open.isAsked() && Outcomes.isNarration(paragraph.strip().text()))) {
                finish();
            }
            open.add(paragraph);
        }
    }

    /** A line of strokes, which only divides. */
    static boolean isRule(Slice paragraph) {
        String key = paragraph.key();
        return key.length() > DEEP && key.codePoints().allMatch(c -> RULE.indexOf(c) >= 0);
    }

    /** A row of one cell over the whole width: a heading, unless it is more than that. */
    void over(List<Slice> text) {
        finish();
        for (Slice paragraph : text) {
            Slice line = paragraph.strip();
            boolean isHeading =
                    line.text().length() <= MAX_HEADING && line.text().indexOf('。') < 0;
            What what = between.what(line);
            if (marks.find(paragraph) != null || outcome(paragraph)) {
                paragraph(paragraph);
            } else if (isHeading && (what == null || what == What.NARRATION)) {
                between.add(What.HEADING, line);
            } else {
                between.add(what == null ? What.NARRATION : what, line);
            }
        }
    }

    /** A table among remarks that is no table of remarks: its texts go on with what was said. */
    void quoted(List<Slice> cells) {
        for (Slice cell : cells) {
            if (cell.isBlank()) {
                cell.form();
            } else {
                draft.doubtful(open.path(), cell.text(), "本文中の表の文字", "a text of a table inside the proceedings");
                open.add(cell);
            }
        }
    }

    /** Adds a line about what was decided, or how a vote went; answers whether it was one. */
    boolean outcome(Slice paragraph) {
        What what = BetweenRemarks.outcome(paragraph.strip());
        if (what != null) {
            finish();
            between.add(what, paragraph.strip());
        }
        return what != null;
    }

    /** A decision in a column of its own. */
    void decision(List<Slice> text) {
        finish();
        text.forEach(open::add);
        String words = open.takeText();
        if (!words.isBlank()) {
            draft.proceedings.add(new Decision(words, null, false));
        }
    }

    /** Ends what is open; call it once more when everything was given. */
    void finish() {
        open.finish();
    }

    /** Headings, breaks, the end and what stands in brackets; answers whether it was one of them. */
    boolean special(Slice paragraph) {
        Slice line = paragraph.strip();
        What what = between.what(line);
        if (what == null
                || (open.isSilent() && what == What.NARRATION)
                || (what == What.HEADING && open.isItemOfRemark(line))) {
            return false;
        }
        finish();
        between.add(what, line);
        return true;
    }
}
