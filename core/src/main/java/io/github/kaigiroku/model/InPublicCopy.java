package io.github.kaigiroku.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 公開用の写しでの扱い: stands on every text of a record; the library does not start with a text that says nothing. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface InPublicCopy {
    /**
     * What a public copy does with the text.
     *
     * @return the use
     */
    PublicUse value();
}
