package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.people.People;
import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.internal.shape.ShapeMapping;
import io.github.kaigiroku.model.MeetingRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody a record names, found by a label in the record's spelling or in another: 髙橋委員 is 高橋. For one thread. */
final class KnownPeople {

    private final MeetingRecord record;
    private final People printed;
    private @Nullable People folded;

    KnownPeople(MeetingRecord record) {
        this.record = record;
        this.printed = People.of(record);
    }

    People printed() {
        return printed;
    }

    boolean isGeneral(String label) {
        return printed.isGeneral(label);
    }

    /** The people a label may mean: in the record's own spelling, and only if there are none in any other. */
    List<Person> meantBy(String label) {
        List<Person> meant = printed.meantBy(label);
        if (!meant.isEmpty() || printed.isGeneral(label)) {
            return meant;
        }
        List<Person> spelled = folded().all();
        return folded().meantBy(folded(label)).stream()
                .map(person -> printed.all().get(spelled.indexOf(person)))
                .toList();
    }

    private People folded() {
        if (folded == null) {
            MeetingRecord lists = record.toBuilder().proceedings(List.of()).build();
            folded = People.of((MeetingRecord) new ShapeMapping((path, text) -> folded(text)).record(lists, ""));
        }
        return folded;
    }

    /** In one spelling, but with the blanks that part a name. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c ->
                        folded.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : Folding.of(c)));
        return folded.toString();
    }
}
