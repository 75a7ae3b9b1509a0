package io.github.kaigiroku.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clerk does to the rows of the second form, by chance; says what was done. For one document. */
final class ClerkEdits {

    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("(<w:t(?: [^>]*)?>)([^<]{6,})(</w:t>)");
    private static final String CELL_END = "</w:tc></w:tr>";

    private final Random random;
    private final List<String> done = new ArrayList<>();
    private List<String> rows = new ArrayList<>();

    ClerkEdits(Random random) {
        this.random = random;
    }

    /** What was done, for the message of a test that fails. */
    List<String> done() {
        return done;
    }

    EditedDocx of(byte[] docx) {
        var edited = new EditedDocx(docx);
        edited.part(EditedDocx.BODY, this::body);
        if (random.nextInt(12) == 0) {
            done.add("record taken out");
            edited.without("customXml/item1.xml").without("customXml/itemProps1.xml");
        }
        return edited;
    }

    private String body(String xml) {
        int start = xml.indexOf("</w:tr>", xml.lastIndexOf("<w:tbl>")) + "</w:tr>".length();
        int end = xml.lastIndexOf("</w:tbl>");
        rows = new ArrayList<>(ROW.matcher(xml.substring(start, end))
                .results()
                .map(MatchResult::group)
                .toList());
        String head = xml.substring(0, start);
        for (int i = 1 + random.nextInt(4); i > 0 && rows.size() > 2; i--) {
            int row = random.nextInt(rows.size() - 1);
            int kind = random.nextInt(17);
            done.add(kind + "@" + row + "/" + rows.size());
            if (kind < 14) {
                edit(kind, row);
            } else {
                head = agenda(kind, head);
            }
        }
        return head + String.join("", rows) + xml.substring(end);
    }

    private void edit(int kind, int row) {
        String whole = rows.get(row);
        switch (kind) {
            case 0 -> rows.remove(row);
            case 1 -> rows.add(random.nextInt(rows.size()), rows.remove(row)); // cut and pasted
            case 2 -> rows.set(row, halved(whole, "</w:t></w:r></w:p><w:p><w:r><w:t>"));
            case 3 -> splitRow(row, false);
            case 4 -> splitRow(row, true);
            case 5 -> merge(row);
            case 6 -> rows.set(row, whole.replaceAll("<w:pStyle [^>]*>", ""));
            case 7 -> rows.set(row, whole.replaceAll("w:val=\"Closed", "w:val=\""));
            case 8 -> append(row);
            case 9 -> rows.set(row, corrected(whole));
            case 10 -> rows.replaceAll(each -> each.replaceAll("<w:bookmark[^>]*>", ""));
            case 11 -> rows.set(row, tracked(whole));
            case 12 -> rows.add(row + 1, anew("事務局", "そのとおりである。来月に答える。", "Remark"));
            default -> copyHalf(row);
        }
    }

    /** In the list of agenda items of the first form. */
    private String agenda(int kind, String head) {
        return switch (kind) {
            case 14 -> head.replace("（非公開）", random.nextBoolean() ? " (非公開)" : "【非公開】");
            case 15 -> head.replaceFirst("（非公開）", "");
            default -> head.replaceFirst("（２）", "（９）");
        };
    }

    private static String halved(String row, String between) {
        Matcher text = longest(row);
        if (text == null) {
            return row;
        }
        int middle = text.start(2) + (text.end(2) - text.start(2)) / 2;
        return row.substring(0, middle) + between + row.substring(middle);
    }

    private static Matcher longest(String row) {
        Matcher text = TEXT.matcher(row);
        Matcher longest = null;
        while (text.find()) {
            if (longest == null || text.group(2).length() > longest.group(2).length()) {
                longest = TEXT.matcher(row);
                longest.find(text.start());
            }
        }
        return longest;
    }

    private static String words(String row) {
        Matcher text = longest(row);
        return text == null ? "" : text.group(2);
    }

    private void splitRow(int row, boolean styled) {
        String words = words(rows.get(row));
        if (words.length() < 2) {
            return;
        }
        String rest = words.substring(words.length() / 2);
        rows.set(row, rows.get(row).replace(words, words.substring(0, words.length() / 2)));
        rows.add(row + 1, anew("", rest, styled ? "Remark" : ""));
    }

    private void merge(int row) {
        String words = words(rows.get(row + 1));
        rows.set(row, rows.get(row).replace(CELL_END, "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>" + CELL_END));
        rows.remove(row + 1);
    }

    /** The text of another row is added to the end of this one. */
    private void append(int row) {
        String words = words(rows.get(random.nextInt(rows.size())));
        Matcher text = longest(rows.get(row));
        if (text != null) {
            rows.set(
                    row,
                    rows.get(row).substring(0, text.end(2))
                            + words
                            + rows.get(row).substring(text.end(2)));
        }
    }

    private void copyHalf(int row) {
        String words = words(rows.get(row));
        rows.add(random.nextInt(rows.size()), anew("委員", words.substring(words.length() / 2), "Remark"));
    }

    private String corrected(String row) {
        String words = words(row);
        if (words.length() < 4) {
            return row;
        }
        int at = random.nextInt(words.length() - 2);
        return row.replace(words, words.substring(0, at) + "改め" + words.substring(at + 1));
    }

    private static String tracked(String row) {
        Matcher text = longest(row);
        if (text == null) {
            return row;
        }
        int middle = text.start(2) + (text.end(2) - text.start(2)) / 2;
        return row.substring(0, middle)
                + "</w:t></w:r><w:ins w:id=\"900\" w:author=\"a\"><w:r><w:t>追記。</w:t></w:r></w:ins>"
                + "<w:del w:id=\"901\" w:author=\"a\"><w:r><w:delText>削除</w:delText></w:r></w:del><w:r><w:t>"
                + row.substring(middle);
    }

    private static String anew(String speaker, String words, String style) {
        String looks = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:tr><w:tc><w:p><w:r><w:t>" + speaker + "</w:t></w:r></w:p></w:tc><w:tc><w:p>" + looks + "<w:r><w:t>"
                + words + "</w:t></w:r></w:p>" + CELL_END;
    }
}
