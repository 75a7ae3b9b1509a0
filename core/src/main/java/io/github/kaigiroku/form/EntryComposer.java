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
    private final EntryText texts;
    private final EntryCells cells;

    EntryComposer(AgendaIndex agenda, AgendaWording agendaWording, Wording wording, ProceedingsPart part) {
        this.agenda = agenda;
        this.agendaWording = agendaWording;
        this.wording = wording;
        this.votes = new VoteWording(wording);
        this.looks = part.looks();
        this.withMaterials = !part.withoutMaterials();
        this.texts = new EntryText(part, wording);
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
                    ? texts.paragraphs(heading.text(), path, look)
                    : List.of(agendaWording.heading(place, withMaterials).styled(look.align(), look.look()));
            return entry(below ? EntryKind.SUBHEADING : EntryKind.HEADING, cells.heading(paragraphs));
        }

        @Override
        public FormEntry remark(Remark remark) {
            EntryLook look = aligned(looks.remark(), remark.align());
            List<Paragraph> text = texts.remark(remark, path, look);
            return entry(EntryKind.REMARK, cells.remark(remark, text, number, path, look.look()));
        }

        @Override
        public FormEntry narration(Narration narration) {
            EntryLook look = aligned(looks.narration(), narration.align());
            return entry(EntryKind.NARRATION, cells.text(texts.paragraphs(narration.text(), path, look)));
        }

        @Override
        public FormEntry decision(Decision decision) {
            EntryLook look = aligned(looks.decision(), decision.align());
            return entry(EntryKind.DECISION, cells.decision(texts.paragraphs(decision.text(), path, look)));
        }

        @Override
        public FormEntry vote(Vote vote) {
            EntryLook look = aligned(looks.vote(), vote.align());
            boolean worded = vote.text() != null && !vote.text().isEmpty();
            var paragraphs = new ArrayList<Paragraph>(worded ? texts.paragraphs(vote.text(), path, look) : List.of());
            for (Pieces line : votes.lines(vote, path, worded)) {
                paragraphs.add(texts.paragraph(line, path, look));
            }
            return entry(EntryKind.VOTE, cells.text(paragraphs));
        }

        @Override
        public FormEntry recess(Recess recess) {
            EntryLook look = aligned(looks.recess(), recess.align());
            return entry(EntryKind.RECESS, cells.text(texts.paragraphs(RecessText.of(recess, wording), path, look)));
        }

        @Override
        public FormEntry closing(Closing closing) {
            EntryLook look = aligned(looks.closing(), closing.align());
            return entry(EntryKind.CLOSING, cells.text(texts.closing(closing.text(), path, look)));
        }

        private FormEntry entry(EntryKind kind, List<List<Paragraph>> shown) {
            return new FormEntry(path, kind, closed, shown);
        }
    }
}
