package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.shape.Component;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.internal.shape.Terms;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 項目の約束: holds every value to what the annotations of its component ask. An engine that reads them takes longer to start
 * than a document to make; a test holds this to what Hibernate Validator finds.
 */
final class ComponentRules implements Rule {

    private static final RecordPath VERSION = RecordPath.of("formatVersion");

    @Override
    public void check(MeetingRecord record, Findings findings) {
        if (!record.formatVersion().equals(MeetingRecord.FORMAT_VERSION)) {
            findings.addNamed(FindingCode.UNKNOWN_FORMAT_VERSION, VERSION, record.formatVersion());
        }
        record(null, record, findings);
    }

    private static void record(@Nullable RecordPath owner, Object record, Findings findings) {
        for (Component component : Shape.of(record.getClass()).components()) {
            Object value = component.of(record);
            if (value != null) {
                value(owner, component, record, value, findings);
            } else if (component.terms().required()) {
                findings.addNamed(FindingCode.MISSING, RecordPath.of(owner, component.key()), "");
            }
        }
    }

    private static void value(
            @Nullable RecordPath owner, Component component, Object record, Object value, Findings findings) {
        switch (component.kind()) {
            case TEXT -> text(owner, component, record, (String) value, findings);
            case TEXTS -> texts(RecordPath.of(owner, component.key()), component, (List<?>) value, findings);
            case INTEGER -> {
                if (component.terms().notNegative() && (Integer) value < 0) {
                    findings.addNamed(FindingCode.NEGATIVE, RecordPath.of(owner, component.key()), value);
                }
            }
            case RECORD -> record(RecordPath.of(owner, component.key()), value, findings);
            case RECORDS -> records(RecordPath.of(owner, component.key()), (List<?>) value, findings);
            case FLAG, DATE, TIME, CHOICE -> {
                // rules that span components look at these
            }
        }
    }

    private static void text(
            @Nullable RecordPath owner, Component component, Object record, String text, Findings findings) {
        Terms terms = component.terms();
        if (!TextRules.isOrdinary(text, terms.paragraphs())) {
            TextKind kind = TextKind.of(isRequired(terms, record), terms.paragraphs());
            TextRules.check(RecordPath.of(owner, component.key()), text, kind, findings);
        }
    }

    private static boolean isRequired(Terms terms, Object record) {
        return terms.required() || (terms.requiredUnless() != null && !stands(terms.requiredUnless(), record));
    }

    /** Whether the component that can stand in for another one is written. */
    private static boolean stands(String key, Object record) {
        Component other = Objects.requireNonNull(Shape.of(record.getClass()).component(key), key);
        Object value = other.of(record);
        return value instanceof List<?> list ? !list.isEmpty() : Names.isWritten((String) value);
    }

    private static void texts(RecordPath list, Component component, List<?> texts, Findings findings) {
        TextKind kind =
                TextKind.of(component.terms().required(), component.terms().paragraphs());
        for (int i = 0; i < texts.size(); i++) {
            String text = (String) texts.get(i);
            if (!TextRules.isOrdinary(text, kind.hasParagraphs())) {
                TextRules.check(list.at(i), text, kind, findings);
            }
        }
    }

    private static void records(RecordPath list, List<?> records, Findings findings) {
        for (int i = 0; i < records.size(); i++) {
            record(list.at(i), records.get(i), findings);
        }
    }
}
