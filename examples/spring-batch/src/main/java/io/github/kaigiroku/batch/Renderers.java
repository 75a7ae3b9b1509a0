package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.output.Format;
import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.interchange.PlainText;
import io.github.kaigiroku.interchange.RecordIdentity;
import io.github.kaigiroku.interchange.WebPage;
import io.github.kaigiroku.pdf.FontSource;
import io.github.kaigiroku.pdf.PdfOptions;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.render.RenderException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 出力の手段: one renderer for each format, shared by all threads. */
final class Renderers {

    private Renderers() {}

    static Map<Format, FormRenderer> of(BatchSettings settings) {
        Map<Format, FormRenderer> renderers = new EnumMap<>(Format.class);
        for (Format format : settings.formats()) {
            renderers.put(format, renderer(format, settings));
        }
        return renderers;
    }

    private static FormRenderer renderer(Format format, BatchSettings settings) {
        return switch (format) {
            case DOCX -> new DocxRenderer();
            case PDF -> pdf(settings.fonts());
            case HTML -> page(settings);
            case TEXT -> new PlainText();
        };
    }

    private static FormRenderer page(BatchSettings settings) {
        WebPage page = WebPage.of(RecordIdentity.of("authority", settings.authorityName()));
        return settings.policy() == null ? page.showingClosedParts() : page;
    }

    private static FormRenderer pdf(List<Path> fonts) {
        List<FontSource> chain = new ArrayList<>();
        chain.add(FontSource.bundled());
        fonts.forEach(file -> chain.add(FontSource.file(file)));
        chain.add(FontSource.bundledFallback());
        try {
            return new PdfRenderer(
                    PdfOptions.defaults().toBuilder().fonts(chain).build());
        } catch (RenderException e) {
            throw new UsageException("フォントを使えません / a font cannot be used: " + e.getMessage(), "--font=" + fonts, e);
        }
    }
}
