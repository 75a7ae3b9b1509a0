package io.github.kaigiroku.publication;

/**
 * 言及: a word of what was removed.
 *
 * @param word the word as {@link FoldedText} has it
 * @param rule when it counts as mentioned
 * @param replacement what stands in its place
 */
record Mention(String word, MentionRule rule, String replacement) {

    /** Whether the replacement shows the word itself, as the labels of a public copy of a public copy do. */
    boolean isShown() {
        return FoldedText.key(replacement).contains(word);
    }
}
