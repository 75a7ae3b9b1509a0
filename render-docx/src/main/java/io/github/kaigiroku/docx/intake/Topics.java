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

    private static final Pattern CLOSED = Pattern.compile("[\\s　]*[（(【〔［\\[][\\s　]*非[\\s　]*公[\\s　]*開[\\s　]*[）)】〕］\\]]");
    private static final String OUTCOMES = "(?:可決|否決|承認|了承|採択|同意|認定|継続審議|継続審査|報告済|取下げ|撤回)";
    private static final Pattern RESULT = Pattern.compile("[\\s　]*[（(【〔［\\[]([^（()）]*" + OUTCOMES + ")[）)】〕］\\]]$"
            + "|(?:[\\s　]*(?:…+|→|⇒)[\\s　]*|[\\t　]+)((?:原案|全員|全会|賛成|一部|条件)?\\S{0,8}" + OUTCOMES + ")$");
    private static final Pattern MATERIALS = Pattern.compile("[\\s　]*[（(【〔［\\[＜<]([^（()）]{2,40})[）)】〕］\\]＞>]$");

    private final DraftRecord draft;
    private final PersonWords words;
    private final MaterialList materials;
    private final TopicIndex index = new TopicIndex();
    private final NavigableMap<Integer, Slice> labels = new TreeMap<>();
    private final List<TopicLine> lines = new ArrayList<>();

    Topics(DraftRecord draft, PersonWords words, MaterialList materials) {
        this.draft = draft;
        this.words = words;
        this.materials = materials;
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
        Slice end = attributes(topic, rest);
        if (texts.size() == 1) {
            topic.title(end.take(topic.path + ".title"));
            return;
        }
        var title = new StringBuilder(first.take(topic.path + ".title"));
        texts.subList(1, texts.size() - 1).forEach(line -> title.append(line.take(topic.path + ".title")));
        topic.title(title.append(end.take(topic.path + ".title")).toString());
    }

    /** What stands in brackets around a title, in any order; returns the title. */
    private Slice attributes(Topic topic, Slice text) {
        Slice before = text;
        Slice rest = closed(topic, text);
        do {
            before = rest;
            rest = materials(topic, topic.hasResult() ? rest : result(topic, rest));
        } while (!rest.equals(before));
        return rest;
    }

    private static Slice closed(Topic topic, Slice text) {
        Matcher closed = CLOSED.matcher(text.text());
        if (!closed.find()) {
            return text;
        }
        text.part(closed.start(), closed.end()).take(topic.path + ".closed");
        topic.item.closed(true);
        Slice behind = text.rest(closed.end()).strip();
        if (text.part(0, closed.start()).isBlank()) {
            return behind;
        }
        if (!behind.isBlank()) {
            Matcher result = RESULT.matcher(behind.text());
            boolean bracketed = result.find() && result.group(1) != null;
            topic.result(
                    (bracketed ? behind.part(result.start(1), result.end(1)) : behind).take(topic.path + ".result"));
        }
        return text.part(0, closed.start()).strip();
    }

    private static Slice result(Topic topic, Slice text) {
        Matcher result = RESULT.matcher(text.text());
        if (!result.find() || result.start() == 0) {
            return text;
        }
        int group = result.group(1) == null ? 2 : 1;
        topic.result(text.part(result.start(group), result.end(group)).take(topic.path + ".result"));
        text.part(result.start(), result.end()).form();
        return text.part(0, result.start()).strip();
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

    private Slice materials(Topic topic, Slice text) {
        Matcher bracket = MATERIALS.matcher(text.text());
        if (!bracket.find() || bracket.start() == 0) {
            return text;
        }
        Slice inside = text.part(bracket.start(1), bracket.end(1));
        List<String> meant = materials.meant(inside);
        if (meant.isEmpty()) {
            return text;
        }
        inside.take(topic.path + ".materials");
        text.part(bracket.start(), bracket.end()).form();
        meant.forEach(topic::material);
        return text.part(0, bracket.start()).strip();
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
        Matcher bracket = MATERIALS.matcher(title.text());
        if (topic == null && bracket.find() && bracket.start() > 0) {
            topic = index.find(numbering, title.part(0, bracket.start()).key());
            return topic != null && says(topic, title.part(bracket.start(1), bracket.end(1))) ? topic : null;
        }
        return topic;
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
