package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;

/** 一件の書式: the style that each kind of entry was printed in. */
final class EntryStyle implements EntryVisitor<FormStyle> {

    @Override
    public FormStyle heading(Heading heading) {
        return FormStyle.AGENDA_HEADING;
    }

    @Override
    public FormStyle remark(Remark remark) {
        return FormStyle.REMARK;
    }

    @Override
    public FormStyle narration(Narration narration) {
        return FormStyle.NARRATION;
    }

    @Override
    public FormStyle decision(Decision decision) {
        return FormStyle.DECISION;
    }

    @Override
    public FormStyle vote(Vote vote) {
        return FormStyle.VOTE;
    }

    @Override
    public FormStyle recess(Recess recess) {
        return FormStyle.RECESS;
    }

    @Override
    public FormStyle closing(Closing closing) {
        return FormStyle.CLOSING;
    }
}
