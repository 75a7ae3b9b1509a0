package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;

/** Maps the texts of one entry. */
final class EntryMapping implements EntryVisitor<ProceedingsEntry> {

    private final TextMapping texts;
    private final String path;

    EntryMapping(TextMapping texts, String path) {
        this.texts = texts;
        this.path = path;
    }

    @Override
    public ProceedingsEntry heading(Heading heading) {
        return new Heading(
                heading.agendaItem(), texts.text(path + ".text", heading.text()), heading.align(), heading.closed());
    }

    @Override
    public ProceedingsEntry remark(Remark remark) {
        return new Remark(
                texts.text(path + ".speaker", remark.speaker()),
                texts.line(path + ".text", remark.text()),
                remark.kind(),
                remark.align(),
                remark.closed());
    }

    @Override
    public ProceedingsEntry narration(Narration narration) {
        return new Narration(texts.line(path + ".text", narration.text()), narration.align(), narration.closed());
    }

    @Override
    public ProceedingsEntry decision(Decision decision) {
        return new Decision(
                texts.line(path + ".text", decision.text()),
                decision.agendaItem(),
                decision.align(),
                decision.closed());
    }

    @Override
    public ProceedingsEntry vote(Vote vote) {
        return vote.toBuilder()
                .votes(TextMapping.each(
                        path + ".votes",
                        vote.votes(),
                        (at, member) -> new MemberVote(
                                texts.line(at + ".name", member.name()), texts.line(at + ".vote", member.vote()))))
                .result(texts.text(path + ".result", vote.result()))
                .text(texts.text(path + ".text", vote.text()))
                .build();
    }

    @Override
    public ProceedingsEntry recess(Recess recess) {
        return new Recess(
                recess.from(), recess.to(), texts.text(path + ".text", recess.text()), recess.align(), recess.closed());
    }

    @Override
    public ProceedingsEntry closing(Closing closing) {
        return new Closing(texts.line(path + ".text", closing.text()), closing.align(), closing.closed());
    }
}
