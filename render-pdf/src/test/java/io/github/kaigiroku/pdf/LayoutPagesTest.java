package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.form.EntryKind;
import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.form.FormEntries;
import io.github.kaigiroku.form.FormRows;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.generated.GeneratedRecords;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.validation.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated records through every layout: no name that fits its line is broken, and no heading is left alone at a page's foot. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class LayoutPagesTest {

    private static final Path PROFILES = Path.of("../examples/command-line/profiles");

    static Stream<FormProfile> layouts() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            List<FormProfile> layouts = new ArrayList<>(List.of(FormProfiles.standard()));
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (!file.toString().endsWith(".record.json")) {
                    layouts.add(FormProfiles.read(Files.newInputStream(file)));
                }
            }
            return layouts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void namesStayWholeAndHeadingsHaveTextBelow(FormProfile profile) {
        PdfOptions geta = PdfOptions.defaults().toBuilder()
                .missingGlyphs(MissingGlyphs.GETA)
                .build();
        List<MeetingRecord> records = new ArrayList<>(GeneratedRecords.series(20_261_128, 2, piece -> true));
        records.add(Samples.times(5));
        for (MeetingRecord record : records) {
            FormDocument document =
                    FormComposer.with(profile).by(Measure.ADOPTED).compose(record);
            ReadBack read = ReadBack.of(Samples.render(document, geta));
            assertThat(broken(document, read)).as(profile.name()).isEmpty();
            assertThat(headingsAtPageEnds(document, read)).as(profile.name()).isEmpty();
        }
    }

    /** The last lines of pages, but the last one, that are the end of a heading. */
    private static List<String> headingsAtPageEnds(FormDocument document, ReadBack read) {
        List<String> headings = document.sheets().stream()
                .flatMap(sheet -> sheet.blocks().stream())
                .filter(FormEntries.class::isInstance)
                .flatMap(block -> ((FormEntries) block).entries().stream())
                .filter(entry -> entry.kind() == EntryKind.HEADING || entry.kind() == EntryKind.SUBHEADING)
                .flatMap(entry -> entry.cells().stream())
                .flatMap(cell -> cell.stream())
                .map(Paragraph::text)
                .toList();
        List<String> ends = new ArrayList<>();
        for (int page = 1; page < read.pages(); page++) {
            int number = page;
            List<ReadBack.Glyph> glyphs = read.glyphs().stream()
                    .filter(glyph -> glyph.page() == number && glyph.mark() >= 0)
                    .toList();
            double last = glyphs.stream().mapToDouble(ReadBack.Glyph::y).max().orElse(0);
            String line = glyphs.stream()
                    .filter(glyph -> glyph.y() == last)
                    .map(ReadBack.Glyph::text)
                    .collect(Collectors.joining());
            if (line.length() > 1 && headings.stream().anyMatch(heading -> heading.endsWith(line))) {
                ends.add(line);
            }
        }
        return ends;
    }

    /** The names of rows that are on no line as a whole, though one would hold them. */
    private static Set<String> broken(FormDocument document, ReadBack read) {
        List<String> lines = new ArrayList<>();
        for (int page = 1; page <= read.pages(); page++) {
            lines.addAll(read.lines(page));
        }
        Set<String> broken = new HashSet<>();
        document.sheets().stream()
                .flatMap(sheet -> sheet.blocks().stream())
                .filter(FormRows.class::isInstance)
                .map(FormRows.class::cast)
                .forEach(rows -> rows.rows().stream()
                        .flatMap(row -> row.paragraphs().stream())
                        .filter(paragraph -> paragraph.tabStops().isEmpty())
                        .forEach(paragraph -> broken.addAll(broken(paragraph, rows.textWidth(), lines))));
        return broken;
    }

    private static List<String> broken(Paragraph paragraph, double width, List<String> lines) {
        return paragraph.pieces().stream()
                .filter(TextPiece::unbreakable)
                .map(TextPiece::text)
                .filter(text -> text.length() + 1 < (width - paragraph.restIndent())
                        && text.matches("[\\p{IsHan}\\p{IsHiragana} ]+"))
                .filter(text -> lines.stream().noneMatch(line -> line.contains(text)))
                .toList();
    }
}
