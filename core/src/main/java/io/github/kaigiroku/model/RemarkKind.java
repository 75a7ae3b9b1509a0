package io.github.kaigiroku.model;

/** 発言の種類: what a remark does, where the record says so. */
public enum RemarkKind implements Coded {
    /** 質問・質疑: asks. */
    QUESTION("question"),

    /** 答弁・回答: answers. */
    ANSWER("answer"),

    /** 報告: reports. */
    REPORT("report"),

    /** 説明: explains. */
    EXPLANATION("explanation");

    private final String code;

    RemarkKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
