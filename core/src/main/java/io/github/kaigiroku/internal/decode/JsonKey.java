package io.github.kaigiroku.internal.decode;

import tools.jackson.core.io.SerializedString;

/** キー: a key that is escaped once and written often. Immutable. */
public final class JsonKey {

    private final SerializedString escaped;

    /**
     * A key.
     *
     * @param key as it is read
     */
    public JsonKey(String key) {
        this.escaped = new SerializedString(key);
        escaped.asQuotedUTF8(); // now, not at the first of many threads
    }

    SerializedString escaped() {
        return escaped;
    }
}
