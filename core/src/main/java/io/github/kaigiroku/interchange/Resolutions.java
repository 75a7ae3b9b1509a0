package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Vote;
import org.jspecify.annotations.Nullable;

/** 決定と採決: what the meeting decided, counted through the document. For one record and one thread. */
final class Resolutions {

    private final XmlOutput out;
    private final References references;
    private int count;

    Resolutions(XmlOutput out, References references) {
        this.out = out;
        this.references = references;
    }

    XmlOutput write(Decision decision) {
        open(decision.agendaItem(), decision.closed() ? "closed" : null);
        out.paragraphs(decision.text());
        return out.close("resolutions");
    }

    XmlOutput write(Vote vote) {
        open(vote.agendaItem(), vote.closed() ? "vote closed" : "vote");
        if (vote.text() != null) {
            out.paragraphs(vote.text());
        }
        outcome(vote);
        for (MemberVote member : vote.votes()) {
            out.open("p");
            inline("voter", member.name());
            out.text(" ");
            inline("vote", member.vote());
            out.end("p");
        }
        return out.close("resolutions");
    }

    private void open(@Nullable String reference, @Nullable String mark) {
        String item = references.item(reference);
        count++;
        out.open(
                "resolutions",
                "eId",
                "resolutions_" + count,
                "refersTo",
                item == null ? null : "#" + item,
                "class",
                mark);
    }

    /** A paragraph even where nothing is known, because the element must not be empty. */
    private void outcome(Vote vote) {
        out.open("p");
        inline("method", vote.method() == null ? null : vote.method().code());
        inline("for", vote.inFavour());
        inline("against", vote.against());
        inline("abstained", vote.abstained());
        inline("result", vote.result());
        out.end("p");
    }

    private void inline(String name, @Nullable Object value) {
        if (value != null) {
            out.begin("inline", "name", name).text(value.toString()).end("inline");
        }
    }
}
