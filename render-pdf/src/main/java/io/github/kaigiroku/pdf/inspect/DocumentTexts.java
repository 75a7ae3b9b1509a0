package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.LeakPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through the objects of one file and hands over what each says. For one file. */
final class DocumentTexts {

    private static final int DEEPEST_TREE = 32;
    private static final Set<String> PROGRAMS =
            Set.of("FontFile", "FontFile2", "FontFile3", "CIDToGIDMap", "CIDSet", "ToUnicode");
    private static final Set<String> ALTERNATIVES = Set.of("ActualText", "Alt", "E", "T");
    private static final Set<String> NAMES = Set.of("F", "UF");
    /** Keys of strings that are words of the standard, such as the collection of a font's characters. */
    private static final Set<String> ORIGINS = Set.of("Registry", "Ordering");

    private static final Set<String> PROPERTIES =
            Set.of("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate");

    private static final Message TRAILER = new Message("トレーラー", "the trailer");
    private static final Message UNREAD_STREAM = new Message(
            "壊れているか、知らない方法で圧縮されています。PDF を作り直してください。", "It is damaged or packed in an unknown way. Make the PDF anew.");
    private static final Message IMAGE =
            new Message("画像です。写っている文字は目で確かめるか、取り除いてください。", "It is an image. Look at it yourself, or take it out.");
    private static final Message UNREAD_FONT = new Message(
            "文字コードの対応（ToUnicode）がない書体の文字があります。目で確かめるか、PDF を作り直してください。",
            "It shows text in a font without a map to Unicode. Look at it yourself, or make the PDF anew.");

    private final ObjectScan objects;
    private final StreamFilters data;
    private final FileTextSink to;
    private final Set<Integer> used;
    private final List<Integer> pages;
    private final Set<Integer> skipped = new HashSet<>();
    private final Map<Value, FontCodes> fonts = new HashMap<>();
    private Value.@Nullable Dictionary known;

    DocumentTexts(ObjectScan objects, StreamFilters data, FileTextSink to) {
        this.objects = objects;
        this.data = data;
        this.to = to;
        this.used = objects.used();
        this.pages = objects.pages();
    }

    void read() {
        readObjects();
        if (fonts.values().stream().anyMatch(FontCodes::isUnreadable)) {
            to.unreadable(new Message("本文", "the text"), UNREAD_FONT);
        }
    }

    private void readObjects() {
        objects.objects().forEach(object -> noteSkipped(object.value()));
        objects.trailers().forEach(trailer -> strings(trailer, true, TRAILER));
        for (FoundObject object : objects.objects()) {
            boolean current = objects.isLatest(object) && used.contains(object.number());
            Message where = where(object.number());
            strings(object.value(), current, where);
            if (object.value() instanceof Value.Dictionary dictionary) {
                if (dictionary.name("Type").equals("Page")) {
                    page(dictionary, current, where);
                }
                boolean program = skipped.contains(object.number()) && objects.isLatest(object);
                if (dictionary.stream() >= 0 && !program) {
                    stream(dictionary, current, where);
                }
            }
        }
    }

    private Message where(int number) {
        int page = pages.indexOf(number) + 1;
        return page > 0
                ? new Message(page + "ページ", "page " + page)
                : new Message("オブジェクト " + number, "object " + number);
    }

    /** Programs of fonts hold no text, and what pages show is read with the pages. */
    private void noteSkipped(Value value) {
        if (value instanceof Value.Dictionary dictionary) {
            dictionary.entries().forEach((key, each) -> {
                boolean shown =
                        key.equals("Contents") && dictionary.name("Type").equals("Page");
                if (PROGRAMS.contains(key) || shown) {
                    references(each).forEach(skipped::add);
                }
            });
        }
    }

    private List<Integer> references(Value value) {
        if (value instanceof Value.Reference reference) {
            var numbers = new ArrayList<Integer>(List.of(reference.number()));
            if (objects.resolve(value) instanceof Value.Array array) {
                numbers.addAll(references(array));
            }
            return numbers;
        }
        return value instanceof Value.Array array
                ? array.items().stream()
                        .filter(Value.Reference.class::isInstance)
                        .map(item -> ((Value.Reference) item).number())
                        .toList()
                : List.of();
    }

    private void text(LeakPlace place, boolean current, Message where, String text) {
        if (!text.isEmpty()) {
            to.text(current ? place : LeakPlace.EARLIER_REVISION, where, text);
        }
    }

    private void strings(Value value, boolean current, Message where) {
        if (value instanceof Value.Dictionary dictionary) {
            boolean note = dictionary.name("Type").equals("Annot")
                    || dictionary.entries().containsKey("Rect");
            dictionary.entries().forEach((key, each) -> {
                if (each instanceof Value.Text text && ORIGINS.contains(key)) {
                    word(current, where, TextStrings.decoded(text.bytes()));
                } else if (each instanceof Value.Text text) {
                    text(place(key, note), current, where, TextStrings.decoded(text.bytes()));
                } else if (each instanceof Value.Array ids && key.equals("ID")) {
                    ids.items().forEach(id -> chance(id, current, where));
                } else {
                    strings(each, current, where);
                }
                word(current, where, key);
            });
        } else if (value instanceof Value.Array array) {
            array.items().forEach(item -> strings(item, current, where));
        } else if (value instanceof Value.Text text) {
            text(LeakPlace.OTHER, current, where, TextStrings.decoded(text.bytes()));
        } else if (value instanceof Value.Name name) {
            word(current, where, name.text());
        }
    }

    /** Searches a word of the file's structure, unless every file has it. */
    private void word(boolean current, Message where, String word) {
        if (!Vocabulary.isWord(word)) {
            text(LeakPlace.OTHER, current, where, word);
        }
    }

    /** Searches bytes that are to look like chance, for all that does not look so. */
    private void chance(Value id, boolean current, Message where) {
        if (id instanceof Value.Text text) {
            raw(text.bytes(), current, where);
        } else {
            strings(id, current, where);
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

    private void page(Value.Dictionary page, boolean current, Message where) {
        var content = new ContentText(font(resources(page)));
        Value contents = objects.resolve(page.get("Contents"));
        List<Value> parts = contents instanceof Value.Array array ? array.items() : List.of(contents);
        for (Value part : parts) {
            Value.Dictionary stream = objects.dictionary(part);
            byte[] shown = stream.stream() < 0 ? new byte[0] : data.decoded(stream, objects.length(stream));
            if (shown == null) {
                to.unreadable(where, UNREAD_STREAM);
            } else {
                content.read(shown);
            }
        }
        hand(content, current, where);
    }

    private void hand(ContentText content, boolean current, Message where) {
        text(LeakPlace.TEXT, current, where, content.text());
        text(LeakPlace.ALTERNATIVE_TEXT, current, where, content.alternative());
        if (content.hasImage()) {
            to.unreadable(where, IMAGE);
        }
        if (content.isUnreadable()) {
            to.unreadable(where, UNREAD_FONT);
        }
    }

    private Value.Dictionary resources(Value.Dictionary page) {
        Value.Dictionary node = page;
        for (int i = 0; i < DEEPEST_TREE && !node.entries().containsKey("Resources"); i++) {
            node = objects.dictionary(node.get("Parent"));
        }
        return objects.dictionary(node.get("Resources"));
    }

    private Function<String, @Nullable FontCodes> font(Value.Dictionary resources) {
        Value.Dictionary named = objects.dictionary(resources.get("Font"));
        return name -> {
            Value value = named.get(name);
            if (!(objects.resolve(value) instanceof Value.Dictionary font)) {
                return null;
            }
            return value instanceof Value.Reference
                    ? fonts.computeIfAbsent(value, any -> FontCodes.of(font, objects, data))
                    : FontCodes.of(font, objects, data);
        };
    }

    private void stream(Value.Dictionary stream, boolean current, Message where) {
        String type = stream.name("Type");
        String subtype = stream.name("Subtype");
        if (type.equals("XRef") || type.equals("ObjStm")) {
            return;
        }
        if (subtype.equals("Image")) {
            to.unreadable(where, IMAGE);
            raw(data.raw(stream, objects.length(stream)), current, where);
            return;
        }
        byte[] content = data.decoded(stream, objects.length(stream));
        if (content == null) {
            to.unreadable(where, UNREAD_STREAM);
            raw(data.raw(stream, objects.length(stream)), current, where);
        } else if (type.equals("EmbeddedFile")) {
            to.file(new Message("添付（" + where.japanese() + "）", "attachment (" + where.english() + ")"), content);
        } else if (type.equals("Metadata")) {
            text(
                    LeakPlace.METADATA,
                    current,
                    where,
                    Vocabulary.withoutNames(new String(content, StandardCharsets.UTF_8)));
        } else if (subtype.equals("Form") || stream.entries().containsKey("PaintType")) {
            var shown = new ContentText(font(objects.dictionary(stream.get("Resources"))));
            shown.read(content);
            hand(shown, current, where);
        } else {
            raw(content, current, where);
            if (showsText(content)) { // what a page showed in an earlier revision, or nobody refers to any more
                var shown = new ContentText(font(anyFonts()));
                shown.read(content);
                hand(shown, current, where);
            }
        }
    }

    private static boolean showsText(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains("Tf") && (text.contains("Tj") || text.contains("TJ"));
    }

    /** The fonts of all pages under their names. */
    private Value.Dictionary anyFonts() {
        if (known == null) {
            var named = new HashMap<String, Value>();
            for (FoundObject object : objects.objects()) {
                if (object.value() instanceof Value.Dictionary dictionary) {
                    Value.Dictionary inside = dictionary.entries().containsKey("Resources")
                            ? objects.dictionary(dictionary.get("Resources"))
                            : dictionary;
                    objects.dictionary(inside.get("Font")).entries().forEach(named::putIfAbsent);
                }
            }
            known = new Value.Dictionary(Map.of("Font", new Value.Dictionary(named, -1)), -1);
        }
        return known;
    }

    private void raw(byte[] bytes, boolean current, Message where) {
        to.bytes(current ? LeakPlace.OTHER : LeakPlace.EARLIER_REVISION, where, bytes);
    }
}
