package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MaterialFile;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a record in which every text that can be printed is what a function of its path and itself says. */
final class TextMapping {

    private final BinaryOperator<String> mapping;

    /** A mapping by a function of path and text. */
    TextMapping(BinaryOperator<String> mapping) {
        this.mapping = mapping;
    }

    MeetingRecord record(MeetingRecord record) {
        return record.toBuilder()
                .meeting(meeting(record.meeting()))
                .attendees(each("attendees", record.attendees(), this::attendee))
                .explainers(each(
                        "explainers",
                        record.explainers(),
                        (path, e) -> new Explainer(
                                text(path + ".title", e.title()),
                                line(path + ".name", e.name()),
                                text(path + ".group", e.group()))))
                .agenda(each("agenda", record.agenda(), this::agendaItem))
                .materials(each("materials", record.materials(), this::material))
                .secretariat(secretariat(record.secretariat()))
                .details(each(
                        "details",
                        record.details(),
                        (path, d) -> new Detail(line(path + ".label", d.label()), line(path + ".text", d.text()))))
                .proceedings(each(
                        "proceedings",
                        record.proceedings(),
                        (path, entry) -> entry.accept(new EntryMapping(this, path))))
                .build();
    }

    private Meeting meeting(Meeting meeting) {
        Openness openness = meeting.openness();
        return meeting.toBuilder()
                .name(line("meeting.name", meeting.name()))
                .venue(text("meeting.venue", meeting.venue()))
                .openness(
                        openness == null
                                ? null
                                : new Openness(
                                        openness.level(),
                                        text("meeting.openness.reason", openness.reason()),
                                        text("meeting.openness.legalGround", openness.legalGround())))
                .signers(each("meeting.signers", meeting.signers(), this::line))
                .nextMeeting(text("meeting.nextMeeting", meeting.nextMeeting()))
                .build();
    }

    private Attendee attendee(String path, Attendee attendee) {
        return attendee.toBuilder()
                .id(text(path + ".id", attendee.id()))
                .name(line(path + ".name", attendee.name()))
                .role(text(path + ".role", attendee.role()))
                .affiliation(text(path + ".affiliation", attendee.affiliation()))
                .seat(text(path + ".seat", attendee.seat()))
                .proxyFor(text(path + ".proxyFor", attendee.proxyFor()))
                .reason(text(path + ".reason", attendee.reason()))
                .note(text(path + ".note", attendee.note()))
                .build();
    }

    /** Ids and labels stay, because references need them. */
    private AgendaItem agendaItem(String path, AgendaItem item) {
        return item.toBuilder()
                .title(line(path + ".title", item.title()))
                .result(text(path + ".result", item.result()))
                .items(each(path + ".items", item.items(), this::agendaItem))
                .build();
    }

    private Material material(String path, Material material) {
        MaterialFile file = material.file();
        return new Material(
                material.label(),
                line(path + ".title", material.title()),
                text(path + ".note", material.note()),
                file == null
                        ? null
                        : new MaterialFile(
                                line(path + ".file.name", file.name()), text(path + ".file.type", file.type())));
    }

    private @Nullable Secretariat secretariat(@Nullable Secretariat secretariat) {
        if (secretariat == null) {
            return null;
        }
        return secretariat.toBuilder()
                .department(text("secretariat.department", secretariat.department()))
                .section(text("secretariat.section", secretariat.section()))
                .staff(each(
                        "secretariat.staff",
                        secretariat.staff(),
                        (path, s) -> new StaffMember(text(path + ".title", s.title()), line(path + ".name", s.name()))))
                .build();
    }

    static <T> List<T> each(String path, List<T> elements, BiFunction<String, T, T> map) {
        var mapped = new ArrayList<T>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            mapped.add(map.apply(path + "[" + i + "]", elements.get(i)));
        }
        return mapped;
    }

    String line(String path, String text) {
        return mapping.apply(path, text);
    }

    @Nullable
    String text(String path, @Nullable String text) {
        return text == null ? null : mapping.apply(path, text);
    }
}
