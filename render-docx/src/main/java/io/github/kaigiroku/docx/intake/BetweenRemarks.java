package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 発言の間の行: headings, breaks, what was decided, what stands in brackets, and the end. */
final class BetweenRemarks {

    /** What a line is. */
    enum What {
        CLOSING,
        SIGNER,
        VOTE,
        DECISION,
        RECESS,
        NARRATION,
        TOPIC,
        HEADING
    }

    private static final int MAX_LENGTH = 60;
    private static final Pattern END = Pattern.compile("^[（(]?(?:以上|閉会|散会|了)[)）。]?$");
    private static final Pattern CLOSES = Pattern.compile("^[（(【〔]?.{0,12}(?:閉会|散会)[^。]{0,20}[)）】〕]?$");
    private static final Pattern BRACKETED =
            Pattern.compile("^[（(〔［\\[【](?:[^（()）〔〕［］\\[\\]【】]|[（(][^（()）]*[）)])+[)）〕］\\]】]$");
    private static final Pattern RULED = Pattern.compile("^[―─—━－＝=*＊・…-]{2,}.{1,30}[―─—━－＝=*＊・…-]{2,}$");
    private static final String HOUR =
            "(?:(?:午前|午後)?[\\s　]*[0-9０-９]{1,2}(?:時(?:[0-9０-９]{1,2}分|半)?|[:：][0-9０-９]{2})|正午)";
    private static final String STEP = "(?:開会|開議|再開|休憩|暫時休憩|続開|延会)";
    private static final Pattern HOUR_OF =
            Pattern.compile("^(?:" + HOUR + "[\\s　]*" + STEP + "|" + STEP + "[\\s　：:]*" + HOUR + ")$");
    private static final Pattern SIGNER = Pattern.compile("^(?:会議録|議事録)?署名(?:議員|委員|人|者)[\\s　：:]+(\\S.{0,18}\\S)$");
    private static final Pattern BREAK = Pattern.compile("休[\\s　]*憩");
    private static final Pattern MARK = Pattern.compile("^[◎●■◆▼◇□][\\s　]*");

    private final DraftRecord draft;
    private final Topics topics;

    BetweenRemarks(DraftRecord draft, Topics topics) {
        this.draft = draft;
        this.topics = topics;
    }

    /** What a line is; null for one that is none of these. */
    @Nullable What what(Slice line) {
        String text = line.text();
        if (text.length() > MAX_LENGTH || text.indexOf('\n') >= 0) {
            return null;
        }
        if (END.matcher(Slice.key(text)).matches() || CLOSES.matcher(text).matches()) {
            return Numbering.of(text) == null ? What.CLOSING : What.HEADING;
        }
        if (SIGNER.matcher(text).matches()) {
            return What.SIGNER;
        }
        boolean bracketed = BRACKETED.matcher(text).matches();
        if (bracketed && Outcomes.isVote(text.substring(1, text.length() - 1))) {
            return What.VOTE;
        }
        if (BREAK.matcher(text).find() && (bracketed || SessionIntake.span(text) != null)) {
            return What.RECESS;
        }
        if (bracketed && Numbering.of(text.substring(1)) != null) {
            return What.HEADING;
        }
        if (bracketed
                || RULED.matcher(Slice.key(text)).matches()
                || HOUR_OF.matcher(text).matches()) {
            return What.NARRATION;
        }
        return heading(line);
    }

    private @Nullable What heading(Slice line) {
        if (topics.isRepeated(line, false) || topics.isRepeated(unmarked(line), false)) {
            return What.TOPIC;
        }
        String text = unmarked(line).text();
        return Topics.isNumbered(text) && text.indexOf('。') < 0 ? What.HEADING : null;
    }

    private static Slice unmarked(Slice line) {
        Matcher mark = MARK.matcher(line.text());
        return mark.find() ? line.rest(mark.end()) : line;
    }

    /** What a line without a speaker reports: a vote, a decision, or null for neither. */
    static @Nullable What outcome(Slice line) {
        if (Outcomes.isVote(line.text())) {
            return What.VOTE;
        }
        return Outcomes.isDecision(line.text()) ? What.DECISION : null;
    }

    /** Adds what a line is; nothing else may be open. */
    void add(What what, Slice line) {
        String path = "proceedings[" + draft.proceedings.size() + "]";
        if (what == What.SIGNER) {
            signer(line);
            return;
        }
        draft.proceedings.add(entry(what, line, path + ".text"));
        switch (what) {
            case VOTE -> draft.likely(path, line.text(), "表決", "a vote");
            case DECISION -> draft.likely(path, line.text(), "決定事項", "a decision");
            case HEADING -> {
                draft.likely(path, line.text(), "見出し", "a heading");
                if (CLOSES.matcher(line.text()).matches()) {
                    draft.closes(SessionIntake.only(line.text()));
                }
            }
            case CLOSING -> draft.closes(SessionIntake.only(line.text()));
            case SIGNER, RECESS, NARRATION, TOPIC -> {
                // plain to see
            }
        }
    }

    private ProceedingsEntry entry(What what, Slice line, String path) {
        return switch (what) {
            case CLOSING -> new Closing(line.take(path), false);
            case VOTE -> Outcomes.vote(line.take(path));
            case DECISION -> new Decision(line.take(path), null, false);
            case RECESS -> recess(line, path);
            case SIGNER, NARRATION -> new Narration(line.take(path), false);
            case TOPIC -> topic(line);
            case HEADING -> new Heading(null, line.take(path), false);
        };
    }

    private Heading topic(Slice line) {
        String item = topics.heading(line);
        if (item == null) {
            item = topics.heading(unmarked(line));
            line.form();
        }
        return new Heading(item, null, false);
    }

    private static ProceedingsEntry recess(Slice line, String path) {
        LocalTime[] span = SessionIntake.span(line.text());
        String text = line.take(path);
        return span == null ? new Narration(text, false) : new Recess(span[0], span[1], text, false);
    }

    private void signer(Slice line) {
        Matcher signer = SIGNER.matcher(line.text());
        if (signer.matches()) {
            line.part(signer.start(1), signer.end(1)).take("meeting.signers[" + draft.signers.size() + "]");
            draft.signers.add(signer.group(1));
            line.form();
        }
    }
}
