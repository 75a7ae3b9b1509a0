package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 議題の取り込み: agenda items with their numbers, results and materials, and the headings that print them. */
final class Topics {

    private static final Pattern MATERIALS = Pattern.compile("[\\s　]*[（(【〔［\\[＜<]([^（()）]{2,40})[）)】〕］\\]＞>]$");

    private final DraftRecord draft;
    private final PersonWords words;
    private final MaterialList materials;
    private final TopicAttributes attributes;
    private final TopicIndex index = new TopicIndex();
    private final NavigableMap<Integer, Slice> labels = new TreeMap<>();
    private final List<TopicLine> lines = new ArrayList<>();

    Topics(DraftRecord draft, PersonWords words, MaterialList materials) {
        this.draft = draft;
        this.words = words;
        this.materials = materials;
        this.attributes = new TopicAttributes(materials);
    }

    /** A label such as 報告事項 over some lines: an item that they stand below, where another such label follows. */
    void begin(List<Slice> label) {
        if (label.size() == 1 && TopicLine.of(label.get(0)).groups()) {
            labels.put(lines.size(), label.get(0));
        }
    }

    /** Lines of the agenda; where they belong is decided when all are known. */
    void agenda(Slice text) {
        for (Slice line : text.lines()) {
            if (words.isNobody(line.text())) {
                line.form();
            } else {
                lines.add(TopicLine.of(line));
            }
        }
    }

    /** Makes items of the lines so far. */
    void settle() {
        if (lines.isEmpty()) {
            return;
        }
        if (labels.size() > 1) {
            labels.descendingMap().forEach((at, label) -> lines.add(at, TopicLine.of(label)));
        }
        var tree = new TopicTree(draft, List.copyOf(lines));
        lines.clear();
        labels.clear();
        for (Topic topic : tree.place()) {
            item(topic, tree.texts(topic));
            index.add(topic);
        }
    }

    private void item(Topic topic, List<Slice> texts) {
        Slice rest = texts.get(texts.size() - 1);
        Slice head = texts.get(0);
        Numbering numbering = topic.numbering;
        int begin = numbering == null ? 0 : numbering.end();
        if (numbering != null && numbering.kind() != Numbering.Kind.BULLET) {
            topic.number(head.part(numbering.from(), numbering.to()).take(topic.path + ".number"));
        }
        head.part(0, begin).form();
        Slice first = head.rest(begin).strip();
        rest = rest.equals(head) ? first : rest;
        Slice end = attributes.take(topic, rest);
        if (texts.size() == 1) {
            topic.title(end.take(topic.path + ".title"));
            return;
        }
        var title = new StringBuilder(first.take(topic.path + ".title"));
        texts.subList(1, texts.size() - 1).forEach(line -> title.append(line.take(topic.path + ".title")));
        topic.title(title.append(end.take(topic.path + ".title")).toString());
    }

    boolean isEmpty() {
        return lines.isEmpty() && draft.agenda.isEmpty();
    }

    /**
     * Whether a line prints an item of the agenda once more, as a heading does.
     *
     * @param line the line
     * @param open whether the agenda may go on with it
     */
    boolean isRepeated(Slice line, boolean open) {
        if (open) {
            String key = line.key();
            Numbering numbering = Numbering.of(line.text());
            return lines.stream().anyMatch(item -> item.text().key().equals(key))
                    || (numbering != null
                            && index.find(numbering, line.rest(numbering.end()).key()) != null);
        }
        return !isEmpty() && find(line) != null;
    }

    /** The item that a heading prints, by a reference that leads to it alone; null when there is none. */
    @Nullable String heading(Slice line) {
        Topic topic = find(line);
        if (topic == null) {
            return null;
        }
        line.take(topic.path + ".title");
        return index.reference(topic);
    }

    private @Nullable Topic find(Slice line) {
        settle();
        Numbering numbering = Numbering.of(line.text());
        Slice title = numbering == null ? line : line.rest(numbering.end()).strip();
        Topic topic = index.find(numbering, title.key());
        if (topic == null) {
            topic = open(numbering, title);
        }
        Matcher bracket = MATERIALS.matcher(title.text());
        if (topic == null && bracket.find() && bracket.start() > 0) {
            topic = index.find(numbering, title.part(0, bracket.start()).key());
            return topic != null && says(topic, title.part(bracket.start(1), bracket.end(1))) ? topic : null;
        }
        return topic;
    }

    /** The item that a heading with 【公開】 prints, unless the agenda says that it is closed. */
    private @Nullable Topic open(@Nullable Numbering numbering, Slice title) {
        Slice alone = TopicAttributes.withoutOpen(title);
        Topic topic = alone.equals(title) ? null : index.find(numbering, alone.key());
        return topic == null || topic.isClosed() ? null : topic;
    }

    /** Whether a heading's materials are those of its item, or the item says none yet and takes them. */
    private boolean says(Topic topic, Slice inside) {
        List<String> meant = materials.meant(inside);
        if (topic.materials().isEmpty()) {
            meant.forEach(topic::material);
        }
        return !meant.isEmpty() && meant.equals(topic.materials());
    }

    static boolean isNumbered(String text) {
        return Numbering.of(text) != null;
    }
}
