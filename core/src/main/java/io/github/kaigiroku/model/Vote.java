package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 表決: a vote and how it went. What is not known or was not counted is missing.
 *
 * @param agendaItem 議題（id、なければ number）: the id or number of the agenda item that was voted on
 * @param method 表決の方法（挙手、起立、投票、記名、簡易）: how it was taken
 * @param inFavour 賛成の数: how many were for it; the key is {@code for}, which is no name in Java
 * @param against 反対の数: how many were against it
 * @param abstained 棄権の数: how many did not say
 * @param votes 議員・委員ごとの賛否: how each member voted, in the order printed
 * @param result 結果（印刷のとおり）: the result, as printed, such as 可決
 * @param text 文言: what is printed of it, paragraphs separated by {@code \n}; with counts and names it stands above them
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vote(
        @JsonProperty("agendaItem") @InPublicCopy(PublicUse.KEPT) @Nullable String agendaItem,

        @Nullable VoteMethod method,

        @FormName(japanese = "賛成の数", english = "The number of votes for") @JsonProperty("for") @PositiveOrZero @Nullable Integer inFavour,

        @FormName(japanese = "反対の数", english = "The number of votes against") @PositiveOrZero @Nullable Integer against,

        @FormName(japanese = "棄権の数", english = "The number of abstentions") @PositiveOrZero @Nullable Integer abstained,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid MemberVote> votes,
        @InPublicCopy(PublicUse.REPLACED) @Nullable String result,

        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @Nullable String text,

        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /** Replaces a missing list with an empty one, and copies it. */
    public Vote {
        votes = Missing.orEmpty(votes);
    }

    /**
     * 簡易表決: nobody objected, in the open part.
     *
     * @param agendaItem 議題: the id or number of the item
     * @param result 結果: as printed, such as 可決
     * @return the vote
     */
    public static Vote withoutObjection(String agendaItem, String result) {
        return builder()
                .agendaItem(agendaItem)
                .method(VoteMethod.NO_OBJECTION)
                .result(result)
                .build();
    }

    @Override
    public Vote asClosed() {
        return toBuilder().closed(true).build();
    }

    @Override
    public Vote aligned(@Nullable Align edge) {
        return toBuilder().align(edge).build();
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.vote(this);
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
                .agendaItem(agendaItem)
                .method(method)
                .inFavour(inFavour)
                .against(against)
                .abstained(abstained)
                .votes(votes)
                .result(result)
                .text(text)
                .align(align)
                .closed(closed);
    }

    /**
     * 表決の組み立て: {@link Vote#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private @Nullable String agendaItem;
        private @Nullable VoteMethod method;
        private @Nullable Integer inFavour;
        private @Nullable Integer against;
        private @Nullable Integer abstained;
        private List<MemberVote> votes = new ArrayList<>();
        private @Nullable String result;
        private @Nullable String text;
        private @Nullable Align align;
        private boolean closed;

        private Builder() {}

        /** 議題: {@link Vote#agendaItem()}. */
        public Builder agendaItem(@Nullable String agendaItem) {
            this.agendaItem = agendaItem;
            return this;
        }

        /** 表決の方法: {@link Vote#method()}. */
        public Builder method(@Nullable VoteMethod method) {
            this.method = method;
            return this;
        }

        /** 賛成の数: {@link Vote#inFavour()}. */
        public Builder inFavour(@Nullable Integer inFavour) {
            this.inFavour = inFavour;
            return this;
        }

        /** 反対の数: {@link Vote#against()}. */
        public Builder against(@Nullable Integer against) {
            this.against = against;
            return this;
        }

        /** 棄権の数: {@link Vote#abstained()}. */
        public Builder abstained(@Nullable Integer abstained) {
            this.abstained = abstained;
            return this;
        }

        /** 議員・委員ごとの賛否: {@link Vote#votes()}. */
        public Builder votes(List<MemberVote> votes) {
            this.votes = new ArrayList<>(votes);
            return this;
        }

        /** 議員・委員ごとの賛否: {@link Vote#votes()}. */
        public Builder votes(MemberVote... votes) {
            return votes(List.of(votes));
        }

        /** Adds one to the {@link #votes(List)} there are. */
        public Builder addVote(MemberVote vote) {
            votes.add(vote);
            return this;
        }

        /** 結果: {@link Vote#result()}. */
        public Builder result(@Nullable String result) {
            this.result = result;
            return this;
        }

        /** 文言: {@link Vote#text()}. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** 配置: {@link Vote#align()}. */
        public Builder align(@Nullable Align align) {
            this.align = align;
            return this;
        }

        /** 非公開: {@link Vote#closed()}. */
        public Builder closed(boolean closed) {
            this.closed = closed;
            return this;
        }

        /**
         * The value as set so far.
         *
         * @return a new value
         */
        public Vote build() {
            return new Vote(agendaItem, method, inFavour, against, abstained, votes, result, text, align, closed);
        }
    }
}
