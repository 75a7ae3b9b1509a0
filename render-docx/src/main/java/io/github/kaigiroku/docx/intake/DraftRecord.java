package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Severity;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 下書き: the record as far as it is known, and what has to be checked. */
final class DraftRecord {

    private static final int MAX_QUOTE = 40;

    final Meeting.Builder meeting = Meeting.builder();
    final List<Session> sessions = new ArrayList<>();
    final List<String> signers = new ArrayList<>();
    final List<Attendee> attendees = new ArrayList<>();
    final List<Explainer> explainers = new ArrayList<>();
    final List<Topic> agenda = new ArrayList<>();
    final List<Material> materials = new ArrayList<>();
    final List<StaffMember> staff = new ArrayList<>();
    final List<Detail> details = new ArrayList<>();
    final List<ProceedingsEntry> proceedings = new ArrayList<>();
    final Secretariat.Builder secretariat = Secretariat.builder();
    boolean hasSecretariat;
    String name = "";
    private final List<Finding> findings = new ArrayList<>();

    MeetingRecord record() {
        return MeetingRecord.builder()
                .meeting(meeting.name(name).sessions(sessions).signers(signers).build())
                .attendees(attendees)
                .explainers(explainers)
                .agenda(agenda.stream().map(Topic::built).toList())
                .materials(materials)
                .secretariat(
                        hasSecretariat || !staff.isEmpty()
                                ? secretariat.staff(staff).build()
                                : null)
                .details(details)
                .proceedings(proceedings)
                .closedParts(ClosedParts.UNKNOWN)
                .build();
    }

    /** The hour at which the proceedings say that the meeting ended, where no row says it. */
    void closes(@Nullable LocalTime time) {
        int last = sessions.size() - 1;
        if (time == null
                || last < 0
                || sessions.get(last).end() != null
                || sessions.get(last).start() == null) {
            return;
        }
        sessions.set(
                last, new Session(sessions.get(last).date(), sessions.get(last).start(), time));
        likely("meeting.sessions[" + last + "].end", time.toString(), "閉会の時刻", "the hour of closing");
    }

    List<Finding> findings() {
        return findings;
    }

    /** Something that is probably so. */
    void likely(String path, String text, String what, String whatInEnglish) {
        findings.add(new Finding(
                "intake-likely",
                Severity.WARNING,
                path,
                new Message(
                        "「" + quote(text) + "」を" + what + "としました。",
                        "\"" + quote(text) + "\" was taken for " + whatInEnglish + ".")));
    }

    /** Something that may well be otherwise. */
    void doubtful(String path, String text, String what, String whatInEnglish) {
        findings.add(new Finding(
                "intake-doubtful",
                Severity.WARNING,
                path,
                new Message(
                        "「" + quote(text) + "」を" + what + "としましたが、確かではありません。確かめてください。",
                        "\"" + quote(text) + "\" was taken for " + whatInEnglish + ", which is not sure. Check it.")));
    }

    /** Text that the record does not hold. */
    void leftOver(TakenText piece) {
        findings.add(new Finding(
                "intake-left-over",
                Severity.ERROR,
                "$",
                new Message(
                        piece.place() + "の「" + quote(piece.text()) + "」は取り込めませんでした。必要なら会議録に書き加えてください。",
                        "\"" + quote(piece.text()) + "\" at " + piece.place()
                                + " was not taken in. Add it to the record where it is needed.")));
    }

    private static String quote(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= MAX_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_QUOTE - 1)) + "…";
    }
}
