package io.github.kaigiroku.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves the engine's messages alone; ours are made from the constraint and the component. */
final class NoMessages implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
