package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.Align;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.profile.EntryLook;
import io.github.kaigiroku.profile.EntryLooks;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.TextAlign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一件の作成: what the columns show for one entry of the proceedings. */
final class EntryComposer {

    private final AgendaIndex agenda;
    private final AgendaWording agendaWording;
    private final Wording wording;
    private final VoteWording votes;
    private final EntryLooks looks;
    private final boolean withMaterials;
    private final EntryCells cells;

    EntryComposer(AgendaIndex agenda, AgendaWording agendaWording, Wording wording, ProceedingsPart part) {
        this.agenda = agenda;
        this.agendaWording = agendaWording;
        this.wording = wording;
        this.votes = new VoteWording(wording);
        this.looks = part.looks();
        this.withMaterials = !part.withoutMaterials();
        this.cells = new EntryCells(part, wording);
    }

    /**
     * The entry at a path.
     *
     * @param number its running number; 0 for none
     * @param headed whether a heading of the first level came before
     */
    FormEntry entry(ProceedingsEntry entry, String path, int number, boolean headed, boolean closed) {
        return entry.accept(new Composition(path, number, headed, closed));
    }

    /** Whether an entry is a heading of the first level. */
    boolean opensAgendaItem(ProceedingsEntry entry) {
        if (!(entry instanceof Heading heading)) {
            return false;
        }
        var place = agenda.find(heading.agendaItem());
        return place == null || place.depth() == 0;
    }

    /** The look with the alignment that the record asks for. */
    private static EntryLook aligned(EntryLook look, @Nullable Align align) {
        if (align == null) {
            return look;
        }
        TextAlign wanted = switch (align) {
            case START -> TextAlign.START;
            case CENTER -> TextAlign.CENTER;
            case END -> TextAlign.END;
        };
        return new EntryLook(look.look(), wanted, look.firstIndent(), look.restIndent(), look.pattern());
    }

    private final class Composition implements EntryVisitor<FormEntry> {

        private final String path;
        private final int number;
        private final boolean headed;
        private final boolean closed;

        Composition(String path, int number, boolean headed, boolean closed) {
            this.path = path;
            this.number = number;
            this.headed = headed;
            this.closed = closed;
        }

        @Override
        public FormEntry heading(Heading heading) {
            boolean below = headed && !opensAgendaItem(heading);
            var look = aligned(below ? looks.subheading() : looks.heading(), heading.align());
            var place = agenda.find(heading.agendaItem());
            List<Paragraph> paragraphs = place == null
                    ? cells.paragraphs(heading.text(), path, look)
                    : List.of(agendaWording.heading(place, withMaterials).styled(look.align(), look.look()));
            return entry(below ? EntryKind.SUBHEADING : EntryKind.HEADING, cells.heading(paragraphs));
        }

        @Override
        public FormEntry remark(Remark remark) {
            return entry(EntryKind.REMARK, cells.remark(remark, number, path, aligned(looks.remark(), remark.align())));
        }

        @Override
        public FormEntry narration(Narration narration) {
            return entry(
                    EntryKind.NARRATION,
                    cells.text(narration.text(), path, aligned(looks.narration(), narration.align())));
        }

        @Override
        public FormEntry decision(Decision decision) {
            return entry(
                    EntryKind.DECISION,
                    cells.decision(decision.text(), path, aligned(looks.decision(), decision.align())));
        }

        @Override
        public FormEntry vote(Vote vote) {
            EntryLook look = aligned(looks.vote(), vote.align());
            boolean worded = vote.text() != null && !vote.text().isEmpty();
            var paragraphs = new ArrayList<Paragraph>(worded ? cells.paragraphs(vote.text(), path, look) : List.of());
            for (Pieces line : votes.lines(vote, path, worded)) {
                paragraphs.add(cells.paragraph(line, path, look));
            }
            return entry(EntryKind.VOTE, cells.text(paragraphs));
        }

        @Override
        public FormEntry recess(Recess recess) {
            return entry(
                    EntryKind.RECESS,
                    cells.text(RecessText.of(recess, wording), path, aligned(looks.recess(), recess.align())));
        }

        @Override
        public FormEntry closing(Closing closing) {
            return entry(
                    EntryKind.CLOSING, cells.closing(closing.text(), path, aligned(looks.closing(), closing.align())));
        }

        private FormEntry entry(EntryKind kind, List<List<Paragraph>> shown) {
            return new FormEntry(path, kind, closed, shown);
        }
    }
}
