package io.github.kaigiroku.jackson;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.JsonReading;
import io.github.kaigiroku.internal.shape.RecordReader;
import io.github.kaigiroku.internal.shape.Shape;
import io.github.kaigiroku.internal.shape.ShapeReader;
import io.github.kaigiroku.internal.shape.Union;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.problem.MalformedJsonException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one value of the model with the cursor that {@code RecordJson} uses, over the parser of the mapper. */
final class RecordDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;

    RecordDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            Object value = JsonReading.inside(parser, this::value);
            if (type.isInstance(value)) {
                return value;
            }
        } catch (MalformedJsonException e) {
            throw new MalformedRecordException(parser, e);
        }
        return context.reportInputMismatch(type, "another kind of entry than %s", type.getSimpleName());
    }

    /** The kind of an entry is read with the entry, wherever it stands in it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    private @Nullable Object value(JsonInput in) {
        if (type == MeetingRecord.class) {
            return new RecordReader(in).record();
        }
        var reader = new ShapeReader(in);
        return ProceedingsEntry.class.isAssignableFrom(type)
                ? reader.one(Union.of(ProceedingsEntry.class))
                : reader.record(Shape.of(type));
    }
}
