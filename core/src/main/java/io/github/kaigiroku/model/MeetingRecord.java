package io.github.kaigiroku.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会議録: the whole record of one meeting, from which both forms are made.
 *
 * @param formatVersion 形式の版: the version of the JSON contract, {@value #FORMAT_VERSION}
 * @param meeting 会議: what was held, when and where
 * @param attendees 出席者・欠席者: in the order they are printed
 * @param explainers 説明者: in the order they are printed
 * @param agenda 議題: in the order of the agenda
 * @param materials 会議資料: in the order they are printed
 * @param secretariat 担当部課
 * @param proceedings 審議の内容: what happened, in the order of discussion (様式第２号)
 * @param closedParts 非公開の印の確かさ: whether the marks of closed parts can be relied on; null for a record that was
 *     written with its marks
 */
public record MeetingRecord(
        @Pattern(regexp = "1\\.0") String formatVersion,
        @Valid Meeting meeting,
        List<@Valid Attendee> attendees,
        List<@Valid Explainer> explainers,
        List<@Valid AgendaItem> agenda,
        List<@Valid Material> materials,
        @Valid @Nullable Secretariat secretariat,
        List<@Valid ProceedingsEntry> proceedings,
        @Nullable ClosedParts closedParts) {

    /** 形式の版: the version of the JSON contract that this library writes. */
    public static final String FORMAT_VERSION = "1.0";

    /** Puts defaults in the place of what is missing, and copies lists. */
    public MeetingRecord {
        formatVersion = Missing.orEmpty(formatVersion).isEmpty() ? FORMAT_VERSION : formatVersion;
        meeting = meeting == null ? Meeting.UNKNOWN : meeting;
        attendees = Missing.orEmpty(attendees);
        explainers = Missing.orEmpty(explainers);
        agenda = Missing.orEmpty(agenda);
        materials = Missing.orEmpty(materials);
        proceedings = Missing.orEmpty(proceedings);
    }

    /**
     * Starts a value of which nothing is set yet.
     *
     * @return a new builder
     */
    public static MeetingRecordBuilder builder() {
        return new MeetingRecordBuilder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public MeetingRecordBuilder toBuilder() {
        return new MeetingRecordBuilder()
                .formatVersion(formatVersion)
                .meeting(meeting)
                .attendees(attendees)
                .explainers(explainers)
                .agenda(agenda)
                .materials(materials)
                .secretariat(secretariat)
                .proceedings(proceedings)
                .closedParts(closedParts);
    }
}
