package io.github.kaigiroku.profile;

import io.github.kaigiroku.model.Coded;

/** 数字の書き方: how the digits of dates, times and numbers are printed. */
public enum DigitStyle implements Coded {
    /** 全角: １１月２６日. */
    FULL("full"),

    /** 半角: 11月26日. */
    HALF("half"),

    /** １桁は全角、２桁以上は半角: ６時30分. */
    ONE_DIGIT_FULL("one-digit-full");

    private static final int FULL_WIDTH_OFFSET = '０' - '0';

    private final String code;

    DigitStyle(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * A number in this style.
     *
     * @param number a number, zero or greater
     * @return its digits
     */
    public String format(long number) {
        return format(Long.toString(number));
    }

    /**
     * Digits in this style.
     *
     * @param digits ASCII digits only
     * @return the same digits, full-width or as they are
     */
    public String format(String digits) {
        return switch (this) {
            case FULL -> fullWidth(digits);
            case HALF -> digits;
            case ONE_DIGIT_FULL -> digits.length() == 1 ? fullWidth(digits) : digits;
        };
    }

    private static String fullWidth(String digits) {
        char[] wide = digits.toCharArray();
        for (int i = 0; i < wide.length; i++) {
            wide[i] = (char) (wide[i] + FULL_WIDTH_OFFSET);
        }
        return new String(wide);
    }
}
