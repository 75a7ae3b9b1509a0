package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.internal.decode.JsonOutput;
import io.github.kaigiroku.model.MeetingRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** ページの枠: what stands around the sheets. */
final class PageFrame {

    private static final String STYLE = "web-page.css";
    private static final String NOTICE = "非公開の部分を含みます。公開しないでください。";

    private final RecordIdentity identity;
    private final boolean showsClosed;

    PageFrame(RecordIdentity identity, boolean showsClosed) {
        this.identity = identity;
        this.showsClosed = showsClosed;
    }

    void write(FormDocument document, MeetingRecord record, HtmlOutput html) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", identity.language()).line();
        head(document, record, html);
        html.raw("<body>\n");
        html.open("a", "class", "skip", "href", "#main").text("本文へ").close("a").line();
        html.raw("<header>\n<h1>").text(document.title()).raw("</h1>\n");
        if (showsClosed) {
            html.open("p", "class", "notice").text(NOTICE).close("p").line();
        }
        html.raw("</header>\n");
        new PageContents(html).write(document);
        html.open("main", "id", "main").line();
        new PageBody(html, showsClosed).write(document);
        html.raw("</main>\n<footer><p>").text(identity.authorityName()).raw("</p></footer>\n</body>\n</html>\n");
    }

    private void head(FormDocument document, MeetingRecord record, HtmlOutput html) {
        html.raw("<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.raw("<title>").text(document.title()).raw("</title>\n");
        if (identity.page() != null) {
            html.raw("<link rel=\"canonical\" href=\"")
                    .text(identity.page().toASCIIString())
                    .raw("\"/>\n");
        }
        html.raw("<style>\n").raw(style()).raw("</style>\n");
        if (showsClosed) {
            html.raw("<meta name=\"robots\" content=\"noindex\"/>\n");
        } else {
            html.raw("<script type=\"application/ld+json\">")
                    .raw(jsonLd(record))
                    .raw("</script>\n");
        }
        html.raw("</head>\n");
    }

    /** The record was checked when the document was composed; no less-than sign is in it. */
    private String jsonLd(MeetingRecord record) {
        var bytes = new ByteArrayOutputStream();
        try {
            JsonOutput.writeForHtml(bytes, new EventWriter(record, identity)::members);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
