package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 書式の名前: the names behind the identifiers of styles. LibreOffice gives new identifiers on saving and keeps the names. */
final class StyleNames {

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Reads the part of styles. */
    void read(XmlCursor cursor) throws IOException {
        String id = null;
        while (cursor.next()) {
            if (!cursor.isStart()) {
                continue;
            }
            String element = cursor.name();
            if (element.equals("style")) {
                id = cursor.attribute("styleId");
            } else if (element.equals("name") && id != null) {
                String name = cursor.attribute("val");
                names.putIfAbsent(id, name == null ? "" : name);
            } else if (element.equals("vanish") && id != null && cursor.isOn()) {
                hidden.add(id);
            }
        }
    }

    String name(@Nullable String id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** Whether text in a style is not printed. */
    boolean hides(@Nullable String id) {
        return id != null && hidden.contains(id);
    }
}
