package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.profile.RecordShape.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 様式の定義の書き出し: writes the records of a profile as JSON, in the order of their components. */
final class ProfileWriting {

    /** What need not be said. */
    private static final List<Object> USUAL =
            List.of(ClosedLook.USUAL, DatePatterns.USUAL, EntryLooks.USUAL, EntryLook.USUAL, TextLook.TEXT);

    private ProfileWriting() {}

    static void write(FormProfile profile, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> record(json, profile));
    }

    static void record(JsonOutput out, Object value) {
        for (Component component : RecordShape.of(value.getClass()).components()) {
            write(out, component, component.of(value));
        }
    }

    private static void write(JsonOutput out, Component component, @Nullable Object value) {
        String key = component.key();
        if (value == null || isUsual(value)) {
            return;
        }
        if (value instanceof List<?> list) {
            list(out, component, list);
        } else if (value instanceof Number number) {
            number(out, component, number);
        } else if (value instanceof Boolean flag) {
            out.flag(key, flag);
        } else if (value instanceof String text) {
            out.text(key, text);
        } else if (value instanceof Coded choice) {
            out.text(key, choice.code());
        } else if (value instanceof Pattern pattern) {
            pattern(out, key, pattern);
        } else if (value instanceof Words words) {
            out.object(key, words, ProfileWriting::words);
        } else if (value instanceof PaperSize paper) {
            paper(out, key, paper);
        } else {
            out.object(key, value, ProfileWriting::record);
        }
    }

    private static boolean isUsual(Object value) {
        if (value instanceof Words words) {
            return words.changed().isEmpty();
        }
        for (Object usual : USUAL) {
            if (usual.getClass() == value.getClass() && isSame(usual, value)) {
                return true;
            }
        }
        return false;
    }

    /** By the components: the equals of all these records would be linked in the first document of a process, for 60 ms. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (!(one instanceof Record record) || other == null || record.getClass() != other.getClass()) {
            return Objects.equals(one, other);
        }
        for (Component component : RecordShape.of(record.getClass()).components()) {
            if (!isSame(component.of(record), component.of(other))) {
                return false;
            }
        }
        return true;
    }

    private static void number(JsonOutput out, Component component, Number number) {
        if (component.setting().missing() != number.doubleValue()) {
            out.number(component.key(), number.doubleValue());
        }
    }

    private static void list(JsonOutput out, Component component, List<?> list) {
        String key = component.key();
        Class<?> element = component.elementType();
        if (element == String.class) {
            out.values(key, list, (texts, text) -> texts.value((String) text));
        } else if (element == Pattern.class) {
            out.values(key, list, (lines, value) -> pattern(lines, (Pattern) value));
        } else if (element == Part.class) {
            out.objects(key, list, ProfileWriting::part);
        } else {
            out.objects(key, list, ProfileWriting::record);
        }
    }

    private static void part(JsonOutput out, Object part) {
        out.object(PartKind.of((Part) part).key(), part, ProfileWriting::record);
    }

    /** A pattern of one part is a text. */
    private static void pattern(JsonOutput out, String key, Pattern pattern) {
        if (pattern.parts().size() == 1) {
            out.text(key, pattern.parts().get(0));
        } else {
            out.values(key, pattern.parts(), JsonOutput::value);
        }
    }

    private static void pattern(JsonOutput lines, Pattern pattern) {
        if (pattern.parts().size() == 1) {
            lines.value(pattern.parts().get(0));
        } else {
            lines.value(pattern.parts());
        }
    }

    private static void words(JsonOutput out, Words words) {
        for (Map.Entry<Word, String> word : words.changed().entrySet()) {
            out.text(word.getKey().code(), word.getValue());
        }
    }

    private static void paper(JsonOutput out, String key, PaperSize paper) {
        for (Map.Entry<String, PaperSize> named : PaperSize.NAMED.entrySet()) {
            if (isSame(named.getValue(), paper)) {
                out.text(key, named.getKey());
                return;
            }
        }
        out.object(key, paper, ProfileWriting::record);
    }
}
