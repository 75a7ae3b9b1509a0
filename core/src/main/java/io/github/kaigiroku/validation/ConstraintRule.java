package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.MeetingRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;

/** The constraints on the model's components, told in our words. */
final class ConstraintRule implements Rule {

    private static final Map<Class<? extends Annotation>, FindingCode> CODES = Map.of(
            NotBlank.class, FindingCode.MISSING,
            NotNull.class, FindingCode.MISSING,
            PositiveOrZero.class, FindingCode.NEGATIVE,
            Pattern.class, FindingCode.UNKNOWN_FORMAT_VERSION);

    @Override
    public void check(MeetingRecord record, Findings findings) {
        for (ConstraintViolation<MeetingRecord> violation : ConstraintEngine.VALIDATOR.validate(record)) {
            var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
            var code = Objects.requireNonNull(CODES.get(constraint), constraint::getName);
            var path = path(violation.getPropertyPath());
            var name = ComponentNames.of(path);
            findings.add(
                    code, path, name.japanese(), name.english(), Objects.toString(violation.getInvalidValue(), ""));
        }
    }

    /** Jakarta notes an element's index on the step after its list; ours stands on the list. */
    private static RecordPath path(Path steps) {
        RecordPath path = null;
        for (Path.Node step : steps) {
            if (path != null && step.getIndex() != null) {
                path = path.at(step.getIndex());
            }
            if (step.getKind() == ElementKind.PROPERTY) {
                path = path == null ? RecordPath.of(step.getName()) : path.then(step.getName());
            }
        }
        return Objects.requireNonNull(path, "constraints stand on components");
    }
}
