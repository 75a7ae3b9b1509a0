package io.github.kaigiroku.docx.write;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 作り置き: keeps what was made for a key, so that documents of one profile share it. Thread-safe.
 *
 * <p>The key of the document before is compared first: a hash of a whole profile costs more than most of its documents' parts.
 */
final class Kept<K, V> {

    // More profiles than one service prints; beyond that it starts over rather than grow.
    private static final int MOST = 64;

    private record One<K, V>(K key, V value) {}

    private final Function<K, V> maker;
    private final Map<K, One<K, V>> known = new ConcurrentHashMap<>();
    private volatile @Nullable One<K, V> latest;

    /** Starts without anything made; the maker may be asked twice for one key by two threads. */
    Kept(Function<K, V> maker) {
        this.maker = maker;
    }

    V of(K key) {
        One<K, V> before = latest;
        if (before != null && before.key().equals(key)) {
            return before.value();
        }
        One<K, V> found = known.get(key);
        if (found == null) {
            found = new One<>(key, maker.apply(key));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, found);
        }
        latest = found;
        return found.value();
    }
}
