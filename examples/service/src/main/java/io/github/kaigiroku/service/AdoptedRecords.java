package io.github.kaigiroku.service;

import io.github.kaigiroku.model.ValidRecord;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;

/** 確定した会議録の尺度: what {@code @Valid} does to a record where its caller asks for adopted minutes. */
record AdoptedRecords(SmartValidator validator) implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return validator.supports(type);
    }

    @Override
    public void validate(Object record, Errors errors) {
        validator.validate(record, errors, ValidRecord.Adopted.class);
    }
}
