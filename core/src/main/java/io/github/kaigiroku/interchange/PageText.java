package io.github.kaigiroku.interchange;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import io.github.kaigiroku.profile.FontRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 段落: paragraphs of a form as they are, blanks and tabs kept, with their indents and their place in the line. */
final class PageText {

    /** 会 議 録 or 議　　題: single characters with blanks between, which would be read out one by one. */
    private static final Pattern SPREAD = Pattern.compile("\\S(?:[ 　]+\\S)+");

    private static final Pattern BLANKS = Pattern.compile("[ 　]+");

    private final HtmlOutput html;

    PageText(HtmlOutput html) {
        this.html = html;
    }

    static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining());
    }

    /** The text as it is spoken: without the blanks that only spread it. */
    static String unspread(List<Paragraph> paragraphs) {
        String text = joined(paragraphs).strip();
        return SPREAD.matcher(text).matches() ? BLANKS.matcher(text).replaceAll("") : text;
    }

    static @Nullable String alignment(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? null : alignment(paragraphs.get(0));
    }

    private static @Nullable String alignment(Paragraph paragraph) {
        return switch (paragraph.align()) {
            case START, SPREAD -> null;
            case CENTER -> "center";
            case END -> "end";
        };
    }

    /** Paragraphs in an element that may not hold any, such as a heading: one line for each. */
    void inOne(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                html.raw("<br/>");
            }
            pieces(paragraphs.get(i), false);
        }
    }

    void paragraphs(List<Paragraph> paragraphs, @Nullable String style) {
        paragraphs.forEach(paragraph -> paragraph(paragraph, style, false));
    }

    /** Paragraphs in which dates and times are marked as such. */
    void withMoments(List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> paragraph(paragraph, null, true));
    }

    private void paragraph(Paragraph paragraph, @Nullable String style, boolean moments) {
        html.open("p", "class", classes(paragraph, style), "style", indents(paragraph));
        pieces(paragraph, moments);
        html.close("p");
    }

    private void pieces(Paragraph paragraph, boolean moments) {
        for (TextPiece piece : paragraph.pieces()) {
            if (piece.text().isEmpty()) {
                continue;
            }
            if (piece.unbreakable()) {
                html.raw("<span>");
            }
            if (moments) {
                WrittenMoments.write(piece.text(), html);
            } else {
                html.text(piece.text());
            }
            if (piece.unbreakable()) {
                html.raw("</span>");
            }
        }
    }

    private static @Nullable String classes(Paragraph paragraph, @Nullable String style) {
        List<String> classes = new ArrayList<>();
        if (style != null) {
            classes.add(style);
        }
        String alignment = alignment(paragraph);
        if (alignment != null) {
            classes.add(alignment);
        }
        if (paragraph.look().bold()) {
            classes.add("bold");
        }
        if (paragraph.look().font() != FontRole.TEXT) {
            classes.add("gothic");
        }
        return classes.isEmpty() ? null : String.join(" ", classes);
    }

    private static @Nullable String indents(Paragraph paragraph) {
        var style = new StringBuilder();
        em(style, "padding-left", paragraph.restIndent());
        em(style, "text-indent", paragraph.firstIndent() - paragraph.restIndent());
        if (!paragraph.tabStops().isEmpty()) {
            em(style, "tab-size", paragraph.tabStops().get(0));
        }
        return style.isEmpty() ? null : style.toString();
    }

    private static void em(StringBuilder style, String property, double length) {
        if (length != 0) {
            style.append(style.isEmpty() ? "" : ";").append(property).append(':');
            style.append(BigDecimal.valueOf(length)
                            .setScale(2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append("em");
        }
    }
}
