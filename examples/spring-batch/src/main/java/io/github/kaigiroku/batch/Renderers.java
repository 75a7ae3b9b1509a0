package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.output.Format;
import io.github.kaigiroku.docx.DocxRenderer;
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
import java.util.Set;

/** 出力の手段: one renderer for each format, shared by all threads. */
final class Renderers {

    private Renderers() {}

    static Map<Format, FormRenderer> of(Set<Format> formats, List<Path> fonts) {
        Map<Format, FormRenderer> renderers = new EnumMap<>(Format.class);
        for (Format format : formats) {
            renderers.put(format, renderer(format, fonts));
        }
        return renderers;
    }

    private static FormRenderer renderer(Format format, List<Path> fonts) {
        return switch (format) {
            case DOCX -> new DocxRenderer();
            case PDF -> pdf(fonts);
        };
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
