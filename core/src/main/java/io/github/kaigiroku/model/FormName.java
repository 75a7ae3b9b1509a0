package io.github.kaigiroku.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 様式での名称: what the forms call a component, for messages about it; stands on every component that must be written. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormName {
    /**
     * The name in Japanese.
     *
     * @return a noun, such as 会議の名称
     */
    String japanese();

    /**
     * The name in English.
     *
     * @return a noun at the start of a sentence, such as The name of the meeting
     */
    String english();
}
