package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.intake.BetweenRemarks.What;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 審議の記録の取り込み: entries from paragraphs, of which those without a speaker go on with the remark before. */
final class Entries {

    private static final int MAX_HEADING = 60;
    private static final int DEEP = 2;
    private static final String RULE = "─━―—–－-=＝*＊・…‥~～_＿│┃|";
    private static final Pattern LIST_FOLLOWS =
            Pattern.compile("(?:次の|以下の|下記の|[0-9０-９一二三四五]点|とおり|通り|[：:])[^。]{0,16}。?[\\s　]*$");

    private final DraftRecord draft;
    private final Topics topics;
    private final SpeakerMarks marks;
    private final BetweenRemarks between;
    private @Nullable String speaker;
    private final List<Slice> open = new ArrayList<>();
    private boolean isRemark;
    private @Nullable RemarkKind kind;

    Entries(DraftRecord draft, Topics topics, SpeakerMarks marks) {
        this.draft = draft;
        this.topics = topics;
        this.marks = marks;
        this.between = new BetweenRemarks(draft, topics);
    }

    private String path() {
        return "proceedings[" + draft.proceedings.size() + "]";
    }

    /** A paragraph of minutes in one column. */
    void paragraph(Slice paragraph) {
        if (paragraph.isBlank()) {
            paragraph.form();
            return;
        }
        if (isRule(paragraph)) {
            paragraph.form();
            return;
        }
        SpeakerMarks.Found found = marks.find(paragraph);
        Asked asked = Asked.of(paragraph);
        if (asked != null) {
            finish();
            kind = asked.kind();
            isRemark = true;
            paragraph.part(0, asked.end()).form();
            add(paragraph.rest(asked.end()));
        } else if (found != null) {
            begin(found.speaker().strip());
            paragraph.part(0, found.end()).form();
            add(paragraph.rest(found.end()));
        } else if (!special(paragraph) && !outcome(paragraph)) {
            if (!isRemark
                    || (kind != null && Outcomes.isNarration(paragraph.strip().text()))) {
                finish();
            }
            add(paragraph);
        }
    }

    /** A line of strokes, which only divides. */
    static boolean isRule(Slice paragraph) {
        String key = paragraph.key();
        return key.length() > DEEP && key.codePoints().allMatch(c -> RULE.indexOf(c) >= 0);
    }

    /** A row of a table: who speaks, and what. */
    void row(List<Slice> name, List<Slice> text) {
        finish();
        if (!name.isEmpty()) {
            String path = path() + ".speaker";
            speaker = name.stream().map(line -> line.strip().take(path)).collect(Collectors.joining());
            isRemark = true;
            text.forEach(this::add);
        } else {
            withoutSpeaker(text);
        }
    }

    /** A row whose speaker is that of the row above, in one cell over both. */
    void goesOn(List<Slice> text) {
        if (speaker == null) {
            row(List.of(), text);
        } else {
            text.forEach(this::add);
        }
    }

    /** A question or an answer in a column of its own, whose speaker may be named or not. */
    void ofKind(RemarkKind kind, List<Slice> name, List<Slice> text) {
        finish();
        String path = path();
        open.addAll(text);
        String said = taken(path + ".text");
        if (!said.isBlank()) {
            String who = name.isEmpty()
                    ? null
                    : name.stream()
                            .map(line -> line.strip().take(path + ".speaker"))
                            .collect(Collectors.joining());
            draft.proceedings.add(new Remark(who, said, kind, null, false));
        }
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
                draft.doubtful(path(), cell.text(), "本文中の表の文字", "a text of a table inside the proceedings");
                add(cell);
            }
        }
    }

    /** A line about what was decided, or how a vote went. */
    private boolean outcome(Slice paragraph) {
        What what = BetweenRemarks.outcome(paragraph.strip());
        if (what != null) {
            finish();
            between.add(what, paragraph.strip());
        }
        return what != null;
    }

    private void withoutSpeaker(List<Slice> text) {
        List<Slice> printedText =
                text.stream().filter(slice -> !slice.isBlank()).toList();
        if (printedText.size() == 1) {
            Slice only = printedText.get(0).strip();
            if (outcome(only)) {
                return;
            }
            if (Outcomes.isNarration(only.text())) {
                String path = path();
                draft.proceedings.add(new Narration(only.take(path + ".text"), false));
                draft.likely(path, only.text(), "議事の経過", "what happened");
                return;
            }
        }
        boolean printed = false;
        for (Slice paragraph : text) {
            if (!printed && !paragraph.isBlank() && special(paragraph)) {
                continue;
            }
            isRemark = true;
            printed |= !paragraph.isBlank();
            add(paragraph);
        }
        if (printed) {
            draft.likely(path(), open.get(0).text(), "発言者のない発言", "a remark without a speaker");
        }
    }

    /** What stands in a column that nobody knows, such as 時刻 or 備考. */
    void note(Slice line) {
        finish();
        String path = path();
        draft.likely(path, line.text(), "議事の経過", "what happened");
        draft.proceedings.add(new Narration(line.strip().take(path + ".text"), false));
    }

    /** A decision in a column of its own. */
    void decision(List<Slice> text) {
        finish();
        open.addAll(text);
        String path = path();
        String words = taken(path + ".text");
        if (!words.isBlank()) {
            draft.proceedings.add(new Decision(words, null, false));
        }
    }

    /** A heading in a column of its own. */
    void heading(Slice line) {
        finish();
        String item = topics.heading(line.strip());
        draft.proceedings.add(new Heading(item, item == null ? line.strip().take(path() + ".text") : null, false));
    }

    /** Ends what is open; call it once more when everything was given. */
    void finish() {
        String path = path();
        String text = taken(path + ".text");
        if (!text.isBlank() || speaker != null) {
            if (isRemark) {
                draft.proceedings.add(new Remark(speaker, text, kind, null, false));
            } else {
                draft.proceedings.add(new Narration(text, false));
            }
        }
        speaker = null;
        kind = null;
        isRemark = false;
    }

    private void begin(Slice name) {
        finish();
        speaker = name.take(path() + ".speaker");
        isRemark = true;
    }

    private void add(Slice paragraph) {
        open.add(paragraph);
    }

    /** What is open, without blank paragraphs at both ends. */
    private String taken(String path) {
        while (!open.isEmpty() && open.get(0).isBlank()) {
            open.remove(0).form();
        }
        while (!open.isEmpty() && open.get(open.size() - 1).isBlank()) {
            open.remove(open.size() - 1).form();
        }
        String text = open.stream().map(slice -> slice.take(path)).collect(Collectors.joining("\n"));
        open.clear();
        return text;
    }

    /** Headings, breaks, the end and what stands in brackets; answers whether it was one of them. */
    private boolean special(Slice paragraph) {
        Slice line = paragraph.strip();
        What what = between.what(line);
        boolean silent = speaker != null && open.stream().allMatch(Slice::isBlank);
        if (what == null || (silent && what == What.NARRATION) || (what == What.HEADING && isItemOfRemark(line))) {
            return false;
        }
        finish();
        between.add(what, line);
        return true;
    }

    /** Whether a numbered line is part of what somebody says: it is moved in, or the line before announces a list. */
    private boolean isItemOfRemark(Slice line) {
        if (speaker == null || open.isEmpty()) {
            return false;
        }
        Slice before = open.get(open.size() - 1);
        boolean listed = Numbering.of(before.strip().text()) != null;
        return (line.indent() >= DEEP && line.text().charAt(0) != '◎')
                || LIST_FOLLOWS.matcher(before.text()).find()
                || (listed && open.size() > 1);
    }
}
