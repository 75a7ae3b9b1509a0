package io.github.kaigiroku.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 議題: an item of the agenda, with the items below it (row 議題 and the headings of 様式第２号).
 *
 * @param id 識別子: what entries refer to; the number where it is missing
 * @param number 番号: as printed, such as {@code 1} or 議案第3号; need not be unique
 * @param title 件名: as printed; required
 * @param materials 資料: the labels of the materials that belong to it
 * @param result 結果: what became of it, such as 原案可決
 * @param closed 非公開: whether the item was dealt with in closed session
 * @param items 細目: the items below this one, in order
 */
public record AgendaItem(
        @Nullable String id,
        @Nullable String number,
        @NotBlank String title,
        List<@NotBlank String> materials,
        @Nullable String result,
        boolean closed,
        List<@Valid AgendaItem> items) {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public AgendaItem {
        title = Missing.orEmpty(title);
        materials = Missing.orEmpty(materials);
        items = Missing.orEmpty(items);
    }

    /**
     * What entries and references call this item: its id, or its number where it has none
     * or a blank one.
     *
     * @return the id or number, or null for an item with neither, which nothing can refer to
     */
    public @Nullable String referenceId() {
        return id == null || id.isBlank() ? number : id;
    }

    /**
     * 議題: an open item that has only a number and a title.
     *
     * @param number 番号: as printed
     * @param title 件名: as printed
     * @return the item
     */
    public static AgendaItem of(String number, String title) {
        return builder().number(number).title(title).build();
    }

    /**
     * Starts a value of which nothing is set yet.
     *
     * @return a new builder
     */
    public static AgendaItemBuilder builder() {
        return new AgendaItemBuilder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public AgendaItemBuilder toBuilder() {
        return new AgendaItemBuilder()
                .id(id)
                .number(number)
                .title(title)
                .materials(materials)
                .result(result)
                .closed(closed)
                .items(items);
    }
}
