package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Closing;
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
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.model.Vote;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 項目の表: every component of the records with its {@link Terms}, and its value without reflection. Written by
 * {@code ComponentTableTest} from the records and their annotations, which are the truth; it is here because reading
 * annotations takes as long as making the first document. A component that is not listed is read by reflection.
 */
final class ComponentTable {

    static final int NONE = -1;

    private static final List<String> ROWS = List.of(
            "AgendaItem.id KEPT",
            "AgendaItem.number KEPT",
            "AgendaItem.title REPLACED unless=items",
            "AgendaItem.materials KEPT required",
            "AgendaItem.result REPLACED",
            "AgendaItem.closed",
            "AgendaItem.items",
            "Attendee.id DROPPED",
            "Attendee.name NAME required",
            "Attendee.role DROPPED",
            "Attendee.affiliation REPLACED",
            "Attendee.seat DROPPED",
            "Attendee.attendance required",
            "Attendee.mode",
            "Attendee.arrived",
            "Attendee.left",
            "Attendee.proxyFor NAME",
            "Attendee.reason DROPPED",
            "Attendee.note DROPPED",
            "Closing.text REPLACED required paragraphs",
            "Closing.align",
            "Closing.closed",
            "Decision.text REPLACED required paragraphs",
            "Decision.agendaItem KEPT",
            "Decision.align",
            "Decision.closed",
            "Detail.label REPLACED required",
            "Detail.text REPLACED required paragraphs",
            "Explainer.title REPLACED",
            "Explainer.name NAME unless=title",
            "Explainer.group REPLACED",
            "Heading.agendaItem KEPT",
            "Heading.text REPLACED paragraphs",
            "Heading.align",
            "Heading.closed",
            "Material.label KEPT",
            "Material.title REPLACED required",
            "Material.note REPLACED",
            "Material.file",
            "MaterialFile.name REPLACED required",
            "MaterialFile.type KEPT",
            "Meeting.name REPLACED required",
            "Meeting.sessions",
            "Meeting.period",
            "Meeting.venue REPLACED",
            "Meeting.conduct",
            "Meeting.openness",
            "Meeting.observers notNegative",
            "Meeting.quorum",
            "Meeting.recording",
            "Meeting.signers NAME required",
            "Meeting.nextMeeting REPLACED",
            "MeetingRecord.formatVersion KEPT",
            "MeetingRecord.meeting",
            "MeetingRecord.attendees",
            "MeetingRecord.explainers",
            "MeetingRecord.agenda",
            "MeetingRecord.materials",
            "MeetingRecord.secretariat",
            "MeetingRecord.details",
            "MeetingRecord.proceedings",
            "MeetingRecord.closedParts",
            "MemberVote.name NAME required",
            "MemberVote.vote REPLACED required",
            "Narration.text REPLACED required paragraphs",
            "Narration.align",
            "Narration.closed",
            "Openness.level required",
            "Openness.reason REPLACED",
            "Openness.legalGround REPLACED",
            "Period.from required",
            "Period.to required",
            "Quorum.required notNegative",
            "Quorum.members notNegative",
            "Recess.from",
            "Recess.to",
            "Recess.text REPLACED paragraphs",
            "Recess.align",
            "Recess.closed",
            "Remark.speaker NAME",
            "Remark.text REPLACED required paragraphs",
            "Remark.kind",
            "Remark.align",
            "Remark.closed",
            "Secretariat.department REPLACED",
            "Secretariat.section REPLACED",
            "Secretariat.phone DROPPED",
            "Secretariat.extension DROPPED",
            "Secretariat.fax DROPPED",
            "Secretariat.email DROPPED",
            "Secretariat.staff",
            "Secretariat.headcount notNegative",
            "Session.date required",
            "Session.start",
            "Session.end",
            "StaffMember.title REPLACED",
            "StaffMember.name NAME unless=title",
            "Vote.agendaItem KEPT",
            "Vote.method",
            "Vote.inFavour notNegative",
            "Vote.against notNegative",
            "Vote.abstained notNegative",
            "Vote.votes",
            "Vote.result REPLACED",
            "Vote.text REPLACED paragraphs",
            "Vote.align",
            "Vote.closed");

    private static final Map<String, Integer> SLOTS = slots();

    private ComponentTable() {}

    private static Map<String, Integer> slots() {
        Map<String, Integer> slots = new HashMap<>();
        for (int slot = 0; slot < ROWS.size(); slot++) {
            slots.put(ROWS.get(slot).split(" ", 2)[0], slot);
        }
        return slots;
    }

    /** Where a component stands in this table, or {@link #NONE}. */
    static int slot(RecordComponent component) {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return SLOTS.getOrDefault(name, NONE);
    }

    /** The terms of a component for {@link Terms#written}. */
    static String row(int slot) {
        return ROWS.get(slot);
    }

    /** The value of a component. */
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
