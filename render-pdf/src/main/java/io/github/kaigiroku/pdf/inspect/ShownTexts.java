package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.LeakPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 表示の文字: what pages and forms show, and what in them only a reader's eye can check. For one file. */
final class ShownTexts {

    static final Message UNREAD_STREAM = new Message(
            "壊れているか、知らない方法で圧縮されています。PDF を作り直してください。", "It is damaged or packed in an unknown way. Make the PDF anew.");
    static final Message IMAGE =
            new Message("画像です。写っている文字は目で確かめるか、取り除いてください。", "It is an image. Look at it yourself, or take it out.");
    static final Message UNREAD_FONT = new Message(
            "文字コードの対応（ToUnicode）がない書体の文字があります。目で確かめるか、PDF を作り直してください。",
            "It shows text in a font without a map to Unicode. Look at it yourself, or make the PDF anew.");

    private final ObjectScan objects;
    private final StreamFilters data;
    private final ShownFonts fonts;

    ShownTexts(ObjectScan objects, StreamFilters data) {
        this.objects = objects;
        this.data = data;
        this.fonts = new ShownFonts(objects, data);
    }

    /** Whether a font was met whose characters cannot be told. */
    boolean isAnyFontUnreadable() {
        return fonts.isAnyUnreadable();
    }

    /** Reads a page's streams as one, for text may begin in one and end in the next. */
    void page(Value.Dictionary page, ObjectTexts to) {
        var content = new ContentText(fonts.ofPage(page));
        Value contents = objects.resolve(page.get("Contents"));
        List<Value> parts = contents instanceof Value.Array array ? array.items() : List.of(contents);
        for (Value part : parts) {
            Value.Dictionary stream = objects.dictionary(part);
            byte[] shown = stream.stream() < 0 ? new byte[0] : data.decoded(stream, objects.length(stream));
            if (shown == null) {
                to.unreadable(UNREAD_STREAM);
            } else {
                content.read(shown);
            }
        }
        hand(content, to);
    }

    /** Reads the content of a form or a pattern. */
    void form(Value.Dictionary form, byte[] content, ObjectTexts to) {
        var shown = new ContentText(fonts.ofForm(form));
        shown.read(content);
        hand(shown, to);
    }

    /** Reads what a page showed in an earlier revision, or nobody refers to any more; other streams are left. */
    void forgotten(byte[] content, ObjectTexts to) {
        if (showsText(content)) {
            var shown = new ContentText(fonts.ofAll());
            shown.read(content);
            hand(shown, to);
        }
    }

    private static boolean showsText(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains("Tf") && (text.contains("Tj") || text.contains("TJ"));
    }

    private static void hand(ContentText content, ObjectTexts to) {
        to.text(LeakPlace.TEXT, content.text());
        to.text(LeakPlace.ALTERNATIVE_TEXT, content.alternative());
        if (content.hasImage()) {
            to.unreadable(IMAGE);
        }
        if (content.isUnreadable()) {
            to.unreadable(UNREAD_FONT);
        }
    }
}
