package io.github.kaigiroku.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 会議録の制約: holds a record to every rule of {@code RecordValidator}, for Jakarta Bean Validation: {@code @Valid} before a
 * record and {@code Validator.validate(record)} report each error with the path, the text and the code of its finding.
 *
 * <p>The default group reports the errors by the measure of drafting. Warnings stand in the group {@link Warnings}, so that
 * {@code @Valid} refuses nothing for one; the errors of adopted minutes stand in the group {@link Adopted}. The path of a
 * violation is that of the finding, such as {@code attendees[3].name}. With Hibernate Validator, the finding itself is the
 * dynamic payload: {@code violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class)}.
 *
 * <p>Hibernate Validator finds the validator of this constraint by {@code ServiceLoader}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Repeatable(ValidRecord.List.class)
public @interface ValidRecord {

    /** 指摘の範囲: which findings a constraint reports. */
    enum Reported {
        /** 作成中の誤り: errors by the measure of drafting. */
        ERRORS,
        /** 確定済みの誤り: errors by the measure of adopted minutes. */
        ERRORS_OF_ADOPTED,
        /** 注意: findings that are warnings by the measure of drafting. */
        WARNINGS
    }

    /** 注意の群: warnings are reported to those who ask for this group. */
    interface Warnings {}

    /** 確定済みの群: the errors of minutes that were adopted and have to be printed as they are. */
    interface Adopted {}

    /**
     * Which findings are reported.
     *
     * @return errors by default
     */
    Reported reported() default Reported.ERRORS;

    /**
     * The message.
     *
     * @return a key of the bundles {@code ContributorValidationMessages}, Japanese for Japanese readers and English for others
     */
    String message() default "{io.github.kaigiroku.finding}";

    /**
     * The groups.
     *
     * @return the default group where none is given
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return nothing
     */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return one for each group
         */
        ValidRecord[] value();
    }
}
