package io.github.kaigiroku.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * 会議録のモジュール: lets a mapper of Jackson 3 write records as {@link io.github.kaigiroku.json.RecordJson} writes them, whatever names and types it gives to other values, and read them as it reads them: keys
 * that are unknown or stand twice, values of another kind and words that are not allowed are refused, with
 * {@link MalformedRecordException}. Mappers on the class path find it by {@code findAndAddModules()}, as Spring Boot's do;
 * on the module path give it to the mapper, since the library must not need databind there. Without it the annotations of
 * the model still make records what they are, but strictness is the mapper's own. Stateless and thread-safe.
 */
public final class KaigirokuModule extends JacksonModule {

    /** The module; there is nothing to set. */
    public KaigirokuModule() {}

    @Override
    public String getModuleName() {
        return "kaigiroku";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new RecordDeserializers());
        context.addSerializers(new RecordSerializers());
    }

    private static boolean isOurs(Class<?> type) {
        return ProceedingsEntry.class.isAssignableFrom(type)
                || (type.isRecord() && type.getPackage() == MeetingRecord.class.getPackage());
    }

    /** Gives out a reader for every record of the model, and for the kinds of entries. */
    private static final class RecordDeserializers implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isOurs(type.getRawClass()) ? new RecordDeserializer(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }

    /** Gives out the one writer for all of them. */
    private static final class RecordSerializers implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return isOurs(type.getRawClass()) ? new RecordSerializer() : null;
        }
    }
}
