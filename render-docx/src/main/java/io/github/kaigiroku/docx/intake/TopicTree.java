package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 議題の段: finds below which item each line of an agenda belongs, by how it is numbered and moved in. What is not sure stays
 * beside the line before it, with a finding.
 */
final class TopicTree {

    /** More levels than any form has, and than a record may have. */
    private static final int MAX_LEVELS = 8;

    private static final int LINES_AHEAD = 100;

    private final DraftRecord draft;
    private final List<TopicLine> lines;
    private final Map<Topic, TopicLine> lineOf = new HashMap<>();
    private final Map<Topic, List<Slice>> texts = new HashMap<>();
    private final List<Topic> found = new ArrayList<>();
    private @Nullable Topic last;

    TopicTree(DraftRecord draft, List<TopicLine> lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** The items in the order of the lines; each is already in its list. */
    List<Topic> place() {
        for (int i = 0; i < lines.size(); i++) {
            place(i);
        }
        return found;
    }

    /** The lines of an item: one, or several where somebody broke it by hand. */
    List<Slice> texts(Topic topic) {
        return texts.getOrDefault(topic, List.of());
    }

    private TopicLine line(Topic topic) {
        TopicLine line = lineOf.get(topic);
        if (line == null) {
            throw new IllegalStateException("an item of another agenda");
        }
        return line;
    }

    private void place(int i) {
        TopicLine line = lines.get(i);
        Topic before = last;
        if (before == null) {
            add(null, line);
        } else if (line.continues(line(before))) {
            texts(before).add(line.text());
            draft.likely(before.path + ".title", line.text().text(), "前の行の議題の続き", "the rest of the line before");
        } else if (line.numbering() != null) {
            numbered(i, line, before);
        } else if (line.groups()) {
            Topic same = open(line, false);
            boolean below = same == null && line.indent() > line(before).indent();
            add(below ? before : same == null ? null : same.above, line);
        } else {
            plain(line, before);
        }
    }

    private void numbered(int i, TopicLine line, Topic before) {
        Topic same = open(line, true);
        if (same != null) {
            add(same.above, line);
        } else if (line.indent() > line(before).indent() || line(before).groups() || resumes(i)) {
            add(before, line);
        } else if (line.beginsBelow(line(before))
                && i + 1 < lines.size()
                && (lines.get(i + 1).follows(line) || isBullets(line, lines.get(i + 1)))) {
            draft.likely(add(before, line).path, line.text().text(), "前の議題の細目", "an item below the one before");
        } else {
            boolean sure = line(before).isCeremony() || !mayBegin(line);
            Topic beside = add(before.above, line);
            if (!sure) {
                doubtful(beside, line);
            }
        }
    }

    private static boolean isBullets(TopicLine line, TopicLine next) {
        return line.isOfKind(next)
                && line.text().text().charAt(0) == next.text().text().charAt(0);
    }

    private static boolean mayBegin(TopicLine line) {
        Numbering numbering = line.numbering();
        return numbering == null || numbering.ordinal() <= 1 || numbering.kind() == Numbering.Kind.BULLET;
    }

    /** The item among the last and those above it that is of the kind of a line; null for none. */
    private @Nullable Topic open(TopicLine line, boolean numbered) {
        for (Topic topic = last; topic != null; topic = topic.above) {
            TopicLine there = line(topic);
            boolean same = numbered ? there.isOfKind(line) : there.groups() && there.numbering() == null;
            if (same && !(restarts(line, there) && line.indent() > there.indent())) {
                return topic;
            }
        }
        return null;
    }

    private static boolean restarts(TopicLine line, TopicLine before) {
        return line.numbering() != null
                && line.numbering().ordinal() == 1
                && before.numbering() != null
                && before.numbering().ordinal() >= 1;
    }

    /** Whether the series of the last item or one above it goes on further down. */
    private boolean resumes(int i) {
        for (int j = i + 1; j < Math.min(lines.size(), i + LINES_AHEAD); j++) {
            for (Topic topic = last; topic != null; topic = topic.above) {
                if (lines.get(j).follows(line(topic))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void plain(TopicLine line, Topic before) {
        for (Topic topic = before; topic != null; topic = topic.above) {
            TopicLine there = line(topic);
            if (there.isPlain() && there.indent() == line.indent()) {
                add(topic.above, line);
                return;
            }
        }
        if (line.indent() > line(before).indent() && line(before).groups()) {
            add(before, line);
        } else if (line.isCeremony() && line.indent() <= line(root(before)).indent()) {
            add(null, line);
        } else {
            Topic beside = add(before.above, line);
            if (before.above != null || line.indent() > line(before).indent()) {
                doubtful(beside, line);
            }
        }
    }

    private static Topic root(Topic topic) {
        Topic root = topic;
        while (root.above != null) {
            root = root.above;
        }
        return root;
    }

    private Topic add(@Nullable Topic parent, TopicLine line) {
        Topic above = parent != null && parent.depth() >= MAX_LEVELS ? parent.above : parent;
        List<Topic> list = above == null ? draft.agenda : above.below;
        var topic = new Topic(above, list, line.numbering());
        list.add(topic);
        found.add(topic);
        lineOf.put(topic, line);
        List<Slice> text = new ArrayList<>();
        text.add(line.text());
        texts.put(topic, text);
        last = topic;
        return topic;
    }

    private void doubtful(Topic topic, TopicLine line) {
        draft.doubtful(
                topic.path,
                line.text().text(),
                "前の議題と同じ段の議題（細目かもしれません）",
                "an item beside the one before, though it may be below it");
    }
}
