package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.render.FormRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * 会議録のウェブ版: writes a form document as one accessible HTML file without scripts, for the city's web site. Immutable and
 * thread-safe; the same document and settings give the same bytes.
 *
 * <p>It has landmarks, headings, a list of the agenda, tables whose heads are heads, the language, dates and times as
 * {@code time}, a layout for narrow screens and for print, and the meeting as JSON-LD (see {@link EventJsonLd}). Its text
 * is the document's; header and footer of printed pages are left out.
 *
 * <p>It refuses what was closed: make the document from a {@link io.github.kaigiroku.publication.PublicCopy}.
 */
public final class WebPage implements FormRenderer {

    private final RecordIdentity identity;
    private final String closedWording;
    private final boolean showsClosed;

    private WebPage(RecordIdentity identity, String closedWording, boolean showsClosed) {
        this.identity = identity;
        this.closedWording = closedWording;
        this.showsClosed = showsClosed;
    }

    /**
     * Pages for the public.
     *
     * @param identity whose records they are, and where they are published
     * @return pages that refuse closed parts
     */
    public static WebPage of(RecordIdentity identity) {
        return new WebPage(identity, PublicationPolicy.CLOSED_WORDING, false);
    }

    /**
     * The same for public copies with another wording.
     *
     * @param wording what replaces closed parts, as in the {@link PublicationPolicy}
     * @return changed settings
     */
    public WebPage withClosedWording(String wording) {
        return new WebPage(identity, wording, showsClosed);
    }

    /**
     * Pages for use inside the office: closed parts are shown, marked 非公開, a notice stands at the head, and there is no
     * JSON-LD for search engines.
     *
     * @return changed settings
     */
    public WebPage showingClosedParts() {
        return new WebPage(identity, closedWording, true);
    }

    /**
     * Writes a page: UTF-8, without a byte order mark.
     *
     * @throws io.github.kaigiroku.render.RenderException when the record has closed parts and the page is for the public;
     *     nothing is written then
     * @throws io.github.kaigiroku.problem.MalformedJsonException when the document does not carry its record; nothing is
     *     written then
     * @throws IOException when {@code out} fails
     */
    @Override
    public void render(FormDocument document, OutputStream out) throws IOException {
        MeetingRecord record = RecordJson.read(document.record().toBytes());
        if (!showsClosed) {
            new ClosedOnTheWeb(closedWording).requireNone(record);
        }
        try {
            var html = new HtmlOutput(out);
            new PageFrame(identity, showsClosed).write(document, record, html);
            html.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
