package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 結果の文: distinguishes decisions, votes and what was done from remarks where nobody is named as speaking. */
final class Outcomes {

    private static final int MAX_LENGTH = 80;
    private static final Pattern DECIDED =
            Pattern.compile("(?:(?:原案|提案|案|議案)(?:の)?(?:とおり|通り|どおり)|全員一致|全会一致|異議なく|満場一致|賛成多数|挙手全員|起立全員|全員賛成).{0,40}"
                    + "(?:可決|否決|承認|了承|決定|決し|同意|認定|採択)[^。]{0,10}。?$"
                    + "|(?:こと(?:と|に)(?:した|なった|決した|決定した|決まった)|(?:可決|否決|承認|了承|決定|採択|議決|認定|同意)(?:した|された|しました|されました))。?$");
    private static final Pattern ARROW = Pattern.compile("^[→⇒].*(?:承認|決定|了承|可決|否決|合意|同意|採択|確認|こと(?:とした|になった))");
    private static final Pattern VOTED = Pattern.compile("採決|表決|挙手|起立|投票|賛成|異議なし");
    private static final Pattern OUTCOME = Pattern.compile("賛成|反対|全員|多数|少数|可決|否決");
    private static final Pattern SAYS = Pattern.compile("[「『]|と呼ぶ者|ます。?$|です。?$|ください");
    private static final Pattern DONE = Pattern.compile(
            "^(?:\\S{0,10}(?:会長|委員長|議長|座長|部会長|教育長|市長|町長|村長|事務局|担当課|課長|部長|委員)(?:が|から|より|は)|質疑).*(?:た|なし)。?$");
    private static final String NUMBER = "[\\s　：:]*(?:者|は)?[\\s　]*([0-9０-９]{1,3})";

    private Outcomes() {}

    /** Whether a text without a speaker is about what was decided. */
    static boolean isDecision(String text) {
        return text.length() <= MAX_LENGTH
                && (DECIDED.matcher(text).find() || ARROW.matcher(text).find())
                && !SAYS.matcher(text).find();
    }

    /** Whether a text without a speaker is about what somebody did. */
    static boolean isNarration(String text) {
        return DONE.matcher(text).matches() && !SAYS.matcher(text).find();
    }

    /** Whether a short line is about a vote. */
    static boolean isVote(String text) {
        return text.length() <= MAX_LENGTH
                && VOTED.matcher(text).find()
                && OUTCOME.matcher(text).find()
                && !SAYS.matcher(text).find()
                && (text.indexOf('。') < 0 || count(text, "賛成") != null);
    }

    /** The vote that a line is about; its text is all of the line. */
    static Vote vote(String text) {
        return Vote.builder()
                .method(method(text))
                .inFavour(count(text, "賛成"))
                .against(count(text, "反対"))
                .abstained(count(text, "棄権"))
                .text(text)
                .build();
    }

    private static @Nullable VoteMethod method(String text) {
        if (text.contains("挙手")) {
            return VoteMethod.SHOW_OF_HANDS;
        }
        if (text.contains("起立")) {
            return VoteMethod.STANDING;
        }
        return text.contains("投票") ? VoteMethod.BALLOT : null;
    }

    private static @Nullable Integer count(String text, String side) {
        Matcher count = Pattern.compile(side + NUMBER).matcher(text);
        return count.find() ? Integer.valueOf(SessionIntake.number(count.group(1))) : null;
    }
}
