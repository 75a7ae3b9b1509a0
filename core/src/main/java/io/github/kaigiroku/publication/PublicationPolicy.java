package io.github.kaigiroku.publication;

/**
 * 公開の方針: what a public copy shows. What was closed to the public is always left out; this says what stands in its place
 * and what else is left out. Immutable and thread-safe; start from {@link #standard()} and change what differs.
 *
 * @param closedWording 非公開の文言: replaces closed agenda items, materials and entries
 * @param speakers 発言者の表し方; labels as printed become roles where any names are dropped
 * @param memberNames 出席者・欠席者の氏名: whether they are kept; in their place stand 会長, 委員Ａ, 委員Ｂ
 * @param explainerNames 説明者の氏名: whether they are kept; in their place stands the post
 * @param staff 職員: whether their names are kept; otherwise the list is left out
 * @param contact 連絡先: whether phone, extension, fax and e-mail are kept
 * @param absenceReasons 欠席の理由: whether they are kept
 */
public record PublicationPolicy(
        String closedWording,
        SpeakerNaming speakers,
        boolean memberNames,
        boolean explainerNames,
        boolean staff,
        boolean contact,
        boolean absenceReasons) {

    /** 既定の文言 for what was closed. */
    public static final String CLOSED_WORDING = "（非公開）";

    /**
     * Checks the wording.
     *
     * @throws IllegalArgumentException when the wording is blank, for then nobody would see that something is missing
     */
    public PublicationPolicy {
        if (closedWording.isBlank()) {
            throw new IllegalArgumentException("closedWording is blank: write what replaces closed parts");
        }
    }

    /**
     * 標準の方針: speakers by role; all names, staff and contact kept; reasons of absence left out.
     *
     * @return the policy
     */
    public static PublicationPolicy standard() {
        return new PublicationPolicy(CLOSED_WORDING, SpeakerNaming.ROLE, true, true, true, true, false);
    }

    /**
     * 匿名の方針: speakers by letters; names, staff and reasons of absence left out; contact kept.
     *
     * @return the policy
     */
    public static PublicationPolicy anonymous() {
        return new PublicationPolicy(CLOSED_WORDING, SpeakerNaming.LETTER, false, false, false, true, false);
    }

    /**
     * This policy with another wording.
     *
     * @param wording what replaces closed parts
     * @return a new policy
     */
    public PublicationPolicy withClosedWording(String wording) {
        return new PublicationPolicy(wording, speakers, memberNames, explainerNames, staff, contact, absenceReasons);
    }

    /**
     * This policy with other labels of speakers.
     *
     * @param naming how speakers are shown
     * @return a new policy
     */
    public PublicationPolicy withSpeakers(SpeakerNaming naming) {
        return new PublicationPolicy(
                closedWording, naming, memberNames, explainerNames, staff, contact, absenceReasons);
    }

    /**
     * This policy with or without the names of members.
     *
     * @param keep whether they are kept
     * @return a new policy
     */
    public PublicationPolicy withMemberNames(boolean keep) {
        return new PublicationPolicy(closedWording, speakers, keep, explainerNames, staff, contact, absenceReasons);
    }

    /**
     * This policy with or without the names of explainers.
     *
     * @param keep whether they are kept
     * @return a new policy
     */
    public PublicationPolicy withExplainerNames(boolean keep) {
        return new PublicationPolicy(closedWording, speakers, memberNames, keep, staff, contact, absenceReasons);
    }

    /**
     * This policy with or without the staff.
     *
     * @param keep whether they are kept
     * @return a new policy
     */
    public PublicationPolicy withStaff(boolean keep) {
        return new PublicationPolicy(
                closedWording, speakers, memberNames, explainerNames, keep, contact, absenceReasons);
    }

    /**
     * This policy with or without phone, extension, fax and e-mail.
     *
     * @param keep whether they are kept
     * @return a new policy
     */
    public PublicationPolicy withContact(boolean keep) {
        return new PublicationPolicy(closedWording, speakers, memberNames, explainerNames, staff, keep, absenceReasons);
    }

    /**
     * This policy with or without reasons of absence.
     *
     * @param keep whether they are kept
     * @return a new policy
     */
    public PublicationPolicy withAbsenceReasons(boolean keep) {
        return new PublicationPolicy(closedWording, speakers, memberNames, explainerNames, staff, contact, keep);
    }
}
