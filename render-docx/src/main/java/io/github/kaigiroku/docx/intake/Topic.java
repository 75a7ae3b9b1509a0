package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.AgendaItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 議題の一件: an agenda item that is being put together, and the items below it. */
final class Topic {

    final AgendaItem.Builder item = AgendaItem.builder();
    final List<Topic> below = new ArrayList<>();
    final @Nullable Topic above;
    final String path;
    final @Nullable Numbering numbering;
    private final String position;
    private String title = "";
    private @Nullable String number;
    private boolean hasResult;
    private boolean isClosed;
    private final List<String> materials = new ArrayList<>();

    /** The next item of a list of items, which it is not yet in. */
    Topic(@Nullable Topic above, List<Topic> list, @Nullable Numbering numbering) {
        this.above = above;
        this.numbering = numbering;
        this.path = (above == null ? "agenda" : above.path + ".items") + "[" + list.size() + "]";
        this.position = (above == null ? "" : above.position + "-") + (list.size() + 1);
    }

    void number(String printed) {
        number = printed;
        item.number(printed);
    }

    void title(String printed) {
        title = printed;
        item.title(printed);
    }

    String title() {
        return title;
    }

    /** Adds a material that belongs to it, once. */
    void material(String label) {
        if (!materials.contains(label)) {
            materials.add(label);
        }
    }

    List<String> materials() {
        return materials;
    }

    void result(String printed) {
        hasResult = true;
        item.result(printed);
    }

    /** Says that it is not for the public. */
    void close() {
        isClosed = true;
        item.closed(true);
    }

    boolean isClosed() {
        return isClosed;
    }

    boolean hasResult() {
        return hasResult;
    }

    @Nullable String number() {
        return number;
    }

    /** Gives it an id made of where it stands, for entries to refer to. */
    String named() {
        String id = "item-" + position;
        item.id(id);
        return id;
    }

    int depth() {
        return above == null ? 1 : above.depth() + 1;
    }

    AgendaItem built() {
        return item.materials(materials)
                .items(below.stream().map(Topic::built).toList())
                .build();
    }
}
