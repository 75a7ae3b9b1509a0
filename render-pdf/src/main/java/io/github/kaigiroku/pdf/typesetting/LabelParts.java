package io.github.kaigiroku.pdf.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a label may be divided (項目名や発言者名の分割): before a bracket, behind the number of a seat and between words. A name, a
 * title or what stands in brackets stays whole where it fits a line; where it does not, it is divided before the title that
 * ends it (（望月久晴｜議員）) and behind 兼, and only then anywhere.
 */
public final class LabelParts {

    private static final String OPENING = "（(〔［[【〈《「『｛{";
    private static final String CLOSING = "）)〕］]】〉》」』｝}";
    private static final int LONGEST_SURNAME = 4;
    private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺー]{2,}");

    /** Titles that end a part, with the brackets behind them. */
    private static final Pattern TITLE = Pattern.compile("(?:(?:事務局?|[部課局室係所]長)?(?:次長|補佐|心得)|事務局長|事務長|会計管理者|管理者"
            + "|(?:副|前)?(?:委員長|議長|会長|部会長|座長|市長|町長|村長|区長|知事)(?:職務)?(?:代理者?|代行)?"
            + "|教育長|消防長|支所長|センター長|[部課局室係班署館所園院校]長|副?参事|主幹|主査|主任|主事|書記|監査委員|推進委員|委員|議員|理事|幹事"
            + "|教授|先生|さん|[君氏様])?[）)〕］\\]】〉》」』｝}]*(?:兼|・)?$");

    private static final Pattern JOINT = Pattern.compile("(?<=兼)|(?<=・)");

    private LabelParts() {}

    /**
     * The parts of a label that stay on one line: first the large ones, then those that they are made of, which stay whole
     * where a large one is wider than the line.
     */
    public static List<Span> of(String label) {
        List<Span> parts = large(label);
        int large = parts.size();
        for (int i = 0; i < large; i++) {
            addWords(parts, label, parts.get(i));
        }
        return parts;
    }

    private static List<Span> large(String label) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int open = 0;
        for (int i = 0; i < label.length(); i++) {
            boolean blank = isBlank(label.charAt(i)) && open == 0 && !isWithinName(label, start, i);
            if (blank || (i > start && (isOpening(label, i) || isBehindSeat(label, i)))) {
                add(parts, start, i);
                start = blank ? i + 1 : i;
            }
            open += OPENING.indexOf(label.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(label.charAt(i)) >= 0 ? -1 : 0;
        }
        add(parts, start, label.length());
        return parts;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　' || c == '\t';
    }

    /** Whether a blank divides surname and given name behind a title, as in 水道部長　森下　健. */
    private static boolean isWithinName(String label, int start, int blank) {
        return start > 1
                && blank - start <= LONGEST_SURNAME
                && isBlank(label.charAt(start - 1))
                && TITLE.matcher(label.substring(0, start - 1)).find()
                && label.substring(blank + 1).chars().noneMatch(c -> isBlank((char) c));
    }

    private static void add(List<Span> parts, int start, int end) {
        if (end > start) {
            parts.add(new Span(start, end));
        }
    }

    private static boolean isOpening(String label, int at) {
        return OPENING.indexOf(label.charAt(at)) >= 0 && OPENING.indexOf(label.charAt(at - 1)) < 0;
    }

    /** Behind １番 where a name follows, not a title as in １番議員. */
    private static boolean isBehindSeat(String label, int at) {
        return at > 1
                && label.charAt(at - 1) == '番'
                && isNumber(label.charAt(at - 2))
                && label.length() - at > 2
                && Character.isLetter(label.charAt(at))
                && "ヶケがガ".indexOf(label.charAt(at)) < 0; // the surname 一番ヶ瀬
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static void addWords(List<Span> parts, String label, Span large) {
        int start = large.start();
        for (int i = start; i <= large.end(); i++) {
            if (i == large.end() || isBlank(label.charAt(i))) {
                addSmall(parts, label, start, i);
                start = i + 1;
            }
        }
    }

    private static void addSmall(List<Span> parts, String label, int from, int to) {
        int start = from;
        for (String piece : JOINT.split(label.substring(from, to), 0)) {
            int title = titleOf(piece);
            add(parts, start, start + title);
            add(parts, start + title, start + piece.length());
            addKana(parts, piece, start);
            start += piece.length();
        }
    }

    /** Words in kana are divided last: まちづくり. */
    private static void addKana(List<Span> parts, String piece, int offset) {
        Matcher kana = KANA.matcher(piece);
        while (kana.find()) {
            parts.add(new Span(offset + kana.start(), offset + kana.end()));
        }
    }

    /** Where the title of a piece begins; 0 where it is nothing but a title, or has none. */
    private static int titleOf(String piece) {
        if (piece.isEmpty()) { // between two blanks
            return 0;
        }
        Matcher title = TITLE.matcher(piece);
        boolean found = title.find() && Character.isLetter(piece.charAt(Math.min(title.start(), piece.length() - 1)));
        return found && hasLetters(piece, title.start()) ? title.start() : 0;
    }

    private static boolean hasLetters(String piece, int end) {
        return piece.substring(0, end).codePoints().anyMatch(Character::isLetter);
    }
}
