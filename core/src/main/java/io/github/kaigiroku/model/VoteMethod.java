package io.github.kaigiroku.model;

/** 表決の方法: how a vote was taken. */
public enum VoteMethod implements Coded {
    /** 挙手による表決: by hands. */
    SHOW_OF_HANDS("show-of-hands"),

    /** 起立による表決: by standing up. */
    STANDING("standing"),

    /** 投票による表決: by paper. */
    BALLOT("ballot"),

    /** 記名による表決: by name. */
    ROLL_CALL("roll-call"),

    /** 簡易表決: nobody objected (異議なし). */
    NO_OBJECTION("no-objection");

    private final String code;

    VoteMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
