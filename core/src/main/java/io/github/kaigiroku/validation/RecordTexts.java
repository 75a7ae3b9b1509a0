package io.github.kaigiroku.validation;

import static io.github.kaigiroku.validation.TextKind.LINE;
import static io.github.kaigiroku.validation.TextKind.REQUIRED_LINE;
import static io.github.kaigiroku.validation.TextKind.REQUIRED_PARAGRAPHS;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Secretariat;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Shows every text of a record to a visitor, in the order of the record. */
final class RecordTexts {

    /** Looks at one text. */
    @FunctionalInterface
    interface Visitor {
        void text(RecordPath path, String text, TextKind kind);
    }

    private final Visitor visitor;

    private RecordTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(MeetingRecord record, Visitor visitor) {
        new RecordTexts(visitor).record(record);
    }

    private void record(MeetingRecord record) {
        text(RecordPath.of("formatVersion"), record.formatVersion(), LINE);
        meeting(RecordPath.of("meeting"), record.meeting());
        each(RecordPath.of("attendees"), record.attendees(), this::attendee);
        each(RecordPath.of("explainers"), record.explainers(), (path, explainer) -> {
            text(path.then("title"), explainer.title(), LINE);
            text(path.then("name"), explainer.name(), requiredUnless(Names.isWritten(explainer.title())));
            text(path.then("group"), explainer.group(), LINE);
        });
        each(RecordPath.of("agenda"), record.agenda(), this::agendaItem);
        each(RecordPath.of("materials"), record.materials(), (path, material) -> {
            text(path.then("label"), material.label(), LINE);
            text(path.then("title"), material.title(), REQUIRED_LINE);
            text(path.then("note"), material.note(), LINE);
            if (material.file() != null) {
                text(path.then("file").then("name"), material.file().name(), REQUIRED_LINE);
                text(path.then("file").then("type"), material.file().type(), LINE);
            }
        });
        secretariat(RecordPath.of("secretariat"), record.secretariat());
        each(RecordPath.of("details"), record.details(), (path, detail) -> {
            text(path.then("label"), detail.label(), REQUIRED_LINE);
            text(path.then("text"), detail.text(), REQUIRED_PARAGRAPHS);
        });
        each(
                RecordPath.of("proceedings"),
                record.proceedings(),
                (path, entry) -> EntryTexts.visit(path, entry, visitor));
    }

    private void meeting(RecordPath path, Meeting meeting) {
        text(path.then("name"), meeting.name(), REQUIRED_LINE);
        text(path.then("venue"), meeting.venue(), LINE);
        Openness openness = meeting.openness();
        if (openness != null) {
            text(path.then("openness").then("reason"), openness.reason(), LINE);
            text(path.then("openness").then("legalGround"), openness.legalGround(), LINE);
        }
        each(path.then("signers"), meeting.signers(), (at, signer) -> text(at, signer, REQUIRED_LINE));
        text(path.then("nextMeeting"), meeting.nextMeeting(), LINE);
    }

    private void attendee(RecordPath path, Attendee attendee) {
        text(path.then("id"), attendee.id(), LINE);
        text(path.then("name"), attendee.name(), REQUIRED_LINE);
        text(path.then("role"), attendee.role(), LINE);
        text(path.then("affiliation"), attendee.affiliation(), LINE);
        text(path.then("seat"), attendee.seat(), LINE);
        text(path.then("proxyFor"), attendee.proxyFor(), LINE);
        text(path.then("reason"), attendee.reason(), LINE);
        text(path.then("note"), attendee.note(), LINE);
    }

    private void agendaItem(RecordPath path, AgendaItem item) {
        text(path.then("id"), item.id(), LINE);
        text(path.then("number"), item.number(), LINE);
        text(path.then("title"), item.title(), requiredUnless(!item.items().isEmpty()));
        each(path.then("materials"), item.materials(), (at, label) -> text(at, label, REQUIRED_LINE));
        text(path.then("result"), item.result(), LINE);
        each(path.then("items"), item.items(), this::agendaItem);
    }

    private void secretariat(RecordPath path, @Nullable Secretariat secretariat) {
        if (secretariat == null) {
            return;
        }
        text(path.then("department"), secretariat.department(), LINE);
        text(path.then("section"), secretariat.section(), LINE);
        text(path.then("phone"), secretariat.phone(), LINE);
        text(path.then("extension"), secretariat.extension(), LINE);
        text(path.then("fax"), secretariat.fax(), LINE);
        text(path.then("email"), secretariat.email(), LINE);
        each(path.then("staff"), secretariat.staff(), (at, member) -> {
            text(at.then("title"), member.title(), LINE);
            text(at.then("name"), member.name(), requiredUnless(Names.isWritten(member.title())));
        });
    }

    private static TextKind requiredUnless(boolean otherwiseSaid) {
        return otherwiseSaid ? LINE : REQUIRED_LINE;
    }

    private static <T> void each(RecordPath list, List<T> elements, BiConsumer<RecordPath, T> visit) {
        for (int i = 0; i < elements.size(); i++) {
            visit.accept(list.at(i), elements.get(i));
        }
    }

    private void text(RecordPath path, @Nullable String text, TextKind kind) {
        if (text != null) {
            visitor.text(path, text, kind);
        }
    }
}
