package io.github.kaigiroku.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 作り置き: keeps what was made for a key, so that documents of one profile share it. Thread-safe.
 *
 * <p>Keys are compared, not hashed: two profiles differ in their first components, while the hash of a whole profile costs
 * more than most parts of a document, and the first one in a process 60 ms, for the hashes of all its records are linked then.
 */
final class Kept<K, V> {

    // More profiles than one service prints; beyond that it starts over rather than grow.
    private static final int MAX_COUNT = 64;

    private record One<K, V>(K key, V value) {}

    private final Function<K, V> maker;
    private volatile List<One<K, V>> known = List.of();

    /** Starts without anything made; the maker may be asked twice for one key by two threads. */
    Kept(Function<K, V> maker) {
        this.maker = maker;
    }

    V of(K key) {
        V found = find(key);
        if (found != null) {
            return found;
        }
        V made = maker.apply(key);
        keep(new One<>(key, made));
        return made;
    }

    private @Nullable V find(K key) {
        for (One<K, V> one : known) {
            if (Objects.equals(one.key(), key)) {
                return one.value();
            }
        }
        return null;
    }

    /** What another thread keeps meanwhile may be lost, and is made again. */
    private void keep(One<K, V> latest) {
        List<One<K, V>> all = new ArrayList<>();
        all.add(latest);
        List<One<K, V>> before = known;
        if (before.size() < MAX_COUNT) {
            all.addAll(before);
        }
        known = all;
    }
}
