package io.github.kaigiroku.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.TokenStreamFactory;

/** 起動: the entry of the service. */
@SpringBootApplication
@EnableConfigurationProperties(ServiceSettings.class)
public class ServiceApplication {

    /**
     * Starts the service.
     *
     * @param arguments settings such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    /** Columns of problems in characters: with names shared, Jackson reads bytes and counts those. */
    @Bean
    JsonFactoryBuilderCustomizer columnsInCharacters() {
        return json -> json.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES);
    }
}
