package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import java.util.List;

/** 発言の表の行: entries from tables in which the speaker stands in one column and what was said in another. */
final class RemarkRows {

    private final DraftRecord draft;
    private final Topics topics;
    private final Entries entries;
    private final OpenEntry open;

    RemarkRows(DraftRecord draft, Topics topics, Entries entries, OpenEntry open) {
        this.draft = draft;
        this.topics = topics;
        this.entries = entries;
        this.open = open;
    }

    /** A row of a table: who speaks, and what. */
    void row(List<Slice> name, List<Slice> text) {
        if (!name.isEmpty()) {
            open.speaks(name);
            text.forEach(open::add);
        } else {
            open.finish();
            withoutSpeaker(text);
        }
    }

    /** A row whose speaker is that of the row above, in one cell over both. */
    void goesOn(List<Slice> text) {
        if (!open.hasSpeaker()) {
            row(List.of(), text);
        } else {
            text.forEach(open::add);
        }
    }

    /** A question or an answer in a column of its own, whose speaker may be named or not. */
    void ofKind(RemarkKind kind, List<Slice> name, List<Slice> text) {
        open.finish();
        text.forEach(open::add);
        String said = open.takeText();
        if (!said.isBlank()) {
            String who = name.isEmpty() ? null : open.name(name);
            draft.proceedings.add(new Remark(who, said, kind, null, false));
        }
    }

    /** A heading in a column of its own. */
    void heading(Slice line) {
        open.finish();
        String item = topics.heading(line.strip());
        draft.proceedings.add(new Heading(item, item == null ? line.strip().take(open.path() + ".text") : null, false));
    }

    /** A decision in a column of its own. */
    void decision(List<Slice> text) {
        entries.decision(text);
    }

    /** What stands in a column that nobody knows, such as 時刻 or 備考. */
    void note(Slice line) {
        open.finish();
        String path = open.path();
        draft.likely(path, line.text(), "議事の経過", "what happened");
        draft.proceedings.add(new Narration(line.strip().take(path + ".text"), false));
    }

    private void withoutSpeaker(List<Slice> text) {
        List<Slice> printed = text.stream().filter(slice -> !slice.isBlank()).toList();
        if (printed.size() != 1 || !takeReport(printed.get(0).strip())) {
            unnamed(text);
        }
    }

    /** Takes one line that tells of a decision, a vote or what happened; answers whether it does. */
    private boolean takeReport(Slice line) {
        if (entries.outcome(line)) {
            return true;
        }
        if (!Outcomes.isNarration(line.text())) {
            return false;
        }
        String path = open.path();
        draft.proceedings.add(new Narration(line.take(path + ".text"), false));
        draft.likely(path, line.text(), "議事の経過", "what happened");
        return true;
    }

    private void unnamed(List<Slice> text) {
        boolean printed = false;
        for (Slice paragraph : text) {
            if (!printed && !paragraph.isBlank() && entries.special(paragraph)) {
                continue;
            }
            open.speaksUnnamed();
            printed |= !paragraph.isBlank();
            open.add(paragraph);
        }
        if (printed) {
            draft.likely(open.path(), open.first().text(), "発言者のない発言", "a remark without a speaker");
        }
    }
}
