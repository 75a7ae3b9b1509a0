package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.internal.agenda.ClosedScope;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.RenderException;
import java.util.BitSet;
import java.util.List;

/** 非公開の確認: refuses a record whose closed parts still say something; a public copy has a wording in their place. */
final class ClosedOnTheWeb {

    private final String wording;

    ClosedOnTheWeb(String wording) {
        this.wording = wording;
    }

    /** Checks a record, in doubt against it. */
    void requireNone(MeetingRecord record) {
        if (record.closedParts() == ClosedParts.UNKNOWN) {
            throw refusal("closedParts");
        }
        items(record.agenda());
        BitSet closed = ClosedScope.closedEntries(record);
        for (int i = closed.nextSetBit(0); i >= 0; i = closed.nextSetBit(i + 1)) {
            if (!isPlaceholder(record.proceedings().get(i))) {
                throw refusal("proceedings[" + i + "]");
            }
        }
        if (isClosed(record)) {
            materials(record);
        }
    }

    private static boolean isClosed(MeetingRecord record) {
        var openness = record.meeting().openness();
        return openness != null && openness.level() == OpennessLevel.CLOSED;
    }

    private void items(List<AgendaItem> agenda) {
        for (AgendaIndex.Place place : new AgendaIndex(agenda).places()) {
            if (place.item().closed() && !isPlaceholder(place.item())) {
                throw refusal(place.path());
            }
        }
    }

    private boolean isPlaceholder(AgendaItem item) {
        return wording.equals(item.title())
                && item.items().isEmpty()
                && item.materials().isEmpty()
                && item.result() == null;
    }

    private boolean isPlaceholder(ProceedingsEntry entry) {
        if (entry instanceof Heading heading) {
            return heading.agendaItem() == null && wording.equals(heading.text());
        }
        return entry instanceof Narration narration && wording.equals(narration.text());
    }

    private void materials(MeetingRecord record) {
        for (int i = 0; i < record.materials().size(); i++) {
            if (!wording.equals(record.materials().get(i).title())) {
                throw refusal("materials[" + i + "]");
            }
        }
    }

    private static RenderException refusal(String path) {
        return new RenderException(
                path,
                new Message(
                        "非公開の部分が残っているので、公開用のウェブ版を作れません。PublicCopy で公開用の写しを作ってから渡すか、"
                                + "庁内用として showingClosedParts() を使ってください。",
                        "There is something closed here, so no version for the web can be made; take a PublicCopy first, or"
                                + " showingClosedParts() for use inside the office."));
    }
}
