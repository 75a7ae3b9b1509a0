package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import org.jspecify.annotations.Nullable;

/**
 * The same entry about the agenda item as it is referred to now. A heading keeps its link, as it is read from what it prints.
 *
 * @param item the reference; null when the item is gone
 */
record Relinked(@Nullable String item) implements EntryVisitor<ProceedingsEntry> {

    @Override
    public ProceedingsEntry heading(Heading heading) {
        return heading;
    }

    @Override
    public ProceedingsEntry remark(Remark remark) {
        return remark;
    }

    @Override
    public ProceedingsEntry narration(Narration narration) {
        return narration;
    }

    @Override
    public ProceedingsEntry decision(Decision decision) {
        return new Decision(decision.text(), item, decision.align(), decision.closed());
    }

    @Override
    public ProceedingsEntry vote(Vote vote) {
        return vote.toBuilder().agendaItem(item).build();
    }

    @Override
    public ProceedingsEntry recess(Recess recess) {
        return recess;
    }

    @Override
    public ProceedingsEntry closing(Closing closing) {
        return closing;
    }
}
