package io.github.kaigiroku.service;

import io.github.kaigiroku.model.ValidRecord;
import io.github.kaigiroku.validation.Measure;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestParam;

/** 確定した会議録の尺度: what {@code @Valid} takes for an error, on every route, as {@code adopted=} asks. */
@ControllerAdvice
final class AdoptedMinutes {

    private final SmartValidator validator;

    AdoptedMinutes(SmartValidator validator) {
        this.validator = validator;
    }

    @InitBinder("meetingRecord")
    void measure(WebDataBinder binder, @RequestParam(defaultValue = "false") boolean adopted) {
        if (adopted) {
            binder.replaceValidators(new ByTheirMeasure(validator));
        }
    }

    static Measure measure(boolean adopted) {
        return adopted ? Measure.ADOPTED : Measure.DRAFTING;
    }

    private record ByTheirMeasure(SmartValidator validator) implements Validator {

        @Override
        public boolean supports(Class<?> type) {
            return validator.supports(type);
        }

        @Override
        public void validate(Object record, Errors errors) {
            validator.validate(record, errors, ValidRecord.Adopted.class);
        }
    }
}
