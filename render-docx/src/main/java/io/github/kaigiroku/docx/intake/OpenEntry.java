package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 書きかけの発言: the remark or the narration that paragraphs are still added to, until something else begins. */
final class OpenEntry {

    private static final int DEEP = 2;
    private static final Pattern LIST_FOLLOWS =
            Pattern.compile("(?:次の|以下の|下記の|[0-9０-９一二三四五]点|とおり|通り|[：:])[^。]{0,16}。?[\\s　]*$");

    private final DraftRecord draft;
    private final List<Slice> text = new ArrayList<>();
    private @Nullable String speaker;
    private @Nullable RemarkKind kind;
    private boolean isRemark;

    OpenEntry(DraftRecord draft) {
        this.draft = draft;
    }

    /** Where the entry will stand in the record. */
    String path() {
        return "proceedings[" + draft.proceedings.size() + "]";
    }

    /** Somebody begins to speak; the lines that name the speaker are put together. */
    void speaks(List<Slice> name) {
        finish();
        speaker = name(name);
        isRemark = true;
    }

    /** A question or an answer without a speaker begins. */
    void asks(RemarkKind asked) {
        finish();
        kind = asked;
        isRemark = true;
    }

    /** What is added is a remark, though nobody knows whose. */
    void speaksUnnamed() {
        isRemark = true;
    }

    boolean isRemark() {
        return isRemark;
    }

    /** Whether it is a question or an answer without a speaker. */
    boolean isAsked() {
        return kind != null;
    }

    boolean hasSpeaker() {
        return speaker != null;
    }

    /** Whether somebody was named and has said nothing yet. */
    boolean isSilent() {
        return speaker != null && text.stream().allMatch(Slice::isBlank);
    }

    /** The speaker of the entry, from the lines that name one. */
    String name(List<Slice> lines) {
        String path = path() + ".speaker";
        return lines.stream().map(line -> line.strip().take(path)).collect(Collectors.joining());
    }

    void add(Slice paragraph) {
        text.add(paragraph);
    }

    /** The first paragraph that is open. */
    Slice first() {
        return text.get(0);
    }

    /** Ends what is open, if anything is, and puts it into the record. */
    void finish() {
        String said = takeText();
        if (!said.isBlank() || speaker != null) {
            draft.proceedings.add(isRemark ? new Remark(speaker, said, kind, null, false) : new Narration(said, false));
        }
        speaker = null;
        kind = null;
        isRemark = false;
    }

    /** What is open, without blank paragraphs at both ends; nothing is open then. */
    String takeText() {
        String path = path() + ".text";
        while (!text.isEmpty() && text.get(0).isBlank()) {
            text.remove(0).form();
        }
        while (!text.isEmpty() && text.get(text.size() - 1).isBlank()) {
            text.remove(text.size() - 1).form();
        }
        String said = text.stream().map(slice -> slice.take(path)).collect(Collectors.joining("\n"));
        text.clear();
        return said;
    }

    /** Whether a numbered line is part of what somebody says: it is moved in, or the line before announces a list. */
    boolean isItemOfRemark(Slice line) {
        if (speaker == null || text.isEmpty()) {
            return false;
        }
        Slice before = text.get(text.size() - 1);
        boolean listed = Numbering.of(before.strip().text()) != null;
        return (line.indent() >= DEEP && line.text().charAt(0) != '◎')
                || LIST_FOLLOWS.matcher(before.text()).find()
                || (listed && text.size() > 1);
    }
}
