package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.LeakPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 文書の文字: goes through the objects of one file and hands over what each says. For one file. */
final class DocumentTexts {

    private static final Set<String> PROGRAMS =
            Set.of("FontFile", "FontFile2", "FontFile3", "CIDToGIDMap", "CIDSet", "ToUnicode");
    private static final Message TRAILER = new Message("トレーラー", "the trailer");

    private final ObjectScan objects;
    private final StreamFilters data;
    private final FileTextSink to;
    private final ShownTexts shown;
    private final Set<Integer> used;
    private final List<Integer> pages;
    private final Set<Integer> skipped = new HashSet<>();

    DocumentTexts(ObjectScan objects, StreamFilters data, FileTextSink to) {
        this.objects = objects;
        this.data = data;
        this.to = to;
        this.shown = new ShownTexts(objects, data);
        var newest = new NewestRevision(objects);
        this.used = newest.used();
        this.pages = newest.pages();
    }

    void read() {
        objects.objects().forEach(object -> noteSkipped(object.value()));
        var trailers = new ValueTexts(new ObjectTexts(to, true, TRAILER));
        objects.trailers().forEach(trailers::read);
        objects.objects().forEach(this::read);
        if (shown.isAnyFontUnreadable()) {
            to.unreadable(new Message("本文", "the text"), ShownTexts.UNREAD_FONT);
        }
    }

    private void read(FoundObject object) {
        boolean current = objects.isLatest(object) && used.contains(object.number());
        var texts = new ObjectTexts(to, current, where(object.number()));
        new ValueTexts(texts).read(object.value());
        if (object.value() instanceof Value.Dictionary dictionary) {
            if (dictionary.name("Type").equals("Page")) {
                shown.page(dictionary, texts);
            }
            boolean skips = skipped.contains(object.number()) && objects.isLatest(object);
            if (dictionary.stream() >= 0 && !skips) {
                stream(dictionary, texts);
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
                boolean page = key.equals("Contents") && dictionary.name("Type").equals("Page");
                if (PROGRAMS.contains(key) || page) {
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

    private void stream(Value.Dictionary stream, ObjectTexts texts) {
        String type = stream.name("Type");
        if (type.equals("XRef") || type.equals("ObjStm")) {
            return; // their objects are read one by one
        }
        boolean image = stream.name("Subtype").equals("Image");
        byte[] content = image ? null : data.decoded(stream, objects.length(stream));
        if (content == null) {
            texts.unreadable(image ? ShownTexts.IMAGE : ShownTexts.UNREAD_STREAM);
            texts.raw(data.raw(stream, objects.length(stream)));
        } else {
            content(stream, content, texts);
        }
    }

    private void content(Value.Dictionary stream, byte[] content, ObjectTexts texts) {
        String type = stream.name("Type");
        if (type.equals("EmbeddedFile")) {
            texts.attachment(content);
        } else if (type.equals("Metadata")) {
            texts.text(LeakPlace.METADATA, Vocabulary.withoutNames(new String(content, StandardCharsets.UTF_8)));
        } else if (stream.name("Subtype").equals("Form") || stream.entries().containsKey("PaintType")) {
            shown.form(stream, content, texts);
        } else {
            texts.raw(content);
            shown.forgotten(content, texts);
        }
    }
}
