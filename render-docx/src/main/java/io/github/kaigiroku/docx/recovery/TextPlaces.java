package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文字列の置き場所: puts a text that a line of a pattern prints back where it came from. */
final class TextPlaces {

    private static final Pattern INDEXED = Pattern.compile(
            "(attendees|explainers|secretariat\\.staff|details|meeting\\.signers)\\[(\\d{1,6})](?:\\.([a-zA-Z]+))?");

    private TextPlaces() {}

    /** The record with another text at a path; null where the path is none of a text that can be put back. */
    static @Nullable MeetingRecord with(MeetingRecord record, String path, String text) {
        Matcher indexed = INDEXED.matcher(path);
        if (indexed.matches()) {
            String component = indexed.group(3) == null ? "" : indexed.group(3);
            return item(record, indexed.group(1), Integer.parseInt(indexed.group(2)), component, text);
        }
        if (path.startsWith("secretariat.")) {
            Secretariat known = record.secretariat();
            Secretariat changed =
                    secretariat(known == null ? Secretariat.builder().build() : known, path, text);
            return changed == null
                    ? null
                    : record.toBuilder().secretariat(changed).build();
        }
        Meeting.Builder meeting = record.meeting().toBuilder();
        switch (path) {
            case "meeting.name" -> meeting.name(text);
            case "meeting.venue" -> meeting.venue(text);
            case "meeting.nextMeeting" -> meeting.nextMeeting(text);
            default -> {
                return null;
            }
        }
        return record.toBuilder().meeting(meeting.build()).build();
    }

    private static @Nullable Secretariat secretariat(Secretariat known, String path, String text) {
        Secretariat.Builder changed = known.toBuilder();
        switch (path) {
            case "secretariat.department" -> changed.department(text);
            case "secretariat.section" -> changed.section(text);
            case "secretariat.phone" -> changed.phone(text);
            case "secretariat.extension" -> changed.extension(text);
            case "secretariat.fax" -> changed.fax(text);
            case "secretariat.email" -> changed.email(text);
            default -> {
                return null;
            }
        }
        return changed.build();
    }

    private static @Nullable MeetingRecord item(
            MeetingRecord record, String list, int index, String component, String text) {
        MeetingRecord.Builder changed = record.toBuilder();
        switch (list) {
            case "attendees" -> {
                var attendees = replaced(record.attendees(), index, person -> attendee(person, component, text));
                return attendees == null ? null : changed.attendees(attendees).build();
            }
            case "explainers" -> {
                var explainers = replaced(record.explainers(), index, person -> explainer(person, component, text));
                return explainers == null
                        ? null
                        : changed.explainers(explainers).build();
            }
            case "secretariat.staff" -> {
                Secretariat office = record.secretariat();
                var staff = office == null
                        ? null
                        : replaced(office.staff(), index, person -> staff(person, component, text));
                return office == null || staff == null
                        ? null
                        : changed.secretariat(office.toBuilder().staff(staff).build())
                                .build();
            }
            case "details" -> {
                var details = replaced(record.details(), index, detail -> new Detail(detail.label(), text));
                return details == null ? null : changed.details(details).build();
            }
            default -> {
                var signers = replaced(record.meeting().signers(), index, signer -> text);
                return signers == null
                        ? null
                        : changed.meeting(record.meeting().toBuilder()
                                        .signers(signers)
                                        .build())
                                .build();
            }
        }
    }

    private static @Nullable Attendee attendee(Attendee person, String component, String text) {
        Attendee.Builder changed = person.toBuilder();
        switch (component) {
            case "name" -> changed.name(text);
            case "role" -> changed.role(text);
            case "affiliation" -> changed.affiliation(text);
            case "seat" -> changed.seat(text);
            case "reason" -> changed.reason(text);
            case "note" -> changed.note(text);
            default -> {
                return null;
            }
        }
        return changed.build();
    }

    private static @Nullable Explainer explainer(Explainer person, String component, String text) {
        return switch (component) {
            case "name" -> new Explainer(person.title(), text, person.group());
            case "title" -> new Explainer(text, person.name(), person.group());
            case "group" -> new Explainer(person.title(), person.name(), text);
            default -> null;
        };
    }

    private static @Nullable StaffMember staff(StaffMember person, String component, String text) {
        return switch (component) {
            case "name" -> new StaffMember(person.title(), text);
            case "title" -> new StaffMember(text, person.name());
            default -> null;
        };
    }

    private static <T> @Nullable List<T> replaced(List<T> items, int index, Function<T, @Nullable T> change) {
        T replacement = index < items.size() ? change.apply(items.get(index)) : null;
        if (replacement == null) {
            return null;
        }
        List<T> changed = new ArrayList<>(items);
        changed.set(index, replacement);
        return changed;
    }
}
