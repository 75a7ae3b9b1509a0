package io.github.kaigiroku.internal.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** 異体字: kanji that are one in names, such as 髙 and 高. For matching only; nothing is ever written with it. */
public final class KanjiVariants {

    private static final Map<Integer, Integer> USUAL = usual();

    private KanjiVariants() {}

    /**
     * The usual form of a kanji.
     *
     * @param codePoint any character
     * @return the character that stands for its group; the character itself where it has no variants
     */
    public static int usual(int codePoint) {
        return USUAL.getOrDefault(codePoint, codePoint);
    }

    /** Whether two words are one but for variant kanji. */
    static boolean areOne(String word, String other) {
        return word.length() == other.length() && usual(word).equals(usual(other));
    }

    private static String usual(String word) {
        return word.codePoints()
                .map(KanjiVariants::usual)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> usual() {
        var usual = new HashMap<Integer, Integer>();
        try (InputStream in = KanjiVariants.class.getResourceAsStream("variants.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(group -> {
                int[] same = group.strip().codePoints().toArray();
                for (int i = 1; i < same.length; i++) {
                    usual.put(same[i], same[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(usual);
    }
}
