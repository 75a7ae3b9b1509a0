package io.github.kaigiroku.internal.shape;

import static io.github.kaigiroku.internal.shape.Terms.count;
import static io.github.kaigiroku.internal.shape.Terms.none;
import static io.github.kaigiroku.internal.shape.Terms.required;
import static io.github.kaigiroku.internal.shape.Terms.text;
import static io.github.kaigiroku.model.PublicUse.DROPPED;
import static io.github.kaigiroku.model.PublicUse.KEPT;
import static io.github.kaigiroku.model.PublicUse.NAME;
import static io.github.kaigiroku.model.PublicUse.REPLACED;

import io.github.kaigiroku.internal.shape.Component.Listed;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Align;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.AttendanceMode;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MaterialFile;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Recording;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 項目の表: every component of the records with its {@link Terms}, and its value without reflection. Written by
 * {@code ComponentTableTest} from the records and their annotations, which are the truth; it is here because reading
 * annotations takes as long as making the first document. What is not listed is read by reflection.
 */
final class ComponentTable {

    private ComponentTable() {}

    /** The components of a record type; none where it is not listed. */
    static List<Component> of(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "AgendaItem" ->
                Component.listed(
                        type,
                        0,
                        new Listed("id", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("number", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("title", Kind.TEXT, String.class, new Terms(false, "items", false, false, REPLACED)),
                        new Listed("materials", Kind.TEXTS, String.class, required(KEPT)),
                        new Listed("result", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("closed", Kind.FLAG, boolean.class, none()),
                        new Listed("items", Kind.RECORDS, AgendaItem.class, none()));
            case "Attendee" ->
                Component.listed(
                        type,
                        7,
                        new Listed("id", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("name", Kind.TEXT, String.class, required(NAME)),
                        new Listed("role", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("affiliation", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("seat", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("attendance", Kind.CHOICE, Attendance.class, required(null)),
                        new Listed("mode", Kind.CHOICE, AttendanceMode.class, none()),
                        new Listed("arrived", Kind.TIME, LocalTime.class, none()),
                        new Listed("left", Kind.TIME, LocalTime.class, none()),
                        new Listed("proxyFor", Kind.TEXT, String.class, text(NAME)),
                        new Listed("reason", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("note", Kind.TEXT, String.class, text(DROPPED)));
            case "Closing" ->
                Component.listed(
                        type,
                        19,
                        new Listed("text", Kind.TEXT, String.class, new Terms(true, null, false, true, REPLACED)),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            case "Decision" ->
                Component.listed(
                        type,
                        22,
                        new Listed("text", Kind.TEXT, String.class, new Terms(true, null, false, true, REPLACED)),
                        new Listed("agendaItem", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            case "Detail" ->
                Component.listed(
                        type,
                        26,
                        new Listed("label", Kind.TEXT, String.class, required(REPLACED)),
                        new Listed("text", Kind.TEXT, String.class, new Terms(true, null, false, true, REPLACED)));
            case "Explainer" ->
                Component.listed(
                        type,
                        28,
                        new Listed("title", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("name", Kind.TEXT, String.class, new Terms(false, "title", false, false, NAME)),
                        new Listed("group", Kind.TEXT, String.class, text(REPLACED)));
            case "Heading" ->
                Component.listed(
                        type,
                        31,
                        new Listed("agendaItem", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("text", Kind.TEXT, String.class, new Terms(false, null, false, true, REPLACED)),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            case "Material" ->
                Component.listed(
                        type,
                        35,
                        new Listed("label", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("title", Kind.TEXT, String.class, required(REPLACED)),
                        new Listed("note", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("file", Kind.RECORD, MaterialFile.class, none()));
            case "MaterialFile" ->
                Component.listed(
                        type,
                        39,
                        new Listed("name", Kind.TEXT, String.class, required(REPLACED)),
                        new Listed("type", Kind.TEXT, String.class, text(KEPT)));
            case "Meeting" ->
                Component.listed(
                        type,
                        41,
                        new Listed("name", Kind.TEXT, String.class, required(REPLACED)),
                        new Listed("sessions", Kind.RECORDS, Session.class, none()),
                        new Listed("period", Kind.RECORD, Period.class, none()),
                        new Listed("venue", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("conduct", Kind.CHOICE, Conduct.class, none()),
                        new Listed("openness", Kind.RECORD, Openness.class, none()),
                        new Listed("observers", Kind.INTEGER, Integer.class, count()),
                        new Listed("quorum", Kind.RECORD, Quorum.class, none()),
                        new Listed("recording", Kind.CHOICE, Recording.class, none()),
                        new Listed("signers", Kind.TEXTS, String.class, required(NAME)),
                        new Listed("nextMeeting", Kind.TEXT, String.class, text(REPLACED)));
            case "MeetingRecord" ->
                Component.listed(
                        type,
                        52,
                        new Listed("formatVersion", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("meeting", Kind.RECORD, Meeting.class, none()),
                        new Listed("attendees", Kind.RECORDS, Attendee.class, none()),
                        new Listed("explainers", Kind.RECORDS, Explainer.class, none()),
                        new Listed("agenda", Kind.RECORDS, AgendaItem.class, none()),
                        new Listed("materials", Kind.RECORDS, Material.class, none()),
                        new Listed("secretariat", Kind.RECORD, Secretariat.class, none()),
                        new Listed("details", Kind.RECORDS, Detail.class, none()),
                        new Listed("proceedings", Kind.RECORDS, ProceedingsEntry.class, none()),
                        new Listed("closedParts", Kind.CHOICE, ClosedParts.class, none()));
            case "MemberVote" ->
                Component.listed(
                        type,
                        62,
                        new Listed("name", Kind.TEXT, String.class, required(NAME)),
                        new Listed("vote", Kind.TEXT, String.class, required(REPLACED)));
            case "Narration" ->
                Component.listed(
                        type,
                        64,
                        new Listed("text", Kind.TEXT, String.class, new Terms(true, null, false, true, REPLACED)),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            case "Openness" ->
                Component.listed(
                        type,
                        67,
                        new Listed("level", Kind.CHOICE, OpennessLevel.class, required(null)),
                        new Listed("reason", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("legalGround", Kind.TEXT, String.class, text(REPLACED)));
            case "Period" ->
                Component.listed(
                        type,
                        70,
                        new Listed("from", Kind.DATE, LocalDate.class, required(null)),
                        new Listed("to", Kind.DATE, LocalDate.class, required(null)));
            case "Quorum" ->
                Component.listed(
                        type,
                        72,
                        new Listed("required", Kind.INTEGER, Integer.class, count()),
                        new Listed("members", Kind.INTEGER, Integer.class, count()));
            case "Recess" ->
                Component.listed(
                        type,
                        74,
                        new Listed("from", Kind.TIME, LocalTime.class, none()),
                        new Listed("to", Kind.TIME, LocalTime.class, none()),
                        new Listed("text", Kind.TEXT, String.class, new Terms(false, null, false, true, REPLACED)),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            case "Remark" ->
                Component.listed(
                        type,
                        79,
                        new Listed("speaker", Kind.TEXT, String.class, text(NAME)),
                        new Listed("text", Kind.TEXT, String.class, new Terms(true, null, false, true, REPLACED)),
                        new Listed("kind", Kind.CHOICE, RemarkKind.class, none()),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            case "Secretariat" ->
                Component.listed(
                        type,
                        84,
                        new Listed("department", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("section", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("phone", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("extension", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("fax", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("email", Kind.TEXT, String.class, text(DROPPED)),
                        new Listed("staff", Kind.RECORDS, StaffMember.class, none()),
                        new Listed("headcount", Kind.INTEGER, Integer.class, count()));
            case "Session" ->
                Component.listed(
                        type,
                        92,
                        new Listed("date", Kind.DATE, LocalDate.class, required(null)),
                        new Listed("start", Kind.TIME, LocalTime.class, none()),
                        new Listed("end", Kind.TIME, LocalTime.class, none()));
            case "StaffMember" ->
                Component.listed(
                        type,
                        95,
                        new Listed("title", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("name", Kind.TEXT, String.class, new Terms(false, "title", false, false, NAME)));
            case "Vote" ->
                Component.listed(
                        type,
                        97,
                        new Listed("agendaItem", Kind.TEXT, String.class, text(KEPT)),
                        new Listed("method", Kind.CHOICE, VoteMethod.class, none()),
                        new Listed("inFavour", Kind.INTEGER, Integer.class, count()),
                        new Listed("against", Kind.INTEGER, Integer.class, count()),
                        new Listed("abstained", Kind.INTEGER, Integer.class, count()),
                        new Listed("votes", Kind.RECORDS, MemberVote.class, none()),
                        new Listed("result", Kind.TEXT, String.class, text(REPLACED)),
                        new Listed("text", Kind.TEXT, String.class, new Terms(false, null, false, true, REPLACED)),
                        new Listed("align", Kind.CHOICE, Align.class, none()),
                        new Listed("closed", Kind.FLAG, boolean.class, none()));
            default -> List.of();
        };
    }

    /** The value of the component in a slot. */
    static @Nullable Object value(int slot, Object record) {
        return switch (slot) {
            case 0 -> ((AgendaItem) record).id();
            case 1 -> ((AgendaItem) record).number();
            case 2 -> ((AgendaItem) record).title();
            case 3 -> ((AgendaItem) record).materials();
            case 4 -> ((AgendaItem) record).result();
            case 5 -> ((AgendaItem) record).closed();
            case 6 -> ((AgendaItem) record).items();
            case 7 -> ((Attendee) record).id();
            case 8 -> ((Attendee) record).name();
            case 9 -> ((Attendee) record).role();
            case 10 -> ((Attendee) record).affiliation();
            case 11 -> ((Attendee) record).seat();
            case 12 -> ((Attendee) record).attendance();
            case 13 -> ((Attendee) record).mode();
            case 14 -> ((Attendee) record).arrived();
            case 15 -> ((Attendee) record).left();
            case 16 -> ((Attendee) record).proxyFor();
            case 17 -> ((Attendee) record).reason();
            case 18 -> ((Attendee) record).note();
            case 19 -> ((Closing) record).text();
            case 20 -> ((Closing) record).align();
            case 21 -> ((Closing) record).closed();
            case 22 -> ((Decision) record).text();
            case 23 -> ((Decision) record).agendaItem();
            case 24 -> ((Decision) record).align();
            case 25 -> ((Decision) record).closed();
            case 26 -> ((Detail) record).label();
            case 27 -> ((Detail) record).text();
            case 28 -> ((Explainer) record).title();
            case 29 -> ((Explainer) record).name();
            case 30 -> ((Explainer) record).group();
            case 31 -> ((Heading) record).agendaItem();
            case 32 -> ((Heading) record).text();
            case 33 -> ((Heading) record).align();
            case 34 -> ((Heading) record).closed();
            case 35 -> ((Material) record).label();
            case 36 -> ((Material) record).title();
            case 37 -> ((Material) record).note();
            case 38 -> ((Material) record).file();
            case 39 -> ((MaterialFile) record).name();
            case 40 -> ((MaterialFile) record).type();
            case 41 -> ((Meeting) record).name();
            case 42 -> ((Meeting) record).sessions();
            case 43 -> ((Meeting) record).period();
            case 44 -> ((Meeting) record).venue();
            case 45 -> ((Meeting) record).conduct();
            case 46 -> ((Meeting) record).openness();
            case 47 -> ((Meeting) record).observers();
            case 48 -> ((Meeting) record).quorum();
            case 49 -> ((Meeting) record).recording();
            case 50 -> ((Meeting) record).signers();
            case 51 -> ((Meeting) record).nextMeeting();
            case 52 -> ((MeetingRecord) record).formatVersion();
            case 53 -> ((MeetingRecord) record).meeting();
            case 54 -> ((MeetingRecord) record).attendees();
            case 55 -> ((MeetingRecord) record).explainers();
            case 56 -> ((MeetingRecord) record).agenda();
            case 57 -> ((MeetingRecord) record).materials();
            case 58 -> ((MeetingRecord) record).secretariat();
            case 59 -> ((MeetingRecord) record).details();
            case 60 -> ((MeetingRecord) record).proceedings();
            case 61 -> ((MeetingRecord) record).closedParts();
            case 62 -> ((MemberVote) record).name();
            case 63 -> ((MemberVote) record).vote();
            case 64 -> ((Narration) record).text();
            case 65 -> ((Narration) record).align();
            case 66 -> ((Narration) record).closed();
            case 67 -> ((Openness) record).level();
            case 68 -> ((Openness) record).reason();
            case 69 -> ((Openness) record).legalGround();
            case 70 -> ((Period) record).from();
            case 71 -> ((Period) record).to();
            case 72 -> ((Quorum) record).required();
            case 73 -> ((Quorum) record).members();
            case 74 -> ((Recess) record).from();
            case 75 -> ((Recess) record).to();
            case 76 -> ((Recess) record).text();
            case 77 -> ((Recess) record).align();
            case 78 -> ((Recess) record).closed();
            case 79 -> ((Remark) record).speaker();
            case 80 -> ((Remark) record).text();
            case 81 -> ((Remark) record).kind();
            case 82 -> ((Remark) record).align();
            case 83 -> ((Remark) record).closed();
            case 84 -> ((Secretariat) record).department();
            case 85 -> ((Secretariat) record).section();
            case 86 -> ((Secretariat) record).phone();
            case 87 -> ((Secretariat) record).extension();
            case 88 -> ((Secretariat) record).fax();
            case 89 -> ((Secretariat) record).email();
            case 90 -> ((Secretariat) record).staff();
            case 91 -> ((Secretariat) record).headcount();
            case 92 -> ((Session) record).date();
            case 93 -> ((Session) record).start();
            case 94 -> ((Session) record).end();
            case 95 -> ((StaffMember) record).title();
            case 96 -> ((StaffMember) record).name();
            case 97 -> ((Vote) record).agendaItem();
            case 98 -> ((Vote) record).method();
            case 99 -> ((Vote) record).inFavour();
            case 100 -> ((Vote) record).against();
            case 101 -> ((Vote) record).abstained();
            case 102 -> ((Vote) record).votes();
            case 103 -> ((Vote) record).result();
            case 104 -> ((Vote) record).text();
            case 105 -> ((Vote) record).align();
            case 106 -> ((Vote) record).closed();
            default -> throw new IllegalArgumentException("no component " + slot);
        };
    }
}
