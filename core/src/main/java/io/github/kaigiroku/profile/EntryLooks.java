package io.github.kaigiroku.profile;

/**
 * 種類ごとの体裁: how the kinds of entries look; those that are missing look as usual.
 *
 * @param heading 議題の見出し
 * @param subheading 細目の見出し
 * @param remark 発言
 * @param narration 議事の経過
 * @param decision 決定事項
 * @param vote 採決
 * @param recess 休憩
 * @param closing 閉会
 */
public record EntryLooks(
        @Setting(ja = "議題の見出し", en = "heading") EntryLook heading,

        @Setting(ja = "細目の見出し", en = "heading below another")
        EntryLook subheading,

        @Setting(ja = "発言", en = "remark") EntryLook remark,
        @Setting(ja = "議事の経過", en = "narration") EntryLook narration,
        @Setting(ja = "決定事項", en = "decision") EntryLook decision,
        @Setting(ja = "採決", en = "vote") EntryLook vote,
        @Setting(ja = "休憩", en = "recess") EntryLook recess,
        @Setting(ja = "閉会", en = "closing") EntryLook closing) {

    /** 既定の体裁. */
    @SuppressWarnings("NullAway")
    public static final EntryLooks USUAL = new EntryLooks(null, null, null, null, null, null, null, null);

    /** Fills in defaults for missing components. */
    @SuppressWarnings("ConstantValue")
    public EntryLooks {
        heading = heading == null ? EntryLook.HEADING : heading;
        subheading = subheading == null ? EntryLook.HEADING : subheading;
        remark = remark == null ? EntryLook.USUAL : remark;
        narration = narration == null ? EntryLook.USUAL : narration;
        decision = decision == null ? EntryLook.USUAL : decision;
        vote = vote == null ? EntryLook.USUAL : vote;
        recess = recess == null ? EntryLook.USUAL : recess;
        closing = closing == null ? EntryLook.USUAL : closing;
    }
}
