package io.github.kaigiroku.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 条件付き必須: a text that must be written unless another component of the same record is, and is empty where it is not. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredUnless {
    /**
     * The component that can stand in for this one: a text that is not blank, or a list that is not empty.
     *
     * @return its name
     */
    String value();
}
