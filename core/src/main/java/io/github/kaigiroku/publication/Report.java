package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.shape.ShapeMapping;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.ArrayList;
import java.util.List;

/** Collects what is removed from one record, and removes what kept texts still say of it. */
final class Report {

    private final List<Removal> removals = new ArrayList<>();
    private final Watchlist words;
    private final String closedWording;

    Report(PublicationPolicy policy) {
        this.closedWording = policy.closedWording();
        this.words = new Watchlist(policy.closedWording());
    }

    void add(RemovalKind kind, String path) {
        add(kind, path, 1);
    }

    private void add(RemovalKind kind, String path, int count) {
        if (count > 0) {
            removals.add(new Removal(kind, path, count));
        }
    }

    /** What must not stand in kept texts. */
    Watchlist words() {
        return words;
    }

    MeetingRecord mentionsRemovedFrom(MeetingRecord record) {
        return (MeetingRecord) new ShapeMapping(this::withoutMentions).record(record, "");
    }

    private String withoutMentions(String path, String text) {
        List<FoundMention> found = words.search().in(text).stream()
                .filter(mention -> mention.isSure() || !isPlaceholder(text, mention))
                .toList();
        if (found.isEmpty()) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int from = 0;
        for (FoundMention mention : found) {
            if (mention.isSure()) {
                kept.append(text, from, mention.from()).append(mention.mention().replacement());
                from = mention.to();
            }
        }
        kept.append(text, from, text.length());
        int replaced = (int) found.stream().filter(FoundMention::isSure).count();
        boolean changed = !text.contentEquals(kept);
        add(RemovalKind.MENTION, path, changed ? replaced : 0);
        add(RemovalKind.POSSIBLE_MENTION, path, found.size() - replaced);
        return kept.toString();
    }

    /** Whether a word stands in what stands for something closed, such as （非公開）. */
    private boolean isPlaceholder(String text, FoundMention mention) {
        int at = text.lastIndexOf(closedWording, mention.from());
        return at >= 0 && mention.to() <= at + closedWording.length();
    }

    List<Removal> removals() {
        return removals;
    }
}
