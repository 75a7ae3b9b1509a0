package io.github.kaigiroku.jackson;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * 会議録のモジュール: lets a mapper of Jackson 3 read records as {@link io.github.kaigiroku.json.RecordJson} reads them: keys
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
    }

    /** Gives out a reader for every record of the model, and for the kinds of entries. */
    private static final class RecordDeserializers implements Deserializers {

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
}
