package io.github.kaigiroku.publication;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * 語の検索: finds many words in a text in one pass (Aho and Corasick, 1975), so that a record with hundreds of people and
 * thousands of entries costs what its text costs. Immutable once built, and thread-safe.
 */
final class WordFinder {

    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 64;

    /** What is done with a word that was found. */
    interface Found {
        /** Takes the word with this index, which stands from the one place to before the other. */
        void word(int index, int from, int to);
    }

    private final List<String> words;
    private int nodes = 1;
    private int[] wordAt = filled(FIRST_CAPACITY);
    private int[] firstChild = filled(FIRST_CAPACITY);
    private int[] sibling = filled(FIRST_CAPACITY);
    private char[] letter = new char[FIRST_CAPACITY];
    private int[] fallback = new int[0];
    /** The nearest node on the way of fallbacks at which a word ends. */
    private int[] shorter = new int[0];

    private long[] keys = new long[2 * FIRST_CAPACITY];
    private int[] targets = new int[2 * FIRST_CAPACITY];

    /** Takes the words, none of them empty or twice there. */
    WordFinder(List<String> words) {
        this.words = List.copyOf(words);
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i), i);
        }
        link();
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    private void add(String word, int index) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = step(node, word.charAt(i));
            node = next == NONE ? child(node, word.charAt(i)) : next;
        }
        wordAt[node] = index;
    }

    private int child(int parent, char c) {
        int node = nodes++;
        if (node == letter.length) {
            grow(2 * node);
        }
        letter[node] = c;
        sibling[node] = firstChild[parent];
        firstChild[parent] = node;
        put(key(parent, c), node);
        return node;
    }

    private void grow(int capacity) {
        int[][] grown = {wordAt, firstChild, sibling};
        for (int i = 0; i < grown.length; i++) {
            int length = grown[i].length;
            grown[i] = Arrays.copyOf(grown[i], capacity);
            Arrays.fill(grown[i], length, capacity, NONE);
        }
        wordAt = grown[0];
        firstChild = grown[1];
        sibling = grown[2];
        letter = Arrays.copyOf(letter, capacity);
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * capacity];
        targets = new int[2 * capacity];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int parent, char c) {
        return ((long) (parent + 1) << Character.SIZE) | c;
    }

    private void put(long key, int target) {
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int step(int node, char c) {
        int slot = slot(key(node, c));
        return keys[slot] == 0 ? NONE : targets[slot];
    }

    private void link() {
        fallback = new int[nodes];
        shorter = new int[nodes];
        var queue = new ArrayDeque<Integer>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int parent = queue.remove();
            for (int node = firstChild[parent]; node != NONE; node = sibling[node]) {
                int back = parent == 0 ? 0 : next(fallback[parent], letter[node]);
                fallback[node] = back;
                shorter[node] = wordAt[back] == NONE ? shorter[back] : back;
                queue.add(node);
            }
        }
    }

    private int next(int node, char c) {
        int from = node;
        int to = step(from, c);
        while (to == NONE && from != 0) {
            from = fallback[from];
            to = step(from, c);
        }
        return Math.max(0, to);
    }

    /** Reports every word wherever it stands in a text, words in words too, in the order of their ends. */
    void find(CharSequence text, Found found) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            for (int at = wordAt[node] == NONE ? shorter[node] : node; at != 0; at = shorter[at]) {
                int index = wordAt[at];
                found.word(index, i + 1 - words.get(index).length(), i + 1);
            }
        }
    }
}
