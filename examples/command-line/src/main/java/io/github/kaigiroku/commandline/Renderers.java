package io.github.kaigiroku.commandline;

import io.github.kaigiroku.docx.DocxRenderer;
import io.github.kaigiroku.pdf.ApproximateGlyph;
import io.github.kaigiroku.pdf.FontSource;
import io.github.kaigiroku.pdf.MissingGlyph;
import io.github.kaigiroku.pdf.MissingGlyphs;
import io.github.kaigiroku.pdf.PdfOptions;
import io.github.kaigiroku.pdf.PdfRenderer;
import io.github.kaigiroku.pdf.PdfReport;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.render.FormRenderer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** 出力の手段: the renderer for each format the user asked for. */
final class Renderers {

    private final List<Path> fonts;
    private final MissingGlyphs missingGlyphs;
    private final PrintWriter err;

    Renderers(List<Path> fonts, MissingGlyphs missingGlyphs, PrintWriter err) {
        this.fonts = List.copyOf(fonts);
        this.missingGlyphs = missingGlyphs;
        this.err = err;
    }

    /**
     * What makes a format.
     *
     * @throws io.github.kaigiroku.render.RenderException when a font cannot be used
     */
    FormRenderer renderer(OutputFormat format) {
        return switch (format) {
            case DOCX -> new DocxRenderer();
            case PDF -> reporting(new PdfRenderer(pdfOptions()));
        };
    }

    private PdfOptions pdfOptions() {
        return PdfOptions.defaults().toBuilder()
                .fonts(fontChain())
                .missingGlyphs(missingGlyphs)
                .build();
    }

    /** The bundled font first: others only fill its gaps, so the lines stay as the form has them. */
    private List<FontSource> fontChain() {
        List<FontSource> given = fonts.stream().map(FontSource::file).toList();
        if (!FontSource.isBundled() && !given.isEmpty()) {
            return given;
        }
        return Stream.of(List.of(FontSource.bundled()), given, List.of(FontSource.bundledFallback()))
                .flatMap(List::stream)
                .toList();
    }

    private FormRenderer reporting(PdfRenderer pdf) {
        return (document, out) -> {
            PdfReport report = pdf.renderAndReport(document, out);
            report.missingGlyphs().forEach(this::report);
            report.approximateGlyphs().forEach(this::report);
        };
    }

    private void report(MissingGlyph glyph) {
        err.println(glyph.path() + ": "
                + new Message(
                        "文字 " + glyph.description() + " の字形がないので〓を印字しました。",
                        "no font has " + glyph.description() + "; printed 〓 instead"));
    }

    private void report(ApproximateGlyph glyph) {
        err.println(glyph.path() + ": " + (glyph.isVariation() ? variation(glyph) : parts(glyph)));
    }

    private static Message variation(ApproximateGlyph glyph) {
        return new Message(
                "警告: 異体字 " + glyph.description() + " の字形がないので、もとの字で印字しました。この異体字のあるフォントを --font で加えてください。",
                "warning: no font has the variant " + glyph.description()
                        + "; printed its base character. Add a font that has it with --font");
    }

    private static Message parts(ApproximateGlyph glyph) {
        return new Message(
                "警告: 文字 " + glyph.description() + " は一つの字形にならないので、部分を順に並べて印字しました。",
                "warning: " + glyph.description() + " has no glyph of its own; printed its parts one after the other");
    }
}
