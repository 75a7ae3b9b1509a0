package io.github.kaigiroku.internal.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of a type of the model says of it, of its components and of its constants: the one place where they are described. */
final class RecordJavadoc {

    private static final Path MODEL = Path.of("src/main/java/io/github/kaigiroku/model");
    private static final Pattern HEAD = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@|public )", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* ((?:(?!\\*/).)*) \\*/\\s+([A-Z_]+)\\(");

    /** A description in both languages. */
    record Words(String japanese, String english) {

        static Words of(String javadoc, String where) {
            String text = javadoc.replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                    .replaceAll(" \\((?:upper )?rows? [^)]*\\)", "")
                    .strip();
            int colon = text.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException(
                        where + " is not described in both languages; write \"@param NAME 日本語: English\"");
            }
            String english = text.substring(colon + 2);
            return new Words(
                    text.substring(0, colon),
                    english.endsWith(".") ? english.substring(0, english.length() - 1) : english);
        }

        /** The Japanese term without what is said of it in brackets. */
        String term() {
            int bracket = japanese.indexOf('（');
            return bracket < 0 ? japanese : japanese.substring(0, bracket);
        }

        /** As schemas describe things. */
        String both() {
            return japanese + " / " + english;
        }
    }

    private final Class<?> type;
    private final String own;
    private final Map<String, String> parts = new LinkedHashMap<>();

    RecordJavadoc(Class<?> type) {
        this.type = type;
        String source = source(type);
        Matcher head = HEAD.matcher(source);
        if (!head.find()) {
            throw new IllegalStateException(type + " has no Javadoc");
        }
        String[] tags = head.group(1).replaceAll("\\s*\\n \\*[ ]*", " ").split("@param ", -1);
        own = tags[0].split("<p>", 2)[0];
        for (int i = 1; i < tags.length; i++) {
            String[] name = tags[i].split(" ", 2);
            parts.put(name[0], name[1]);
        }
        CONSTANT.matcher(source).results().forEach(found -> parts.put(found.group(2), found.group(1)));
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(MODEL.resolve(type.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of the type. */
    Words type() {
        return Words.of(own, type.getSimpleName());
    }

    /** What is said of a component by its name in Java, or of a constant. */
    Words part(String name) {
        return Words.of(parts.getOrDefault(name, ""), type.getSimpleName() + "." + name);
    }
}
