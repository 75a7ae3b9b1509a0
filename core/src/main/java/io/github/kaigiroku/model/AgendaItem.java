package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 議題（8 段まで入れ子にできる）: an item of the agenda with the items below it, nested up to 8 levels (row 議題 and the headings of 様式第２号).
 *
 * @param id 識別子（なければ number）: what entries refer to; the number where it is missing
 * @param number 番号（印刷のとおり、重複してもよい）: the number, as printed, such as {@code 1} or 議案第3号; need not be unique
 * @param title 件名（印刷のとおり、細目があれば空でもよい）: the title, as printed; may be empty where items follow
 * @param materials 資料番号（会議資料の label）: the labels of the materials that belong to it
 * @param result 結果: what became of it, such as 原案可決
 * @param closed 非公開: whether the item was dealt with in closed session
 * @param items 細目: the items below this one, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaItem(
        @InPublicCopy(PublicUse.KEPT) @Nullable String id,
        @InPublicCopy(PublicUse.KEPT) @Nullable String number,

        @FormName(japanese = "議題の件名", english = "The title of the agenda item")
        @InPublicCopy(PublicUse.REPLACED)
        @RequiredUnless("items")
        String title,

        @FormName(japanese = "資料番号", english = "The label of the material")
        @InPublicCopy(PublicUse.KEPT)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@NotBlank String> materials,

        @InPublicCopy(PublicUse.REPLACED) @Nullable String result,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid AgendaItem> items) {

    /** Fills in defaults for missing components, and copies lists. */
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
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .number(number)
                .title(title)
                .materials(materials)
                .result(result)
                .closed(closed)
                .items(items);
    }

    /**
     * 議題の組み立て: {@link AgendaItem#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String number;
        private String title = "";
        private List<String> materials = new ArrayList<>();
        private @Nullable String result;
        private boolean closed;
        private List<AgendaItem> items = new ArrayList<>();

        private Builder() {}

        /** 識別子: {@link AgendaItem#id()}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** 番号: {@link AgendaItem#number()}. */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /** 件名: {@link AgendaItem#title()}. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** 資料番号: {@link AgendaItem#materials()}. */
        public Builder materials(List<String> materials) {
            this.materials = new ArrayList<>(materials);
            return this;
        }

        /** 資料番号: {@link AgendaItem#materials()}. */
        public Builder materials(String... materials) {
            return materials(List.of(materials));
        }

        /** Adds one to the {@link #materials(List)} there are. */
        public Builder addMaterial(String material) {
            materials.add(material);
            return this;
        }

        /** 結果: {@link AgendaItem#result()}. */
        public Builder result(@Nullable String result) {
            this.result = result;
            return this;
        }

        /** 非公開: {@link AgendaItem#closed()}. */
        public Builder closed(boolean closed) {
            this.closed = closed;
            return this;
        }

        /** 細目: {@link AgendaItem#items()}. */
        public Builder items(List<AgendaItem> items) {
            this.items = new ArrayList<>(items);
            return this;
        }

        /** 細目: {@link AgendaItem#items()}. */
        public Builder items(AgendaItem... items) {
            return items(List.of(items));
        }

        /** Adds one to the {@link #items(List)} there are. */
        public Builder addItem(AgendaItem item) {
            items.add(item);
            return this;
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
}
