package io.github.kaigiroku.benchmarks;

import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 文の変化: entries like those of a record, of the same length and with the same characters following each other, but no two
 * alike: repeated entries would be compressed better than real ones ever are. The same at every run.
 */
final class VariedText {

    private final Map<Integer, List<Integer>> followers = new HashMap<>();
    private long state = 20_241_128;

    /** Learns from the texts of a record which characters follow which. */
    VariedText(List<ProceedingsEntry> entries) {
        entries.forEach(entry -> learn(text(entry)));
    }

    private void learn(String text) {
        int[] characters = text.codePoints().toArray();
        for (int i = 1; i < characters.length; i++) {
            followers
                    .computeIfAbsent(characters[i - 1], first -> new ArrayList<>())
                    .add(characters[i]);
        }
    }

    /** An entry of the same kind and length with another text; headings, recesses and the like stay as they are. */
    ProceedingsEntry like(ProceedingsEntry entry) {
        if (entry instanceof Remark remark) {
            String text = varied(remark.text());
            return remark.speaker() == null ? Remark.unnamed(text) : Remark.by(remark.speaker(), text);
        }
        if (entry instanceof Narration narration) {
            return Narration.of(varied(narration.text()));
        }
        return entry instanceof Decision decision ? Decision.of(varied(decision.text())) : entry;
    }

    private static String text(ProceedingsEntry entry) {
        if (entry instanceof Remark remark) {
            return remark.text();
        }
        if (entry instanceof Narration narration) {
            return narration.text();
        }
        return entry instanceof Decision decision ? decision.text() : "";
    }

    /** Keeps the paragraphs and the last mark of each. */
    private String varied(String text) {
        var varied = new StringBuilder(text.length());
        int[] characters = text.codePoints().toArray();
        int current = characters[0];
        for (int i = 0; i < characters.length; i++) {
            boolean kept = characters[i] == '\n' || i == characters.length - 1;
            current = kept ? characters[i] : follower(current, characters[i]);
            varied.appendCodePoint(current);
        }
        return varied.toString();
    }

    private int follower(int current, int instead) {
        List<Integer> known = followers.getOrDefault(current, List.of());
        int drawn = known.isEmpty() ? instead : known.get(drawn(known.size()));
        return drawn == '\n' ? instead : drawn;
    }

    private int drawn(int size) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) Long.remainderUnsigned(state >>> 33, size);
    }
}
