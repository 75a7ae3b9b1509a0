package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.TextLook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 一件の欄: puts the texts of an entry into the columns of the proceedings. */
final class EntryCells {

    /** However long a speaker is, text behind it keeps room. */
    private static final double WIDEST_HANGING = 8;

    private static final String SPEAKER_MARKS = "○◯〇◎◆◇●△▲▽▼■□★☆";

    private final ProceedingsPart part;
    private final Wording wording;
    private final int columns;
    private final int speakers;
    private final int texts;
    private final int numbers;
    private final int headings;
    private final int decisions;

    EntryCells(ProceedingsPart part, Wording wording) {
        this.part = part;
        this.wording = wording;
        this.columns = part.columns().size();
        this.speakers = part.column(ColumnContent.SPEAKER);
        this.numbers = part.column(ColumnContent.NUMBER);
        this.texts = Math.max(part.column(ColumnContent.TEXT), part.column(ColumnContent.SPEAKER_AND_TEXT));
        this.headings = orText(part.column(ColumnContent.AGENDA_ITEM));
        this.decisions = orText(part.column(ColumnContent.DECISION));
    }

    private int orText(int column) {
        return column < 0 ? texts : column;
    }

    List<List<Paragraph>> heading(List<Paragraph> paragraphs) {
        return cells(headings, paragraphs);
    }

    List<List<Paragraph>> text(List<Paragraph> paragraphs) {
        return cells(texts, paragraphs);
    }

    List<List<Paragraph>> decision(List<Paragraph> paragraphs) {
        return cells(decisions, paragraphs);
    }

    /** A remark's text with its speaker and its running number; 0 for none. */
    List<List<Paragraph>> remark(Remark remark, List<Paragraph> text, int number, String path, TextLook look) {
        var speaker = speaker(remark.speaker(), path + ".speaker");
        if (speakers < 0) {
            return cells(texts, speaker.isEmpty() ? text : behind(speaker, text));
        }
        List<List<Paragraph>> cells = cells(texts, text);
        cells.set(speakers, List.of(speaker.isEmpty() ? Paragraph.of("", path + ".speaker") : speaker.paragraph()));
        if (numbers >= 0 && number > 0) {
            cells.set(
                    numbers,
                    List.of(Paragraph.of(wording.digits().format(number), path).styled(TextAlign.CENTER, look)));
        }
        return cells;
    }

    private Pieces speaker(@Nullable String speaker, String path) {
        if (speaker == null || speaker.isEmpty()) {
            return new Pieces();
        }
        Pattern pattern = part.speaker();
        if (pattern == null) {
            return new Pieces().text(speaker, path);
        }
        var text = new FormText(speaker, path);
        Pieces pieces =
                PatternText.fill(new Pieces(), pattern, name -> name == PatternName.SPEAKER ? text : null, path);
        return isMark(pieces.pieces().get(0).text()) && isMark(speaker.substring(0, 1))
                ? pieces.withoutFirst()
                : pieces;
    }

    /** A mark of a speaker, which minutes have in their labels already, or the form puts before them. */
    private static boolean isMark(String text) {
        return text.length() == 1 && SPEAKER_MARKS.contains(text);
    }

    /** The speaker before the first paragraph; what follows hangs below its end, where the profile says so. */
    private List<Paragraph> behind(Pieces speaker, List<Paragraph> text) {
        double hanging = part.hanging() ? Math.min(WIDEST_HANGING, NominalWidth.of(speaker.text())) : 0;
        var paragraphs = new ArrayList<Paragraph>();
        for (Paragraph paragraph : text) {
            boolean first = paragraphs.isEmpty();
            List<TextPiece> pieces = paragraph.pieces();
            if (first) {
                pieces = speaker.pieces().stream()
                        .map(piece -> new TextPiece(piece.text(), piece.path(), true))
                        .collect(Collectors.toCollection(ArrayList::new));
                pieces.addAll(paragraph.pieces());
            }
            double indent = first ? 0 : part.hanging() ? hanging : paragraph.firstIndent();
            double rest = part.hanging() ? hanging : paragraph.restIndent();
            paragraphs.add(new Paragraph(pieces, indent, rest, List.of(), paragraph.align(), paragraph.look()));
        }
        return paragraphs;
    }

    private List<List<Paragraph>> cells(int column, List<Paragraph> paragraphs) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Paragraph>[] cells = new List[columns];
        Arrays.fill(cells, List.of());
        cells[column] = paragraphs;
        return Arrays.asList(cells);
    }
}
