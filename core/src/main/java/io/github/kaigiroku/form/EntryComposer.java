package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 様式第２号の一件の作成: what the table shows for one entry of the proceedings. */
final class EntryComposer {

    private static final char FULL_WIDTH_SPACE = '　';

    private final AgendaIndex agenda;
    private final AgendaWording wording;
    private final JapaneseDates dates;
    private final VoteWording votes;
    private final double firstIndent;

    EntryComposer(
            AgendaIndex agenda, AgendaWording wording, JapaneseDates dates, VoteWording votes, double firstIndent) {
        this.agenda = agenda;
        this.wording = wording;
        this.dates = dates;
        this.votes = votes;
        this.firstIndent = firstIndent;
    }

    /** The entry at a path; headings below another only count as such when one came before. */
    SheetEntry entry(ProceedingsEntry entry, String path, boolean headed, boolean closed) {
        return entry.accept(new Composition(path, headed, closed));
    }

    /** Whether an entry is a heading of the first level. */
    boolean opensAgendaItem(ProceedingsEntry entry) {
        if (!(entry instanceof Heading heading)) {
            return false;
        }
        var place = agenda.find(heading.agendaItem());
        return place == null || place.depth() == 0;
    }

    private final class Composition implements EntryVisitor<SheetEntry> {

        private final String path;
        private final boolean headed;
        private final boolean closed;

        Composition(String path, boolean headed, boolean closed) {
            this.path = path;
            this.headed = headed;
            this.closed = closed;
        }

        @Override
        public SheetEntry heading(Heading heading) {
            var kind = headed && !opensAgendaItem(heading) ? EntryKind.SUBHEADING : EntryKind.HEADING;
            var place = agenda.find(heading.agendaItem());
            return place == null
                    ? withoutSpeaker(kind, paragraphs(heading.text(), 0))
                    : withoutSpeaker(kind, List.of(wording.heading(place)));
        }

        @Override
        public SheetEntry remark(Remark remark) {
            String speaker = remark.speaker() == null ? "" : remark.speaker();
            return new SheetEntry(EntryKind.REMARK, speaker(speaker), paragraphs(remark.text(), firstIndent), closed);
        }

        @Override
        public SheetEntry narration(Narration narration) {
            return withoutSpeaker(EntryKind.NARRATION, paragraphs(narration.text(), firstIndent));
        }

        @Override
        public SheetEntry decision(Decision decision) {
            return withoutSpeaker(EntryKind.DECISION, paragraphs(decision.text(), firstIndent));
        }

        @Override
        public SheetEntry vote(Vote vote) {
            boolean worded = vote.text() != null && !vote.text().isEmpty();
            var paragraphs = new ArrayList<>(worded ? paragraphs(vote.text(), firstIndent) : List.<Paragraph>of());
            paragraphs.addAll(votes.paragraphs(vote, path, firstIndent, worded));
            return withoutSpeaker(EntryKind.VOTE, paragraphs);
        }

        @Override
        public SheetEntry recess(Recess recess) {
            String span = dates.span(recess.from(), recess.to());
            String text = recess.text() == null || recess.text().isEmpty() ? "休憩" : recess.text();
            return withoutSpeaker(
                    EntryKind.RECESS, paragraphs(span.isEmpty() ? text : text + "（" + span + "）", firstIndent));
        }

        @Override
        public SheetEntry closing(Closing closing) {
            return withoutSpeaker(EntryKind.CLOSING, paragraphs(closing.text(), firstIndent));
        }

        private SheetEntry withoutSpeaker(EntryKind kind, List<Paragraph> paragraphs) {
            return new SheetEntry(kind, speaker(""), paragraphs, closed);
        }

        private FormText speaker(String text) {
            return new FormText(text, path + ".speaker");
        }

        private List<Paragraph> paragraphs(@Nullable String text, double indent) {
            var paragraphs = new ArrayList<Paragraph>();
            for (String line : TextLines.of(text == null ? "" : text)) {
                var piece = new TextPiece(line, path + ".text", false);
                paragraphs.add(new Paragraph(List.of(piece), indented(line) ? 0 : indent, 0, List.of()));
            }
            return paragraphs;
        }

        /** A paragraph that brings its own indent must not get a second one. */
        private boolean indented(String line) {
            return !line.isEmpty() && line.charAt(0) == FULL_WIDTH_SPACE;
        }
    }
}
