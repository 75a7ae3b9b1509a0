package io.github.kaigiroku.model;

/** 記録の方法: how closely the proceedings follow what was said. */
public enum Recording implements Coded {
    /** 要点筆記: the points that were made. */
    SUMMARY("summary"),

    /** 全文筆記: what was said, word by word. */
    VERBATIM("verbatim");

    private final String code;

    Recording(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
