package io.github.kaigiroku.validation;

import static io.github.kaigiroku.validation.TextKind.LINE;
import static io.github.kaigiroku.validation.TextKind.PARAGRAPHS;
import static io.github.kaigiroku.validation.TextKind.REQUIRED_LINE;
import static io.github.kaigiroku.validation.TextKind.REQUIRED_PARAGRAPHS;

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

/** Shows the texts of one entry. */
final class EntryTexts implements EntryVisitor<RecordPath> {

    private final RecordPath path;
    private final RecordTexts.Visitor visitor;

    private EntryTexts(RecordPath path, RecordTexts.Visitor visitor) {
        this.path = path;
        this.visitor = visitor;
    }

    static void visit(RecordPath path, ProceedingsEntry entry, RecordTexts.Visitor visitor) {
        entry.accept(new EntryTexts(path, visitor));
    }

    @Override
    public RecordPath heading(Heading heading) {
        text("agendaItem", heading.agendaItem(), LINE);
        return text("text", heading.text(), PARAGRAPHS);
    }

    @Override
    public RecordPath remark(Remark remark) {
        text("speaker", remark.speaker(), LINE);
        return text("text", remark.text(), REQUIRED_PARAGRAPHS);
    }

    @Override
    public RecordPath narration(Narration narration) {
        return text("text", narration.text(), REQUIRED_PARAGRAPHS);
    }

    @Override
    public RecordPath decision(Decision decision) {
        text("agendaItem", decision.agendaItem(), LINE);
        return text("text", decision.text(), REQUIRED_PARAGRAPHS);
    }

    @Override
    public RecordPath vote(Vote vote) {
        text("agendaItem", vote.agendaItem(), LINE);
        for (int i = 0; i < vote.votes().size(); i++) {
            RecordPath at = path.then("votes").at(i);
            visitor.text(at.then("name"), vote.votes().get(i).name(), REQUIRED_LINE);
            visitor.text(at.then("vote"), vote.votes().get(i).vote(), REQUIRED_LINE);
        }
        text("result", vote.result(), LINE);
        return text("text", vote.text(), PARAGRAPHS);
    }

    @Override
    public RecordPath recess(Recess recess) {
        return text("text", recess.text(), PARAGRAPHS);
    }

    @Override
    public RecordPath closing(Closing closing) {
        return text("text", closing.text(), REQUIRED_PARAGRAPHS);
    }

    private RecordPath text(String component, @Nullable String text, TextKind kind) {
        if (text != null) {
            visitor.text(path.then(component), text, kind);
        }
        return path;
    }
}
