package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 公開・非公開の別の取り込み: whether the meeting was open, why not, and on what legal ground. Reasons and grounds in rows of
 * their own wait for the end of the document, since the level may be printed behind them.
 */
final class OpennessRows {

    private static final Pattern WHY =
            Pattern.compile("^[\\s　]*((?:非公開の|公開しない)?(?:理由)|(?:法的|非公開の)?根拠(?:規定|法令)?)[\\s　]*[：:][\\s　]*(\\S.*)$");
    private static final String REASON = "meeting.openness.reason";
    private static final String GROUND = "meeting.openness.legalGround";

    private final DraftRecord draft;
    private final PersonWords words;
    private final DetailRows details;
    private final List<Why> whys = new ArrayList<>();
    private @Nullable Openness openness;

    /** 非公開の理由 or its legal ground, which need the level to stand beside them. */
    private record Why(boolean isReason, List<Slice> label, List<Slice> text) {}

    OpennessRows(DraftRecord draft, PersonWords words, DetailRows details) {
        this.draft = draft;
        this.words = words;
        this.details = details;
    }

    /** A row for the reason begins, or one for the legal ground. */
    void beginWhy(boolean isReason, List<Slice> label) {
        whys.add(new Why(isReason, label, new ArrayList<>()));
    }

    /** A paragraph of the reason or of the legal ground that began last. */
    void takeWhy(Slice text) {
        whys.get(whys.size() - 1).text().add(text);
    }

    /** A paragraph beside 公開・非公開の別: the level, or behind it a reason or a ground with a label of its own. */
    void take(Slice text) {
        Matcher why = WHY.matcher(text.text());
        if (openness == null) {
            level(text);
        } else if (why.find()) {
            why(text.part(why.start(2), why.end(2)).strip(), why.group(1).endsWith("理由"));
            text.part(0, why.start(2)).form();
        } // else said before; left over
    }

    private void level(Slice text) {
        OpennessWord word = OpennessWord.of(text);
        if (word == null) {
            return; // a choice to be circled; left over
        }
        if (word.isBox()) {
            text.form();
            level(word.word(), null);
            return;
        }
        Slice reason = word.reason();
        boolean said = reason.text().codePoints().anyMatch(Character::isLetterOrDigit);
        level(word.word(), said ? reason.take(REASON) : null);
    }

    private void level(Slice word, @Nullable String reason) {
        OpennessLevel found = switch (word.take("meeting.openness.level")) {
            case "公開" -> OpennessLevel.OPEN;
            case "非公開" -> OpennessLevel.CLOSED;
            default -> OpennessLevel.PARTLY_CLOSED;
        };
        say(new Openness(found, reason, null));
    }

    private void say(Openness said) {
        openness = said;
        draft.meeting.openness(said);
    }

    /** The reason or the legal ground on a line of its own; a second one is left over. */
    private void why(Slice text, boolean isReason) {
        Openness before = openness;
        if (before == null || !isFree(before, isReason)) {
            return;
        }
        say(
                isReason
                        ? new Openness(before.level(), text.take(REASON), before.legalGround())
                        : new Openness(before.level(), before.reason(), text.take(GROUND)));
    }

    private static boolean isFree(@Nullable Openness known, boolean isReason) {
        return known != null && (isReason ? known.reason() : known.legalGround()) == null;
    }

    /** The document ends: reasons and grounds find their place beside the level, or stay rows of their own. */
    void finish() {
        whys.forEach(this::finish);
    }

    private void finish(Why why) {
        List<Slice> said =
                why.text().stream().filter(line -> !words.isNobody(line.text())).toList();
        if (said.isEmpty()) {
            why.text().forEach(Slice::form);
        } else if (said.size() == 1 && isFree(openness, why.isReason())) {
            why(said.get(0).strip(), why.isReason());
        } else {
            details.add(why.label(), why.text());
        }
    }
}
