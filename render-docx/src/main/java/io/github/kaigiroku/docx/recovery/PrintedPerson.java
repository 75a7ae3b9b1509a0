package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.form.FormRow;
import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.form.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 印字された氏名: a name in a row of names, with the bracket behind it.
 *
 * @param index which of the record's attendees it was printed for; {@link Alignment#NONE} when it was read
 * @param name the name
 * @param bracket what stands behind it, with its marks; empty when nothing does
 */
record PrintedPerson(int index, String name, String bracket) {

    private static final Pattern ATTENDEE = Pattern.compile("attendees\\[(\\d+)]\\.name");

    /** The persons in a text such as 山田 太郎（会長）、佐藤 花子. */
    static List<PrintedPerson> in(String text) {
        return Punctuation.items(text).stream().map(PrintedPerson::of).toList();
    }

    private static PrintedPerson of(String item) {
        int bracket = Punctuation.lastBracket(item);
        return new PrintedPerson(Alignment.NONE, item.substring(0, bracket).strip(), item.substring(bracket));
    }

    /** The persons that were printed for the record's attendees. */
    static List<PrintedPerson> of(FormRow row) {
        List<PrintedPerson> persons = new ArrayList<>();
        for (Paragraph paragraph : row.paragraphs()) {
            List<TextPiece> pieces = paragraph.pieces();
            for (int i = 0; i < pieces.size(); i++) {
                Matcher attendee = ATTENDEE.matcher(pieces.get(i).path());
                if (attendee.matches()) {
                    int index = Integer.parseInt(attendee.group(1));
                    persons.add(new PrintedPerson(index, pieces.get(i).text(), bracket(pieces, i + 1, index)));
                }
            }
        }
        return persons;
    }

    private static String bracket(List<TextPiece> pieces, int from, int index) {
        var bracket = new StringBuilder();
        String path = "attendees[" + index + "]";
        for (int i = from; i < pieces.size() && pieces.get(i).path().startsWith(path); i++) {
            bracket.append(pieces.get(i).text());
        }
        return bracket.toString();
    }

    /** The person as printed. */
    String text() {
        return name + bracket;
    }
}
