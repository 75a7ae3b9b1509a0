package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import org.jspecify.annotations.Nullable;

/** The text of an entry, empty where it has none. */
enum EntryText implements EntryVisitor<String> {
    OF;

    @Override
    public String heading(Heading heading) {
        return written(heading.text());
    }

    @Override
    public String remark(Remark remark) {
        return remark.text();
    }

    @Override
    public String narration(Narration narration) {
        return narration.text();
    }

    @Override
    public String decision(Decision decision) {
        return decision.text();
    }

    @Override
    public String vote(Vote vote) {
        return written(vote.text());
    }

    @Override
    public String recess(Recess recess) {
        return written(recess.text());
    }

    @Override
    public String closing(Closing closing) {
        return closing.text();
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
