package io.github.kaigiroku.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

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
}
