package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;

/** Writes the members of one entry: its type first, then its components in order. */
final class EntryWriter implements EntryVisitor<JsonOutput> {

    private final JsonOutput out;

    private EntryWriter(JsonOutput out) {
        this.out = out;
    }

    static void entry(JsonOutput out, ProceedingsEntry entry) {
        entry.accept(new EntryWriter(out)).choice("align", entry.align());
        out.flag("closed", entry.closed());
    }

    @Override
    public JsonOutput heading(Heading heading) {
        out.choice("type", EntryType.HEADING);
        out.text("agendaItem", heading.agendaItem());
        out.text("text", heading.text());
        return out;
    }

    @Override
    public JsonOutput remark(Remark remark) {
        out.choice("type", EntryType.REMARK);
        out.text("speaker", remark.speaker());
        out.text("text", remark.text());
        out.choice("kind", remark.kind());
        return out;
    }

    @Override
    public JsonOutput narration(Narration narration) {
        out.choice("type", EntryType.NARRATION);
        out.text("text", narration.text());
        return out;
    }

    @Override
    public JsonOutput decision(Decision decision) {
        out.choice("type", EntryType.DECISION);
        out.text("text", decision.text());
        out.text("agendaItem", decision.agendaItem());
        return out;
    }

    @Override
    public JsonOutput vote(Vote vote) {
        out.choice("type", EntryType.VOTE);
        out.text("agendaItem", vote.agendaItem());
        out.choice("method", vote.method());
        out.integer("for", vote.inFavour());
        out.integer("against", vote.against());
        out.integer("abstained", vote.abstained());
        out.objects("votes", vote.votes(), (at, member) -> {
            at.text("name", member.name());
            at.text("vote", member.vote());
        });
        out.text("result", vote.result());
        out.text("text", vote.text());
        return out;
    }

    @Override
    public JsonOutput recess(Recess recess) {
        out.choice("type", EntryType.RECESS);
        out.time("from", recess.from());
        out.time("to", recess.to());
        out.text("text", recess.text());
        return out;
    }

    @Override
    public JsonOutput closing(Closing closing) {
        out.choice("type", EntryType.CLOSING);
        out.text("text", closing.text());
        return out;
    }
}
