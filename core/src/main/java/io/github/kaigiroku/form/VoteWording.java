package io.github.kaigiroku.form;

import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 表決の書き方: a line for the method, the counts and the result, and one for what each member said. */
final class VoteWording {

    private final DigitStyle digits;

    VoteWording(DigitStyle digits) {
        this.digits = digits;
    }

    /** The lines below the vote's own words; a vote of which nothing is known says that there was one. */
    List<Paragraph> paragraphs(Vote vote, String path, double indent, boolean worded) {
        var paragraphs = new ArrayList<Paragraph>();
        Pieces outcome = outcome(vote, path);
        Pieces members = members(vote.votes(), path + ".votes");
        if (outcome.isEmpty() && members.isEmpty() && !worded) {
            outcome.form("採決", path);
        }
        if (!outcome.isEmpty()) {
            paragraphs.add(outcome.indented(indent, 0));
        }
        if (!members.isEmpty()) {
            paragraphs.add(members.indented(indent, 0));
        }
        return paragraphs;
    }

    private Pieces outcome(Vote vote, String path) {
        var line = new Pieces();
        if (vote.method() != null) {
            line.form(word(vote.method()), path + ".method");
        }
        count(line, "賛成", vote.inFavour(), path + ".for");
        count(line, "反対", vote.against(), path + ".against");
        count(line, "棄権", vote.abstained(), path + ".abstained");
        if (vote.result() != null && !vote.result().isEmpty()) {
            between(line, path).text(vote.result(), path + ".result");
        }
        return line;
    }

    private void count(Pieces line, String word, @Nullable Integer count, String path) {
        if (count != null) {
            between(line, path).form(word + digits.format(count), path);
        }
    }

    private static Pieces between(Pieces line, String path) {
        return line.isEmpty() ? line : line.form("　", path);
    }

    private static Pieces members(List<MemberVote> votes, String path) {
        var line = new Pieces();
        for (int i = 0; i < votes.size(); i++) {
            String at = path + "[" + i + "]";
            if (i > 0) {
                line.form("、", at);
            }
            line.name(votes.get(i).name(), at + ".name").form("（", at);
            line.text(votes.get(i).vote(), at + ".vote").form("）", at);
        }
        return line;
    }

    private static String word(VoteMethod method) {
        return switch (method) {
            case SHOW_OF_HANDS -> "挙手採決";
            case STANDING -> "起立採決";
            case BALLOT -> "投票採決";
            case ROLL_CALL -> "記名採決";
            case NO_OBJECTION -> "簡易採決";
        };
    }
}
