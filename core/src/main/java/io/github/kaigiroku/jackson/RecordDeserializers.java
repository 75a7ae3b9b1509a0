package io.github.kaigiroku.jackson;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Gives out a reader for every record of the model, and for the kinds of entries. */
final class RecordDeserializers implements Deserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        return hasDeserializerFor(config, raw) ? new RecordDeserializer(raw) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == ProceedingsEntry.class
                || (type.isRecord() && type.getPackage() == MeetingRecord.class.getPackage());
    }
}
