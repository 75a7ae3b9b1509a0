package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.Coded;

/**
 * 検証の尺度: how strictly a record is taken. It decides which findings are errors, never which findings there are.
 *
 * <p>Only {@link Severity#ERROR errors} stop a record from being rendered. {@link FindingCode#severity(Measure)} says for
 * every rule what it is under each measure.
 */
public enum Measure implements Coded {
    /** 作成中: the record can still be corrected, so what contradicts itself is an error. The default. */
    DRAFTING("drafting"),

    /**
     * 確定済み: the minutes were adopted and have to be printed as they are, misprints included. Only what cannot be printed
     * truthfully is an error; contradictions are warnings.
     */
    ADOPTED("adopted");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
