package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.EntryLook;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 一件の欄: puts the texts of an entry into the columns of the proceedings. */
final class EntryCells {

    private static final char FULL_WIDTH_SPACE = '　';
    /** However long a speaker is, text behind it keeps room. */
    private static final double WIDEST_HANGING = 8;

    private static final String SPEAKER_MARKS = "○◯〇◎◆◇●△▲▽▼■□★☆";

    /** Stands for the text while its surroundings are filled. */
    private static final String TEXT = "\uFFFC";

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

    List<List<Paragraph>> text(@Nullable String text, String path, EntryLook look) {
        return cells(texts, paragraphs(text, path, look));
    }

    List<List<Paragraph>> text(List<Paragraph> paragraphs) {
        return cells(texts, paragraphs);
    }

    /** A line of several pieces. */
    Paragraph paragraph(Pieces line, String path, EntryLook look) {
        double first = look.align() == TextAlign.START ? indent(look) : 0;
        return new Paragraph(
                around(line.pieces(), look, path), first, look.restIndent(), List.of(), look.align(), look.look());
    }

    private double indent(EntryLook look) {
        return look.firstIndent() < 0 ? part.firstIndent() : look.firstIndent();
    }

    List<List<Paragraph>> decision(String text, String path, EntryLook look) {
        return cells(decisions, paragraphs(text, path, look));
    }

    /** The word that closes a record stands at the end of its line. */
    List<List<Paragraph>> closing(@Nullable String text, String path, EntryLook look) {
        var paragraphs = new ArrayList<Paragraph>();
        for (Paragraph paragraph : paragraphs(text, path, look)) {
            boolean end = paragraph.text().strip().equals(wording.word(Word.END)) && look.align() == TextAlign.START;
            paragraphs.add(
                    end ? new Paragraph(paragraph.pieces(), 0, 0, List.of(), TextAlign.END, look.look()) : paragraph);
        }
        return cells(texts, paragraphs);
    }

    List<List<Paragraph>> remark(Remark remark, int number, String path, EntryLook look) {
        var speaker = speaker(remark.speaker(), path + ".speaker");
        List<Paragraph> text = marked(remark.kind(), paragraphs(remark.text(), path, look), path);
        if (speakers < 0) {
            return cells(texts, speaker.isEmpty() ? text : behind(speaker, text));
        }
        List<List<Paragraph>> cells = cells(texts, text);
        cells.set(speakers, List.of(speaker.isEmpty() ? Paragraph.of("", path + ".speaker") : speaker.paragraph()));
        if (numbers >= 0 && number > 0) {
            cells.set(
                    numbers,
                    List.of(Paragraph.of(wording.digits().format(number), path).styled(TextAlign.CENTER, look.look())));
        }
        return cells;
    }

    /** The word for a question or an answer before its text, where the profile has one. */
    private List<Paragraph> marked(@Nullable RemarkKind kind, List<Paragraph> text, String path) {
        String word = kind == null ? "" : wording.word(word(kind));
        if (word.isEmpty()) {
            return text;
        }
        Paragraph first = text.get(0);
        var pieces = new Pieces().form(word, path + ".kind").pieces();
        pieces.addAll(first.pieces());
        var marked = new ArrayList<>(text);
        marked.set(
                0,
                new Paragraph(pieces, first.firstIndent(), first.restIndent(), List.of(), first.align(), first.look()));
        return marked;
    }

    private static Word word(RemarkKind kind) {
        return switch (kind) {
            case QUESTION -> Word.QUESTION;
            case ANSWER -> Word.ANSWER;
            case REPORT -> Word.REPORT;
            case EXPLANATION -> Word.EXPLANATION;
        };
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

    List<Paragraph> paragraphs(@Nullable String text, String path, EntryLook look) {
        List<String> lines = TextLines.of(text == null ? "" : text);
        double indent = indent(look);
        var paragraphs = new ArrayList<Paragraph>(lines.size());
        for (String line : lines) {
            List<TextPiece> pieces = List.of(new TextPiece(line, path + ".text", false));
            double first = indented(line) || look.align() != TextAlign.START ? 0 : indent;
            paragraphs.add(new Paragraph(
                    around(pieces, look, path), first, look.restIndent(), List.of(), look.align(), look.look()));
        }
        return paragraphs;
    }

    private static List<TextPiece> around(List<TextPiece> text, EntryLook look, String path) {
        if (look.pattern() == null) {
            return text;
        }
        var value = new FormText(TEXT, path);
        var pieces = new ArrayList<TextPiece>();
        PatternText.fill(new Pieces(), look.pattern(), name -> name == PatternName.TEXT ? value : null, path)
                .pieces()
                .forEach(piece -> pieces.addAll(piece.text().equals(TEXT) ? text : List.of(piece)));
        return pieces;
    }

    /** A paragraph that brings its own indent must not get a second one. */
    private static boolean indented(String line) {
        return !line.isEmpty() && line.charAt(0) == FULL_WIDTH_SPACE;
    }

    private List<List<Paragraph>> cells(int column, List<Paragraph> paragraphs) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Paragraph>[] cells = new List[columns];
        Arrays.fill(cells, List.of());
        cells[column] = paragraphs;
        return Arrays.asList(cells);
    }
}
