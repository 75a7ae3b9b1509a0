package io.github.kaigiroku.pdf.typesetting;

/** Says between which characters a line may end (行の分割規則). */
final class BreakRules {
    /** Marks of addresses after which a reader expects them to be split. */
    private static final String ADDRESS_MARKS = "/?&=#-_.;,";

    private static final String KANJI_NUMERALS = "〇一二三四五六七八九十百千";
    /** An opening mark, six characters and a closing mark. */
    private static final int SHORT_BRACKET = 8;

    private final KinsokuLevel level;

    BreakRules(KinsokuLevel level) {
        this.level = level;
    }

    /** Whether a line may end before the given cluster, which is not the first. */
    boolean allow(Clusters clusters, int cluster) {
        CharacterClass before = clusters.kind(cluster - 1);
        CharacterClass after = clusters.kind(cluster);
        if (before == CharacterClass.IDEOGRAPH && after == CharacterClass.IDEOGRAPH) {
            return true;
        }
        if (!after.mayStartLine(level) || !before.mayEndLine()) {
            return false;
        }
        if (before.vanishesAtLineEnd()) {
            return !endsInOpening(clusters, cluster);
        }
        if (before == CharacterClass.BREAK) {
            return true;
        }
        return !isOneWord(before, after)
                && !isOneNumber(clusters, cluster)
                && !isOneDash(clusters, cluster)
                && !isApostrophe(clusters, cluster);
    }

    /** Whether a line would seem to end with an opening mark, because blanks vanish at its end. */
    private static boolean endsInOpening(Clusters clusters, int end) {
        int last = end - 1;
        while (last > 0 && clusters.kind(last).vanishesAtLineEnd()) {
            last--;
        }
        return clusters.kind(last).isOpening();
    }

    private static boolean isOneWord(CharacterClass before, CharacterClass after) {
        return before.isWestern() && after.isWestern();
    }

    /** Digits stay together, with the comma or point between them and the unit after them (連数字と単位). */
    private static boolean isOneNumber(Clusters clusters, int cluster) {
        CharacterClass before = clusters.kind(cluster - 1);
        CharacterClass after = clusters.kind(cluster);
        if (isDigit(before)) {
            return isDigit(after) || after == CharacterClass.COUNTER;
        }
        return isDigit(after)
                && isPoint(clusters.first(cluster - 1))
                && cluster > 1
                && isDigit(clusters.kind(cluster - 2));
    }

    /**
     * The index after a bracket that holds a number and little else, such as （十一番） or （資料２）, and so stays whole; the
     * opening mark's own where it holds something else.
     */
    static int endOfShortBracket(Clusters clusters, int opening) {
        int close = "（(".indexOf(clusters.first(opening));
        boolean numbered = false;
        for (int i = opening + 1; close >= 0 && i < Math.min(clusters.size(), opening + SHORT_BRACKET); i++) {
            char c = clusters.first(i);
            if (c == "）)".charAt(close)) {
                return numbered ? i + 1 : opening;
            }
            if (clusters.kind(i).isOpening()) {
                return opening;
            }
            numbered |= isDigit(clusters.kind(i)) || KANJI_NUMERALS.indexOf(c) >= 0;
        }
        return opening;
    }

    private static boolean isDigit(CharacterClass kind) {
        return kind == CharacterClass.WIDE_DIGIT || kind == CharacterClass.DIGIT;
    }

    private static boolean isPoint(char mark) {
        return mark == '，' || mark == '．';
    }

    /** Two dashes or two ellipses make one sign (分離禁止). */
    static boolean isOneDash(Clusters clusters, int cluster) {
        return clusters.kind(cluster) == CharacterClass.INSEPARABLE
                && clusters.first(cluster) == clusters.first(cluster - 1);
    }

    /** The closing quotation mark is also the apostrophe of Latin words. */
    private static boolean isApostrophe(Clusters clusters, int cluster) {
        return clusters.kind(cluster) == CharacterClass.LETTER
                && clusters.first(cluster - 1) == '’'
                && cluster > 1
                && clusters.kind(cluster - 2) == CharacterClass.LETTER;
    }

    /** Whether something too long for a line is best split before the given cluster. */
    static boolean isSensible(Clusters clusters, int cluster) {
        char before = clusters.first(cluster - 1);
        char after = clusters.first(cluster);
        return ADDRESS_MARKS.indexOf(before) >= 0 && ADDRESS_MARKS.indexOf(after) < 0;
    }
}
