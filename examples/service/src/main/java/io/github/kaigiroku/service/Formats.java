package io.github.kaigiroku.service;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.interchange.PlainText;
import io.github.kaigiroku.interchange.WebPage;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.render.FormRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** 出力の形式: what can be asked for in {@code Accept}, the first by default. The renderers are made once. */
@Component
final class Formats {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How many pages a file has of which a picture is shown. */
    private static final String PAGES = "Kaigiroku-Pages";

    private final Map<MediaType, FormRenderer> forOffice = new LinkedHashMap<>();
    private final Map<MediaType, FormRenderer> forPublic = new LinkedHashMap<>();

    Formats(ServiceSettings settings) {
        var pdf = new PdfRenderer();
        var docx = new DocxRenderer();
        var page = WebPage.of(settings.identity());
        add(forOffice, pdf, docx, page.showingClosedParts());
        add(forPublic, pdf, docx, page);
    }

    private static void add(Map<MediaType, FormRenderer> formats, FormRenderer pdf, FormRenderer docx, WebPage page) {
        formats.put(MediaType.APPLICATION_PDF, pdf);
        formats.put(MediaType.parseMediaType(DOCX), docx);
        formats.put(new MediaType("text", "html", StandardCharsets.UTF_8), page);
        formats.put(new MediaType("text", "plain", StandardCharsets.UTF_8), new PlainText());
        formats.put(MediaType.IMAGE_PNG, pdf); // a picture of a page of it
    }

    /**
     * What the caller likes best of what there is.
     *
     * @throws HttpMediaTypeNotAcceptableException when nothing fits
     */
    static MediaType wanted(HttpHeaders headers, Collection<MediaType> offered)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted = headers.getAccept().isEmpty() ? List.of(MediaType.ALL) : headers.getAccept();
        return accepted.stream()
                .flatMap(wish -> offered.stream().filter(wish::isCompatibleWith))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(List.copyOf(offered)));
    }

    Map<MediaType, FormRenderer> forOffice() {
        return forOffice;
    }

    Map<MediaType, FormRenderer> forPublic() {
        return forPublic;
    }

    static byte[] render(FormRenderer renderer, FormDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        renderer.render(document, bytes);
        return bytes.toByteArray();
    }

    /** Answers with a file, or where a picture is asked for, with that of one of its pages and their number. */
    static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, MediaType type, byte[] file, int page)
            throws IOException {
        answer.contentType(type);
        if (!type.equals(MediaType.IMAGE_PNG)) {
            return answer.body(file);
        }
        PagePicture picture = PagePicture.of(file, page);
        return answer.header(PAGES, Integer.toString(picture.pages())).body(picture.png());
    }
}
