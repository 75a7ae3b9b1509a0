package io.github.kaigiroku.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 設定の説明: describes one component of a profile's records. Reading, writing, the JSON Schema and the documentation are
 * derived from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Setting {

    /** What it is, in Japanese. */
    String ja();

    /** What it is, in English. */
    String en();

    /** Whether it must be written; a number without a default must be anyway. */
    boolean required() default false;

    /** The least number. */
    double least() default 0;

    /** The greatest number. */
    double most() default 200;

    /** The number where none is written; not a number where one must be. */
    double missing() default Double.NaN;

    /** Whether a text must not be blank. */
    boolean printed() default false;

    /** Whether a text is a colour of six hexadecimal digits. */
    boolean colour() default false;

    /** What the names in a pattern may speak of. */
    PatternScope[] names() default {PatternScope.RECORD};
}
