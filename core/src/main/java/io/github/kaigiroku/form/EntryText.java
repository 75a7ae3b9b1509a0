package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.profile.EntryLook;
import io.github.kaigiroku.profile.PatternName;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.TextAlign;
import io.github.kaigiroku.profile.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一件の本文: the paragraphs of an entry's text as its kind looks, with the words that the profile puts around it. */
final class EntryText {

    private static final char FULL_WIDTH_SPACE = '　';

    /** Stands for the text while its surroundings are filled. */
    private static final String TEXT = "\uFFFC";

    private final double firstIndent;
    private final Wording wording;

    EntryText(ProceedingsPart part, Wording wording) {
        this.firstIndent = part.firstIndent();
        this.wording = wording;
    }

    /** The paragraphs of a text. */
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

    /** A line of several pieces. */
    Paragraph paragraph(Pieces line, String path, EntryLook look) {
        double first = look.align() == TextAlign.START ? indent(look) : 0;
        return new Paragraph(
                around(line.pieces(), look, path), first, look.restIndent(), List.of(), look.align(), look.look());
    }

    private double indent(EntryLook look) {
        return look.firstIndent() < 0 ? firstIndent : look.firstIndent();
    }

    /** The word that closes a record stands at the end of its line. */
    List<Paragraph> closing(@Nullable String text, String path, EntryLook look) {
        var paragraphs = new ArrayList<Paragraph>();
        for (Paragraph paragraph : paragraphs(text, path, look)) {
            boolean end = paragraph.text().strip().equals(wording.word(Word.END)) && look.align() == TextAlign.START;
            paragraphs.add(
                    end ? new Paragraph(paragraph.pieces(), 0, 0, List.of(), TextAlign.END, look.look()) : paragraph);
        }
        return paragraphs;
    }

    /** The paragraphs of a remark, before them the word for its kind, where the profile has one. */
    List<Paragraph> remark(Remark remark, String path, EntryLook look) {
        return marked(remark.kind(), paragraphs(remark.text(), path, look), path);
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
}
