package io.github.kaigiroku.service;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** 様式の定義の一覧: the default, the bundled profiles and those of the folder in the settings, each by its file's name. */
@Component
final class Layouts {

    static final String STANDARD = "standard";

    private final Map<String, FormProfile> profiles = new LinkedHashMap<>();

    Layouts(ServiceSettings settings) throws IOException {
        profiles.put(STANDARD, FormProfiles.standard());
        add("classpath*:profiles/*.json");
        if (!settings.profiles().isBlank()) {
            add(Path.of(settings.profiles()).toUri() + "*.json");
        }
    }

    private void add(String pattern) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String name = Objects.requireNonNull(file.getFilename()).replaceFirst("\\.json$", "");
            try (InputStream json = file.getInputStream()) {
                profiles.put(name, FormProfiles.read(json));
            }
        }
    }

    List<Layout> all() {
        return profiles.entrySet().stream()
                .map(profile -> new Layout(profile.getKey(), profile.getValue().name()))
                .toList();
    }

    /**
     * The composer for a profile.
     *
     * @throws NotThereException when there is none of that name
     */
    FormComposer composer(String name) {
        FormProfile profile = profiles.get(name);
        if (profile == null) {
            throw NotThereException.layout(name, profiles.keySet());
        }
        return FormComposer.with(profile);
    }

    /**
     * One of them.
     *
     * @param id what {@code profile=} takes
     * @param name what the profile calls itself
     */
    record Layout(String id, String name) {}
}
