package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 審議の記録の取り込み: entries from paragraphs, of which those without a speaker go on with the remark before. */
final class Entries {

    private static final int LONGEST_HEADING = 60;
    private static final Pattern END = Pattern.compile("^[（(]?(?:以上|閉会|散会|了)[)）。]?$");
    private static final Pattern CLOSES = Pattern.compile("^[（(【〔]?.{0,12}(?:閉会|散会)[^。]{0,20}[)）】〕]?$");
    private static final Pattern BRACKETED =
            Pattern.compile("^[（(〔［\\[【](?:[^（()）〔〕［］\\[\\]【】]|[（(][^（()）]*[）)])+[)）〕］\\]】]$");
    private static final Pattern SIGNER = Pattern.compile("^(?:会議録|議事録)?署名(?:議員|委員|人|者)[\\s　：:]+(\\S.{0,18}\\S)$");
    private static final Pattern RECESS = Pattern.compile("休[\\s　]*憩");

    private final DraftRecord draft;
    private final Topics topics;
    private final SpeakerMarks marks;
    private @Nullable String speaker;
    private final List<Slice> open = new ArrayList<>();
    private boolean isRemark;

    Entries(DraftRecord draft, Topics topics, SpeakerMarks marks) {
        this.draft = draft;
        this.topics = topics;
        this.marks = marks;
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
        SpeakerMarks.Found found = marks.find(paragraph);
        if (found != null) {
            begin(found.speaker().strip());
            paragraph.part(0, found.end()).form();
            add(paragraph.rest(found.end()));
        } else if (!special(paragraph) && !outcome(paragraph)) {
            if (!isRemark) {
                finish();
            }
            add(paragraph);
        }
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

    /** A row of one cell over the whole width: a heading, unless it is more than that. */
    void over(List<Slice> text) {
        finish();
        for (Slice paragraph : text) {
            Slice line = paragraph.strip();
            boolean isShort =
                    line.text().length() <= LONGEST_HEADING && line.text().indexOf('。') < 0;
            if (marks.find(paragraph) != null) {
                paragraph(paragraph);
                continue;
            }
            if (special(paragraph) || outcome(paragraph)) {
                continue;
            }
            finish();
            String path = path();
            if (isShort) {
                draft.likely(path, line.text(), "見出し", "a heading");
                draft.proceedings.add(new Heading(null, line.take(path + ".text"), false));
            } else {
                draft.proceedings.add(new Narration(line.take(path + ".text"), false));
                draft.likely(path, line.text(), "議事の経過", "what happened");
            }
        }
    }

    /** A line that tells what was decided, or how a vote went. */
    private boolean outcome(Slice paragraph) {
        Slice line = paragraph.strip();
        boolean vote = Outcomes.isVote(line.text());
        if (!vote && !Outcomes.isDecision(line.text())) {
            return false;
        }
        finish();
        String path = path();
        String text = line.take(path + ".text");
        draft.proceedings.add(vote ? Outcomes.vote(text) : new Decision(text, null, false));
        draft.likely(path, text, vote ? "表決" : "決定事項", vote ? "a vote" : "a decision");
        return true;
    }

    private void withoutSpeaker(List<Slice> text) {
        List<Slice> printedText =
                text.stream().filter(slice -> !slice.isBlank()).toList();
        if (printedText.size() == 1) {
            Slice only = printedText.get(0);
            if (outcome(only)) {
                return;
            }
            if (Outcomes.isNarration(only.strip().text())) {
                String path = path();
                draft.proceedings.add(new Narration(only.strip().take(path + ".text"), false));
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
                draft.proceedings.add(new Remark(speaker, text, false));
            } else {
                draft.proceedings.add(new Narration(text, false));
            }
        }
        speaker = null;
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
        String text = line.text();
        if (text.length() > LONGEST_HEADING || text.indexOf('\n') >= 0) {
            return false;
        }
        if (END.matcher(Slice.key(text)).matches() || CLOSES.matcher(text).matches()) {
            finish();
            draft.closes(SessionIntake.only(text));
            draft.proceedings.add(new Closing(line.take(path() + ".text"), false));
            return true;
        }
        Matcher signer = SIGNER.matcher(text);
        if (signer.matches()) {
            finish();
            draft.signers.add(
                    line.part(signer.start(1), signer.end(1)).take("meeting.signers[" + draft.signers.size() + "]"));
            line.form();
            return true;
        }
        if (BRACKETED.matcher(text).matches() && Outcomes.isVote(text.substring(1, text.length() - 1))) {
            return outcome(line);
        }
        if (RECESS.matcher(text).find() && (BRACKETED.matcher(text).matches() || SessionIntake.span(text) != null)) {
            recess(line);
            return true;
        }
        if (BRACKETED.matcher(text).matches()) {
            finish();
            draft.proceedings.add(new Narration(line.take(path() + ".text"), false));
            return true;
        }
        return isHeading(line);
    }

    private void recess(Slice line) {
        finish();
        LocalTime[] span = SessionIntake.span(line.text());
        String text = line.take(path() + ".text");
        draft.proceedings.add(span == null ? new Narration(text, false) : new Recess(span[0], span[1], text, false));
    }

    private boolean isHeading(Slice line) {
        String text = line.text();
        String item = topics.heading(line);
        if (item != null) {
            finish();
            draft.proceedings.add(new Heading(item, null, false));
            return true;
        }
        if (!Topics.isNumbered(text) || text.indexOf('。') >= 0) {
            return false;
        }
        finish();
        draft.likely(path(), text, "見出し", "a heading");
        draft.proceedings.add(new Heading(null, line.take(path() + ".text"), false));
        return true;
    }
}
