package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 休憩（from、to、text のどれかを書く）: a break; at least one of from, to and text is written.
 *
 * @param from 休憩の開始: when it began, in whole minutes
 * @param to 再開: when the meeting went on, in whole minutes
 * @param text 「休憩」の代わりの文言: what is printed instead of 休憩
 * @param align 配置: where the lines of this entry stand; as the profile says where it is missing
 * @param closed 非公開: whether this entry belongs to a closed part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recess(
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,

        @FormName(japanese = "記録の文", english = "The text of the entry")
        @InPublicCopy(PublicUse.REPLACED)
        @Paragraphs
        @Nullable String text,

        @Nullable Align align,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closed)
        implements ProceedingsEntry {

    /**
     * 休憩: where the profile sets it.
     *
     * @param from 休憩の開始: when it began, in whole minutes
     * @param to 再開: when the meeting went on, in whole minutes
     * @param text 文言: what is printed instead of 休憩
     * @param closed 非公開: whether this entry belongs to a closed part
     */
    public Recess(@Nullable LocalTime from, @Nullable LocalTime to, @Nullable String text, boolean closed) {
        this(from, to, text, null, closed);
    }

    /**
     * 休憩: a break in the open part, of which only the beginning is known yet; {@link #to(int, int)} follows.
     *
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @return a break without an end
     * @throws java.time.DateTimeException when there is no such time
     */
    public static Recess from(int hour, int minute) {
        return new Recess(LocalTime.of(hour, minute), null, null, false);
    }

    /**
     * The same break with another end.
     *
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @return a changed copy
     * @throws java.time.DateTimeException when there is no such time
     */
    public Recess to(int hour, int minute) {
        return new Recess(from, LocalTime.of(hour, minute), text, align, closed);
    }

    @Override
    public Recess asClosed() {
        return new Recess(from, to, text, align, true);
    }

    @Override
    public Recess aligned(@Nullable Align edge) {
        return new Recess(from, to, text, edge, closed);
    }

    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
        return visitor.recess(this);
    }
}
