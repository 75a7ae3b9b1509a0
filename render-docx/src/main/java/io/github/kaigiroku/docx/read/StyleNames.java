package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 書式の名前: the names behind the identifiers of styles. LibreOffice gives new identifiers on saving and keeps the names. */
final class StyleNames {

    private static final int MAX_PARENTS = 12;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
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
            } else if (element.equals("basedOn") && id != null) {
                parents.put(id, String.valueOf(cursor.attribute("val")));
            } else if (element.equals("numId") && id != null) {
                lists.put(id, String.valueOf(cursor.attribute("val")));
            } else if (element.equals("ilvl") && id != null) {
                levels.put(id, ParagraphLooks.level(cursor.attribute("val")));
            } else if (element.equals("vanish") && id != null && cursor.isOn()) {
                hidden.add(id);
            }
        }
    }

    String name(@Nullable String id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** The list whose numbers paragraphs of a style print; null where they print none. */
    @Nullable String list(@Nullable String id) {
        String numbered = numbered(id);
        return numbered == null ? null : lists.get(numbered);
    }

    /** The level of {@link #list}. */
    int level(@Nullable String id) {
        String numbered = numbered(id);
        return numbered == null ? 0 : levels.getOrDefault(numbered, 0);
    }

    /** The style itself or the nearest it is based on that has a list. */
    private @Nullable String numbered(@Nullable String id) {
        String style = id;
        for (int i = 0; style != null && i < MAX_PARENTS && !lists.containsKey(style); i++) {
            style = parents.get(style);
        }
        return style != null && lists.containsKey(style) ? style : null;
    }

    /** Whether text in a style is not printed. */
    boolean hides(@Nullable String id) {
        return id != null && hidden.contains(id);
    }
}
