package io.github.kaigiroku.internal.constraint;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ValidRecord;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Measure;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Reports the findings of {@link RecordValidator} as violations of {@link ValidRecord}. Made by Hibernate Validator. */
public final class RecordConstraintValidator implements ConstraintValidator<ValidRecord, MeetingRecord> {

    private ValidRecord.Reported reported = ValidRecord.Reported.ERRORS;

    /** A validator; which findings it reports is set later. */
    public RecordConstraintValidator() {}

    @Override
    public void initialize(ValidRecord constraint) {
        reported = constraint.reported();
    }

    @Override
    public boolean isValid(@Nullable MeetingRecord record, ConstraintValidatorContext context) {
        if (record == null) {
            return true;
        }
        List<Finding> findings = findings(record);
        context.disableDefaultConstraintViolation();
        findings.forEach(finding -> report(finding, context));
        return findings.isEmpty();
    }

    private List<Finding> findings(MeetingRecord record) {
        Measure measure = reported == ValidRecord.Reported.ERRORS_OF_ADOPTED ? Measure.ADOPTED : Measure.DRAFTING;
        Severity severity = reported == ValidRecord.Reported.WARNINGS ? Severity.WARNING : Severity.ERROR;
        return RecordValidator.validate(record, measure).stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** Both texts are parameters of the message, so that the reader's locale chooses one and nothing in them is a term. */
    private static void report(Finding finding, ConstraintValidatorContext context) {
        var violation = context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("japanese", finding.message().japanese())
                .addMessageParameter("english", finding.message().english())
                .withDynamicPayload(finding)
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        PropertyPath.parse(finding.path()).addTo(violation);
    }
}
