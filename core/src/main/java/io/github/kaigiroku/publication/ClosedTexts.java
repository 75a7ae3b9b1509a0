package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;

/** Notes what a closed entry said, so that no kept text repeats it. */
final class ClosedTexts implements EntryVisitor<Report> {

    private final Report report;

    ClosedTexts(Report report) {
        this.report = report;
    }

    @Override
    public Report heading(Heading heading) {
        report.words().title(heading.text());
        return report;
    }

    @Override
    public Report remark(Remark remark) {
        report.words().text(remark.text());
        return report;
    }

    @Override
    public Report narration(Narration narration) {
        report.words().text(narration.text());
        return report;
    }

    @Override
    public Report decision(Decision decision) {
        report.words().text(decision.text());
        return report;
    }

    @Override
    public Report vote(Vote vote) {
        report.words().text(vote.text());
        report.words().title(vote.result());
        return report;
    }

    @Override
    public Report recess(Recess recess) {
        report.words().text(recess.text());
        return report;
    }

    @Override
    public Report closing(Closing closing) {
        report.words().text(closing.text());
        return report;
    }
}
