package io.github.kaigiroku.publication;

/**
 * 言及: a word of what was removed.
 *
 * @param word the word as {@link FoldedText} has it
 * @param rule when it counts as mentioned
 * @param replacement what stands in its place
 */
record Mention(String word, MentionRule rule, String replacement) {

    /** The mention as it counts in a file, where the words of the form stand beside those of the record: one letter is no name. */
    Mention inForms() {
        boolean name = word.codePoints().filter(Character::isLetter).count() > 1;
        return name || !rule.isSure() || rule == MentionRule.CLOSED_CODE
                ? this
                : new Mention(word, MentionRule.POSSIBLE, replacement);
    }

    /** Whether the replacement shows the word itself, as the labels of a public copy of a public copy do. */
    boolean isShown() {
        return FoldedText.key(replacement).contains(word);
    }
}
