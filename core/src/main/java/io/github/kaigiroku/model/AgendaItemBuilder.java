package io.github.kaigiroku.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 議題の組み立て: builds a {@link AgendaItem} so that Java code reads like the form. For use by one thread; the value it builds is
 * immutable.
 */
public final class AgendaItemBuilder {

    private @Nullable String id;
    private @Nullable String number;
    private String title = "";
    private List<String> materials = List.of();
    private @Nullable String result;
    private boolean closed;
    private List<AgendaItem> items = List.of();

    AgendaItemBuilder() {}

    /**
     * Sets id.
     *
     * @param id 識別子: what entries refer to; the number where it is missing
     * @return this builder
     */
    public AgendaItemBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets number.
     *
     * @param number 番号: as printed, such as {@code 1} or 議案第3号; need not be unique
     * @return this builder
     */
    public AgendaItemBuilder number(@Nullable String number) {
        this.number = number;
        return this;
    }

    /**
     * Sets title.
     *
     * @param title 件名: as printed; required
     * @return this builder
     */
    public AgendaItemBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets materials.
     *
     * @param materials 資料: the labels of the materials that belong to it
     * @return this builder
     */
    public AgendaItemBuilder materials(List<String> materials) {
        this.materials = materials;
        return this;
    }

    /**
     * Sets materials.
     *
     * @param materials 資料: the labels of the materials that belong to it
     * @return this builder
     */
    public AgendaItemBuilder materials(String... materials) {
        return materials(List.of(materials));
    }

    /**
     * Sets result.
     *
     * @param result 結果: what became of it, such as 原案可決
     * @return this builder
     */
    public AgendaItemBuilder result(@Nullable String result) {
        this.result = result;
        return this;
    }

    /**
     * Sets closed.
     *
     * @param closed 非公開: whether the item was dealt with in closed session
     * @return this builder
     */
    public AgendaItemBuilder closed(boolean closed) {
        this.closed = closed;
        return this;
    }

    /**
     * Sets items.
     *
     * @param items 細目: the items below this one, in order
     * @return this builder
     */
    public AgendaItemBuilder items(List<AgendaItem> items) {
        this.items = items;
        return this;
    }

    /**
     * Sets items.
     *
     * @param items 細目: the items below this one, in order
     * @return this builder
     */
    public AgendaItemBuilder items(AgendaItem... items) {
        return items(List.of(items));
    }

    /**
     * The value as set so far.
     *
     * @return a new value
     */
    public AgendaItem build() {
        return new AgendaItem(id, number, title, materials, result, closed, items);
    }
}
