package io.github.kaigiroku.publication;

import io.github.kaigiroku.problem.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Searches one file and the files in it. For one thread. */
final class LeakSearch implements FileTextSink {

    private static final int DEEPEST = 6;
    private static final int MAX_SHOWN = 40;

    /** Different findings of one kind; possible mentions, of which a long file has many, leave room for leaks. */
    private static final int MAX_OF_A_KIND = 1000;

    /** Characters that are looked through at once. */
    private static final int PIECE = 1 << 20;

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int MIN_ASCII = 6;
    private static final int MIN_LENGTH = 2;

    /** Any four bytes are two characters of UTF-16, so that two kanji stand in every larger picture. */
    private static final int MIN_WIDE = 3;

    private static final int MAX_CHARACTER = 4;
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private record Key(LeakKind kind, LeakPlace place, Message where, Message what) {}

    private final MentionSearch words;
    private final List<FileTexts> readers;
    private final Map<Key, Integer> found = new LinkedHashMap<>();
    private final Map<LeakKind, Integer> different = new EnumMap<>(LeakKind.class);
    private final List<Message> within = new ArrayList<>();
    private long left = LeakCheck.MAX_BYTES;

    LeakSearch(MentionSearch words, List<FileTexts> readers) {
        this.words = words;
        this.readers = readers;
    }

    LeakReport report() {
        return new LeakReport(found.entrySet().stream()
                .map(entry -> {
                    Key key = entry.getKey();
                    return new LeakFinding(key.kind(), key.place(), key.where(), key.what(), entry.getValue());
                })
                .toList());
    }

    @Override
    public void text(LeakPlace place, Message where, String text) {
        boolean carried = within.size() > 1;
        String plain = carried || place == LeakPlace.ATTACHMENT || place == LeakPlace.METADATA
                ? PlainTexts.unescaped(RecordWords.without(text))
                : text;
        LeakPlace at = carried ? LeakPlace.ATTACHMENT : place;
        eachMention(plain, (mention, said) -> {
            String shown = shown(said);
            add(mention.isSure() ? LeakKind.LEAK : LeakKind.POSSIBLE, at, where, new Message(shown, shown));
        });
    }

    /** Goes through a text piece by piece, each with so much more that no word is cut, because folding takes memory. */
    private void eachMention(String text, BiConsumer<FoundMention, String> found) {
        int more = Math.min(PIECE, 2 * words.longest() + MAX_SHOWN);
        for (int from = 0; from < text.length(); from += PIECE) {
            String piece = text.substring(from, Math.min(text.length(), from + PIECE + more));
            for (FoundMention mention : words.in(piece)) {
                if (mention.from() < PIECE) {
                    found.accept(mention, piece.substring(mention.from(), mention.to()));
                }
            }
        }
    }

    @Override
    public void bytes(LeakPlace place, Message where, byte[] bytes) {
        LeakPlace at = within.size() > 1 ? LeakPlace.ATTACHMENT : place;
        int more = MAX_CHARACTER * (2 * words.longest() + MAX_SHOWN);
        for (int from = 0; from < bytes.length; from += PIECE) {
            int length = Math.min(PIECE + more, bytes.length - from);
            piece(at, where, new String(bytes, from, length, StandardCharsets.UTF_8), MIN_LENGTH);
            for (int shift = 0; shift < Math.min(2, length); shift++) {
                for (Charset wide : WIDE) {
                    piece(at, where, new String(bytes, from + shift, length - shift, wide), MIN_WIDE);
                }
            }
        }
    }

    private void piece(LeakPlace place, Message where, String text, int shortest) {
        eachMention(text, (mention, said) -> {
            if (mention.isSure() && !isByChance(mention.mention().word(), said, shortest)) {
                String shown = shown(said);
                add(LeakKind.LEAK, place, where, new Message(shown, shown));
            }
        });
    }

    private static boolean isByChance(String word, String said, int shortest) {
        boolean ascii = word.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
        return said.chars().anyMatch(Character::isISOControl) || said.length() < (ascii ? MIN_ASCII : shortest);
    }

    private static String shown(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= MAX_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN)) + "…";
    }

    @Override
    public void unreadable(Message where, Message why) {
        add(LeakKind.UNREADABLE, LeakPlace.OTHER, where, why);
    }

    private void add(LeakKind kind, LeakPlace place, Message where, Message what) {
        var key = new Key(kind, place, placed(where), what);
        if (found.containsKey(key) || different.merge(kind, 1, Integer::sum) <= MAX_OF_A_KIND) {
            found.merge(key, 1, Integer::sum);
        }
    }

    private Message placed(Message where) {
        Message placed = where;
        for (int i = within.size() - 1; i > 0; i--) {
            placed = new Message(
                    within.get(i).japanese() + " › " + placed.japanese(),
                    within.get(i).english() + " › " + placed.english());
        }
        return placed;
    }

    @Override
    public void file(Message where, byte[] file) {
        left -= file.length;
        if (left < 0 || within.size() == DEEPEST) {
            unreadable(where, PlainTexts.TOO_LARGE);
            return;
        }
        FileTexts reader =
                readers.stream().filter(known -> known.reads(file)).findFirst().orElse(null);
        if (reader == null) {
            new PlainTexts(this, within.isEmpty() ? LeakPlace.TEXT : LeakPlace.ATTACHMENT).read(where, file);
            return;
        }
        within.add(where);
        reader.read(file, this);
        within.remove(within.size() - 1);
    }
}
