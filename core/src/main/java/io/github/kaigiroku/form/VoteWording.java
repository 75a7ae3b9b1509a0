package io.github.kaigiroku.form;

import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 表決の書き方: a line for the method, the counts and the result, and one for what each member said. */
final class VoteWording {

    private final Wording wording;

    VoteWording(Wording wording) {
        this.wording = wording;
    }

    /** The lines below the vote's own words; a vote of which nothing is known says that there was one. */
    List<Pieces> lines(Vote vote, String path, boolean worded) {
        var lines = new ArrayList<Pieces>();
        Pieces outcome = outcome(vote, path);
        Pieces members = members(vote.votes(), path + ".votes");
        if (outcome.isEmpty() && members.isEmpty() && !worded) {
            outcome.form(wording.word(Word.VOTE), path);
        }
        if (!outcome.isEmpty()) {
            lines.add(outcome);
        }
        if (!members.isEmpty()) {
            lines.add(members);
        }
        return lines;
    }

    private Pieces outcome(Vote vote, String path) {
        var line = new Pieces();
        if (vote.method() != null) {
            line.form(wording.word(word(vote.method())), path + ".method");
        }
        count(line, Word.FOR, vote.inFavour(), path + ".for");
        count(line, Word.AGAINST, vote.against(), path + ".against");
        count(line, Word.ABSTAINED, vote.abstained(), path + ".abstained");
        if (vote.result() != null && !vote.result().isEmpty()) {
            between(line, path).text(vote.result(), path + ".result");
        }
        return line;
    }

    private void count(Pieces line, Word word, @Nullable Integer count, String path) {
        if (count != null) {
            between(line, path).form(wording.word(word) + wording.digits().format(count), path);
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

    private static Word word(VoteMethod method) {
        return switch (method) {
            case SHOW_OF_HANDS -> Word.SHOW_OF_HANDS;
            case STANDING -> Word.STANDING;
            case BALLOT -> Word.BALLOT;
            case ROLL_CALL -> Word.ROLL_CALL;
            case NO_OBJECTION -> Word.NO_OBJECTION;
        };
    }
}
