package io.github.kaigiroku.pdf;

import java.net.URL;
import java.util.List;

/** What rendering and reading back need beside the JDK: our two modules and what their classes name. */
final class RenderingLibraries {

    /** A class of each; by name, for the module of these tests does not read all of theirs. */
    private static final List<String> CLASSES = List.of(
            "io.github.kaigiroku.pdf.PdfRenderer",
            "io.github.kaigiroku.model.MeetingRecord",
            "tools.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "jakarta.validation.Constraint",
            "org.jspecify.annotations.Nullable");

    private RenderingLibraries() {}

    /** Where they are. */
    static List<URL> places() {
        return CLASSES.stream().map(RenderingLibraries::place).toList();
    }

    private static URL place(String name) {
        try {
            return Class.forName(name).getProtectionDomain().getCodeSource().getLocation();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a library is missing", e);
        }
    }
}
