package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * 氏名の並び: divides a row of words into names, by the blanks between them and by their lengths: 島　　信行 is one person, and
 * 山田 太郎　　森　　一 are two.
 */
final class NameRun {

    /** Two spaces of full width, or more, part people more often than names. */
    private static final int WIDE = 3;

    private static final int MAX_PIECES = 6;

    /** A row that is divided, and whether another division is as good. */
    record Divided(List<Slice> names, boolean isSure) {
        Divided(List<Slice> names, boolean isSure) {
            this.names = List.copyOf(names);
            this.isSure = isSure;
        }
    }

    private NameRun() {}

    static Divided divide(List<PersonWord> words) {
        int[] cost = new int[words.size() + 1];
        int[] from = new int[words.size() + 1];
        for (int end = 1; end <= words.size(); end++) {
            cost[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - MAX_PIECES); start < end; start++) {
                int with = cost[start]
                        + name(words.subList(start, end))
                        + boundary(words, start)
                        + apart(words, start, end);
                if (with < cost[end]) {
                    cost[end] = with;
                    from[end] = start;
                }
            }
        }
        List<Slice> names = new ArrayList<>();
        for (int end = words.size(); end > 0; end = from[end]) {
            names.add(0, span(words.subList(from[end], end)));
        }
        return new Divided(names, words.size() == 1 || cost[words.size()] <= names.size());
    }

    /** The row as one name, where what stands before it is of one person. */
    static Divided one(List<PersonWord> words) {
        return new Divided(List.of(span(words)), name(words) <= 1);
    }

    private static Slice span(List<PersonWord> words) {
        Slice first = words.get(0).span();
        return new Slice(
                first.source(), first.from(), words.get(words.size() - 1).span().to());
    }

    /** How unlikely it is that a name has a wider gap inside than there is between it and the next. */
    private static int apart(List<PersonWord> words, int start, int end) {
        int inner = 0;
        for (int i = start + 1; i < end; i++) {
            inner = Math.max(inner, words.get(i).gap());
        }
        int outer = Math.min(
                start == 0 ? 99 : words.get(start).gap(),
                end == words.size() ? 99 : words.get(end).gap());
        return inner > outer ? 4 : 0;
    }

    /** How unlikely it is that people change where the gap is narrow. */
    private static int boundary(List<PersonWord> words, int start) {
        return start > 0 && words.get(start).gap() < WIDE ? 8 : 0;
    }

    /** How unlikely it is that some words are one name. */
    private static int name(List<PersonWord> words) {
        if (words.stream().skip(1).anyMatch(word -> word.gap() > 40)) {
            return 1000; // of another cell
        }
        if (words.size() == 1) {
            int letters = letters(words.get(0));
            return letters == 1 ? 9 : letters == 2 ? 2 : letters == 3 ? 1 : 0;
        }
        boolean wide = words.stream().skip(1).anyMatch(word -> word.gap() >= WIDE);
        boolean foreign = words.stream().allMatch(word -> NameShape.isForeign(word.text()));
        if (words.size() == 2) {
            return pair(words, wide, foreign);
        }
        if (foreign && !wide) {
            return 0;
        }
        int letters = words.stream().mapToInt(NameRun::letters).sum();
        long single = words.stream().filter(word -> letters(word) == 1).count();
        if (single == words.size() && letters <= 6) {
            boolean near = words.stream().skip(1).allMatch(word -> word.gap() <= 4);
            boolean inField = words.size() == 3 && words.stream().skip(1).allMatch(word -> word.gap() <= 8);
            return near ? (letters == 3 ? 1 : 1 + Math.abs(4 - letters)) : inField ? 1 : 12; // 甲　野　太　郎, 千　田　　　勇
        }
        boolean threePieces = words.size() == 3 && single == 2; // 吉 川 美華子
        return letters <= 6 && (threePieces || single == words.size() - 1) && !wide ? (threePieces ? 1 : 2) : 20;
    }

    private static int pair(List<PersonWord> words, boolean wide, boolean foreign) {
        int first = letters(words.get(0));
        int second = letters(words.get(1));
        int longest = foreign ? 24 : 5;
        int tooLong = (first > longest ? 6 : 0) + (second > longest + 1 ? 6 : 0);
        boolean padded = (first == 1 || second == 1) && first + second <= 5;
        return tooLong + (!wide ? 0 : padded ? 1 : 6);
    }

    private static int letters(PersonWord word) {
        return (int)
                word.text().codePoints().filter(c -> !NameShape.isVariation(c)).count();
    }
}
