package io.github.kaigiroku.model;

/** 配置: where lines of text stand between the edges of their column. */
public enum Align implements Coded {
    /** 行頭寄せ: at the start of the line. */
    START("start"),

    /** 中央寄せ: in the middle. */
    CENTER("center"),

    /** 行末寄せ: at the end of the line, as 以上 stands. */
    END("end");

    private final String code;

    Align(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
