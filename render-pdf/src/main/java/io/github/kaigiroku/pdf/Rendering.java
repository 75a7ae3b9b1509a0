package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.form.FormText;
import io.github.kaigiroku.form.MarginText;
import io.github.kaigiroku.internal.deflate.Compressor;
import io.github.kaigiroku.pdf.layout.FormLayout;
import io.github.kaigiroku.pdf.layout.TextSetter;
import io.github.kaigiroku.pdf.painting.Glyphs;
import io.github.kaigiroku.pdf.painting.MarginTexts;
import io.github.kaigiroku.pdf.painting.PageCanvas;
import io.github.kaigiroku.pdf.painting.PageMark;
import io.github.kaigiroku.pdf.painting.Watermark;
import io.github.kaigiroku.pdf.truetype.DocumentFonts;
import io.github.kaigiroku.pdf.writer.Attachment;
import io.github.kaigiroku.pdf.writer.Bookmarks;
import io.github.kaigiroku.pdf.writer.FileProperties;
import io.github.kaigiroku.pdf.writer.Metadata;
import io.github.kaigiroku.pdf.writer.PdfFile;
import io.github.kaigiroku.pdf.writer.SignerRows;
import io.github.kaigiroku.pdf.writer.Structure;
import io.github.kaigiroku.pdf.writer.TagTree;
import io.github.kaigiroku.pdf.writer.Untagged;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 一回の出力: everything that belongs to one document being rendered. For one thread, used once. */
final class Rendering {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private final PdfOptions options;
    private final FormDocument document;
    private final Function<FontRole, Glyphs> glyphs;
    private final GlyphCheck check;
    private final DocumentFonts fonts;
    private final Compressor compressor;
    private final Bookmarks bookmarks = new Bookmarks();
    private final SignerRows signers = new SignerRows();

    Rendering(PdfOptions options, Typefaces typefaces, FormDocument document, Compressor compressor) {
        this.compressor = compressor;
        this.options = options;
        this.document = document;
        glyphs = typefaces.on(document.profile().page());
        boolean hasGeta = true;
        for (FontRole role : FontRole.values()) {
            hasGeta &= glyphs.apply(role).hasGeta();
        }
        check = new GlyphCheck(hasGeta, options.missingGlyphs());
        fonts = new DocumentFonts(typefaces.all());
    }

    PdfReport write(OutputStream out) throws IOException {
        PageLayout page = document.sheets().isEmpty()
                ? document.profile().page()
                : document.sheets().get(0).page();
        PdfFile file = new PdfFile(out, page.width(), page.height(), compressor);
        int pages = switch (options.conformance()) {
            case ARCHIVAL, ARCHIVAL_2A -> drawTagged(file, page);
            case PLAIN -> draw(file, page, Untagged.NONE);
        };
        List<MissingGlyph> missing = check.missing();
        finish(file);
        return new PdfReport(pages, missing, check.approximate());
    }

    private int drawTagged(PdfFile file, PageLayout page) throws IOException {
        TagTree tags = new TagTree(file);
        int pages = draw(file, page, tags);
        file.putInCatalog("StructTreeRoot", tags.finish() + " 0 R");
        file.putInCatalog("MarkInfo", "<</Marked true>>");
        return pages;
    }

    private int draw(PdfFile file, PageLayout page, Structure structure) throws IOException {
        PageCanvas canvas = new PageCanvas(file, page, glyphs, fonts, structure, bookmarks, signers, this::marks);
        FormLayout.draw(document, setter(), canvas);
        canvas.finish();
        return canvas.pages();
    }

    private TextSetter setter() {
        return new TextSetter(glyphs, options.kinsoku(), check);
    }

    private List<PageMark> marks(FormSheet sheet) {
        List<PageMark> marks = new ArrayList<>();
        String watermark = options.watermark();
        if (watermark != null) {
            marks.add(new Watermark(setter().line(new FormText(watermark, "options.watermark")), sheet.page()));
        }
        List<MarginText> footer = footer(sheet);
        if (!sheet.header().isEmpty() || !footer.isEmpty()) {
            marks.add(new MarginTexts(setter(), sheet, footer));
        }
        return marks;
    }

    private List<MarginText> footer(FormSheet sheet) {
        return options.pageNumbers() && sheet.footer().isEmpty() ? List.of(MarginTexts.NUMBERS) : sheet.footer();
    }

    private void finish(PdfFile file) throws IOException {
        FileProperties properties = properties();
        String attachment = options.attachmentName();
        if (attachment != null && options.conformance() != PdfConformance.ARCHIVAL_2A) {
            Attachment.write(file, document.record(), attachment, properties.modified());
        }
        signers.write(file);
        if (!bookmarks.isEmpty()) {
            file.putInCatalog("Outlines", bookmarks.write(file) + " 0 R");
            file.putInCatalog("PageMode", "/UseOutlines");
        }
        Metadata.write(file, properties);
        file.writeFonts(fonts);
        file.finish();
    }

    private FileProperties properties() {
        String title = options.title() == null ? document.title() : options.title();
        OffsetDateTime created = options.created() == null ? inJapan(document.heldAt()) : options.created();
        OffsetDateTime modified = options.modified() == null ? created : options.modified();
        return new FileProperties(
                title, created, modified, options.conformance().part());
    }

    private static @Nullable OffsetDateTime inJapan(@Nullable LocalDateTime date) {
        return date == null ? null : date.atOffset(JAPAN);
    }
}
