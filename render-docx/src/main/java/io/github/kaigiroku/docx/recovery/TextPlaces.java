package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Secretariat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文字列の置き場所: puts a text that a line of a pattern prints back where it came from. */
final class TextPlaces {

    private static final Pattern INDEXED =
            Pattern.compile("(attendees|details|meeting\\.signers)\\[(\\d{1,6})](\\.name|\\.text)?");

    private TextPlaces() {}

    /** The record with another text at a path; null where the path is none of a text that can be put back. */
    static @Nullable MeetingRecord with(MeetingRecord record, String path, String text) {
        if (path.startsWith("secretariat.")) {
            Secretariat known = record.secretariat();
            Secretariat changed =
                    secretariat(known == null ? Secretariat.builder().build() : known, path, text);
            return changed == null
                    ? null
                    : record.toBuilder().secretariat(changed).build();
        }
        Matcher indexed = INDEXED.matcher(path);
        if (indexed.matches()) {
            return item(record, indexed.group(1), Integer.parseInt(indexed.group(2)), text);
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

    private static @Nullable MeetingRecord item(MeetingRecord record, String list, int index, String text) {
        return switch (list) {
            case "attendees" -> {
                List<Attendee> attendees = replaced(
                        record.attendees(),
                        index,
                        person -> person.toBuilder().name(text).build());
                yield attendees == null
                        ? null
                        : record.toBuilder().attendees(attendees).build();
            }
            case "details" -> {
                List<Detail> details = replaced(record.details(), index, detail -> new Detail(detail.label(), text));
                yield details == null
                        ? null
                        : record.toBuilder().details(details).build();
            }
            default -> {
                List<String> signers = replaced(record.meeting().signers(), index, signer -> text);
                yield signers == null
                        ? null
                        : record.toBuilder()
                                .meeting(record.meeting().toBuilder()
                                        .signers(signers)
                                        .build())
                                .build();
            }
        };
    }

    private static <T> @Nullable List<T> replaced(List<T> items, int index, UnaryOperator<T> change) {
        if (index >= items.size()) {
            return null;
        }
        List<T> changed = new ArrayList<>(items);
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }
}
