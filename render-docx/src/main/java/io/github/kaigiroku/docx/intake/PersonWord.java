package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 人の行の語: a word of a line of people. One that is spread, as 教　育　長, has a part for each piece.
 *
 * @param parts its pieces, without blanks
 * @param kind what it is
 * @param gap how far it stands from the word before it, in halves of a character; 0 where it is attached
 * @param isAttached whether it is the end of the name before it, as the role in 甲野 太郎委員長
 * @param isSure whether it cannot well be something else
 */
record PersonWord(List<Slice> parts, PersonKind kind, int gap, boolean isAttached, boolean isSure) {

    /** The gap before what stands in another cell, or is as clearly apart. */
    static final int OTHER_CELL = 100;

    static PersonWord of(Slice slice, PersonKind kind, int gap) {
        return new PersonWord(List.of(slice), kind, gap, false, true);
    }

    PersonWord attached(boolean sure) {
        return new PersonWord(parts, kind, gap, true, sure);
    }

    PersonWord inOtherCell() {
        return new PersonWord(parts, kind, OTHER_CELL, false, isSure);
    }

    /** This as printed up to the end of something behind it. */
    PersonWord until(Slice end) {
        Slice first = parts.get(0);
        return new PersonWord(
                List.of(new Slice(first.source(), first.from(), end.to())), kind, gap, isAttached, isSure);
    }

    /** The text without the blanks it is spread with. */
    String text() {
        return parts.stream().map(Slice::text).collect(Collectors.joining());
    }

    /** From its first piece to its last. */
    Slice span() {
        Slice first = parts.get(0);
        return new Slice(
                first.source(), first.from(), parts.get(parts.size() - 1).to());
    }

    /** Says that a component of the record holds it; the blanks it is spread with are form. */
    String take(String path) {
        parts.forEach(part -> part.take(path));
        span().form();
        return text();
    }

    void form() {
        span().form();
    }
}
