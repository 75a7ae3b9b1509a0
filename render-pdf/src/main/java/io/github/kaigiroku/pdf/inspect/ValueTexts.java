package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.publication.LeakPlace;
import java.util.Set;

/** 値の文字: the strings, names and keys in a value, each as what its key says it is for. */
final class ValueTexts {

    private static final Set<String> ALTERNATIVES = Set.of("ActualText", "Alt", "E", "T");
    private static final Set<String> NAMES = Set.of("F", "UF");
    /** Keys of strings that are words of the standard, such as the collection of a font's characters. */
    private static final Set<String> ORIGINS = Set.of("Registry", "Ordering");

    private static final Set<String> PROPERTIES =
            Set.of("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate");

    private final ObjectTexts to;

    ValueTexts(ObjectTexts to) {
        this.to = to;
    }

    /** Hands over all that a value holds, however deep. */
    void read(Value value) {
        if (value instanceof Value.Dictionary dictionary) {
            entries(dictionary);
        } else if (value instanceof Value.Array array) {
            array.items().forEach(this::read);
        } else if (value instanceof Value.Text text) {
            to.text(LeakPlace.OTHER, TextStrings.decoded(text.bytes()));
        } else if (value instanceof Value.Name name) {
            to.word(name.text());
        }
    }

    private void entries(Value.Dictionary dictionary) {
        boolean note =
                dictionary.name("Type").equals("Annot") || dictionary.entries().containsKey("Rect");
        dictionary.entries().forEach((key, each) -> {
            if (each instanceof Value.Text text && ORIGINS.contains(key)) {
                to.word(TextStrings.decoded(text.bytes()));
            } else if (each instanceof Value.Text text) {
                to.text(place(key, note), TextStrings.decoded(text.bytes()));
            } else if (each instanceof Value.Array ids && key.equals("ID")) {
                ids.items().forEach(this::chance);
            } else {
                read(each);
            }
            to.word(key);
        });
    }

    /** Searches bytes that are to look like chance, for all that does not look so. */
    private void chance(Value id) {
        if (id instanceof Value.Text text) {
            to.raw(text.bytes());
        } else {
            read(id);
        }
    }

    private static LeakPlace place(String key, boolean note) {
        if (key.equals("Contents") || key.equals("RC") || (note && key.equals("T"))) {
            return LeakPlace.COMMENT;
        }
        if (ALTERNATIVES.contains(key)) {
            return LeakPlace.ALTERNATIVE_TEXT;
        }
        if (NAMES.contains(key)) {
            return LeakPlace.FILE_NAME;
        }
        return PROPERTIES.contains(key) ? LeakPlace.METADATA : key.equals("V") ? LeakPlace.TEXT : LeakPlace.OTHER;
    }
}
