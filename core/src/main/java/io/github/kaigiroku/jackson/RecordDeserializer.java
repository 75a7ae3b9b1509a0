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
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads one value of the model with the cursor that {@code RecordJson} uses, over the parser of the mapper. */
final class RecordDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;

    RecordDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            Object value = JsonReading.inside(whole(parser, context), this::value);
            if (type.isInstance(value)) {
                return value;
            }
        } catch (MalformedJsonException e) {
            throw new MalformedRecordException(parser, e);
        }
        return context.reportInputMismatch(type, "another kind of entry than %s", type.getSimpleName());
    }

    /** A parser that stands on an object, where a mapper has read its type and stands on the first key behind it. */
    private static JsonParser whole(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.PROPERTY_NAME)) {
            return parser;
        }
        TokenBuffer object = context.bufferForInputBuffering(parser);
        object.writeStartObject();
        while (parser.hasToken(JsonToken.PROPERTY_NAME)) {
            object.copyCurrentStructure(parser);
            parser.nextToken();
        }
        object.writeEndObject();
        return object.asParserOnFirstToken(context);
    }

    /** The kind of an entry is read with the entry, wherever it stands in it; the type of anything else is the mapper's own. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return ProceedingsEntry.class.isAssignableFrom(type)
                ? deserialize(parser, context)
                : types.deserializeTypedFromObject(parser, context);
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
