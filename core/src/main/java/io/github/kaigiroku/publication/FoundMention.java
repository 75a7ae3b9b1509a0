package io.github.kaigiroku.publication;

/**
 * 見つかった言及.
 *
 * @param mention what is mentioned
 * @param from where it begins in the text as printed
 * @param to where it ends there
 * @param isSure whether it is to be replaced; otherwise it is worth a look
 */
record FoundMention(Mention mention, int from, int to, boolean isSure) {

    /** One mention of the place of both, named as the one that counts more: what was closed, then the longer word. */
    FoundMention joined(FoundMention other) {
        int rule = mention.rule().compareTo(other.mention.rule());
        boolean mine = rule < 0
                || (rule == 0 && mention.word().length() >= other.mention.word().length());
        return new FoundMention(
                mine ? mention : other.mention, Math.min(from, other.from), Math.max(to, other.to), isSure);
    }

    boolean overlaps(FoundMention other) {
        return from < other.to && other.from < to;
    }
}
