package io.github.kaigiroku.pdf.truetype;

import java.util.Arrays;

/** 符号の表: the codes of a document's characters, found by a hash and linear probing, without an object for each. */
final class CodeTable {

    /** The answer for a key without a code. */
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B1;
    private static final int FIRST_BITS = 11;

    private int bits = FIRST_BITS;
    private int[] keys = keys();
    private int[] codes = new int[1 << FIRST_BITS];
    private int size;

    int get(int key) {
        int place = place(key);
        return keys[place] == key ? codes[place] : NONE;
    }

    /** Adds a key that has no code yet. */
    void put(int key, int code) {
        // Never more than half full, so that searches stay short.
        if (2 * ++size > keys.length) {
            grow();
        }
        int place = place(key);
        keys[place] = key;
        codes[place] = code;
    }

    /** Where a key is, or where it may be put. */
    private int place(int key) {
        int place = (key * SPREAD) >>> (Integer.SIZE - bits);
        while (keys[place] != key && keys[place] != NONE) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCodes = codes;
        bits++;
        keys = keys();
        codes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                codes[place] = oldCodes[i];
            }
        }
    }

    private int[] keys() {
        int[] empty = new int[1 << bits];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
