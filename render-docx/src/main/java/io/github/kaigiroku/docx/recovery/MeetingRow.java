package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 会議の行の読み取り: dates, openness and numbers of the meeting. What cannot be read stays as it was, with a finding. */
final class MeetingRow {

    private static final String WRITTEN = "（書面開催）";
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})[人名]");
    private static final Pattern REQUIRED = Pattern.compile("定足数(\\d{1,6})[人名]?");
    private static final Pattern MEMBERS = Pattern.compile("委員総数(\\d{1,6})[人名]?");
    private static final Pattern REASON = Pattern.compile("(?:非公開の)?理由[：:](.*)");
    private static final Pattern GROUND = Pattern.compile("根拠(?:規定)?[：:](.*)");

    private final Meeting meeting;
    private final KnownRow row;
    private final Notes notes;

    MeetingRow(Meeting meeting, KnownRow row, Notes notes) {
        this.meeting = meeting;
        this.row = row;
        this.notes = notes;
    }

    Meeting.Builder dateAndTime(List<String> lines) {
        List<Session> sessions = new ArrayList<>();
        Period period = null;
        boolean written = false;
        for (String line : whole(lines)) {
            Session session = PrintedDates.session(line);
            Period printedPeriod = PrintedDates.period(line);
            if (session != null) {
                sessions.add(session);
            } else if (printedPeriod != null) {
                period = printedPeriod;
            } else if (TextKey.of(line).equals(TextKey.of(WRITTEN))) {
                written = true;
            } else {
                return unread(line);
            }
        }
        boolean wasWritten = meeting.conduct() == Conduct.WRITTEN;
        Conduct conduct = written ? Conduct.WRITTEN : wasWritten ? null : meeting.conduct();
        return meeting.toBuilder().sessions(sessions).period(period).conduct(conduct);
    }

    /** Whether all lines say a day or a period as people write them. */
    static boolean isDates(List<String> lines) {
        return whole(lines).stream()
                .allMatch(line -> PrintedDates.session(line) != null
                        || PrintedDates.period(line) != null
                        || TextKey.of(line).equals(TextKey.of(WRITTEN)));
    }

    /** A time on a line of its own belongs to the day above it. */
    private static List<String> whole(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            int last = whole.size() - 1;
            if (last >= 0
                    && PrintedDates.session(line) == null
                    && PrintedDates.session(whole.get(last) + line) != null) {
                whole.set(last, whole.get(last) + line);
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    Meeting.Builder openness(List<String> lines) {
        Openness known = meeting.openness();
        if (lines.isEmpty()) {
            if (known == null || known.level() == OpennessLevel.OPEN) {
                return meeting.toBuilder().openness(null);
            }
            new ClosedNotes(notes).opennessLost(row.label());
            return meeting.toBuilder();
        }
        OpennessLevel level = level(TextKey.of(lines.get(0)));
        if (level == null) {
            return unread(lines.get(0));
        }
        String reason = null;
        String ground = null;
        for (String line : lines.subList(1, lines.size())) {
            Matcher printedReason = REASON.matcher(line.strip());
            Matcher printedGround = GROUND.matcher(line.strip());
            if (printedReason.matches()) {
                reason = printedReason.group(1).strip();
            } else if (printedGround.matches()) {
                ground = printedGround.group(1).strip();
            } else {
                return unread(line);
            }
        }
        return meeting.toBuilder().openness(new Openness(level, reason, ground));
    }

    private static @Nullable OpennessLevel level(String word) {
        return switch (word) {
            case "公開" -> OpennessLevel.OPEN;
            case "一部非公開", "一部公開" -> OpennessLevel.PARTLY_CLOSED;
            case "非公開" -> OpennessLevel.CLOSED;
            default -> null;
        };
    }

    Meeting.Builder observers(List<String> lines) {
        if (lines.isEmpty()) {
            return meeting.toBuilder().observers(null);
        }
        Matcher count = COUNT.matcher(TextKey.of(String.join("", lines)));
        return count.matches()
                ? meeting.toBuilder().observers(Integer.valueOf(count.group(1)))
                : unread(String.join("\n", lines));
    }

    Meeting.Builder quorum(List<String> lines) {
        if (lines.isEmpty()) {
            return meeting.toBuilder().quorum(null);
        }
        Integer required = null;
        Integer members = null;
        for (String part : Punctuation.items(String.join("\n", lines))) {
            Matcher printedRequired = REQUIRED.matcher(TextKey.of(part));
            Matcher printedMembers = MEMBERS.matcher(TextKey.of(part));
            if (printedRequired.matches()) {
                required = Integer.valueOf(printedRequired.group(1));
            } else if (printedMembers.matches()) {
                members = Integer.valueOf(printedMembers.group(1));
            } else {
                return unread(part);
            }
        }
        return meeting.toBuilder().quorum(new Quorum(required, members));
    }

    private Meeting.Builder unread(String text) {
        notes.notUnderstood(row.path(), row.label(), text);
        return meeting.toBuilder();
    }
}
