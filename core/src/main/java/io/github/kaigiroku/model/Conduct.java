package io.github.kaigiroku.model;

/** 開催方法: how the meeting was held (row 開催日時). */
public enum Conduct implements Coded {
    /** 対面開催: in one room. */
    IN_PERSON("in-person"),

    /** オンライン開催: by network only. */
    ONLINE("online"),

    /** ハイブリッド開催: in a room and by network. */
    HYBRID("hybrid"),

    /** 書面開催: by letter, over a period and without sessions. */
    WRITTEN("written");

    private final String code;

    Conduct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
