package io.github.kaigiroku.jackson;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.internal.shape.ShapeWriter;
import io.github.kaigiroku.model.ProceedingsEntry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one value of the model as {@code RecordJson} does, whatever names, types and lists the mapper is set up to write. */
final class RecordSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject(value);
        ShapeWriter.members(JsonOutput.inside(generator), value);
        generator.writeEndObject();
    }

    /** The kind of an entry is written with the entry; the type of anything else is the mapper's own. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        if (value instanceof ProceedingsEntry) {
            serialize(value, generator, context);
            return;
        }
        WritableTypeId id = types.writeTypePrefix(generator, context, types.typeId(value, JsonToken.START_OBJECT));
        ShapeWriter.members(JsonOutput.inside(generator), value);
        types.writeTypeSuffix(generator, context, id);
    }
}
