package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 書式の名前: the names behind the identifiers of styles. LibreOffice gives new identifiers on saving and keeps the names. */
final class StyleNames {

    private final Map<String, String> names = new HashMap<>();

    private StyleNames() {}

    static StyleNames of(PackageFile file, @Nullable String part) throws IOException {
        var styles = new StyleNames();
        if (part != null && file.has(part)) {
            try (var cursor = new XmlCursor(file, part)) {
                styles.read(cursor);
            }
        }
        return styles;
    }

    private void read(XmlCursor cursor) throws IOException {
        String id = null;
        while (cursor.next()) {
            if (cursor.isStart() && cursor.name().equals("style")) {
                id = cursor.attribute("styleId");
            } else if (cursor.isStart() && cursor.name().equals("name") && id != null) {
                String name = cursor.attribute("val");
                names.putIfAbsent(id, name == null ? "" : name);
            }
        }
    }

    String name(@Nullable String id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
