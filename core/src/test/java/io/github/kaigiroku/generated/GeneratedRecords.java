package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recording;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Valid records of every shape: no error, any warning. In a property, {@code @Provide} what {@link #valid()} gives; a
 * plain JUnit test takes {@link #series}.
 */
public final class GeneratedRecords {

    private static final int MANY = 110;

    private final GeneratedTexts texts;
    private final Arbitrary<String> line;
    private final Arbitrary<String> note;

    private GeneratedRecords(Predicate<String> accepted) {
        texts = new GeneratedTexts(accepted);
        line = texts.line();
        note = line.injectNull(0.7);
    }

    /** Records of all legal characters: kana, kanji, half-width kana, supplementary ones, variation sequences, marks, tabs. */
    public static Arbitrary<MeetingRecord> valid() {
        return valid(piece -> true);
    }

    /**
     * Records of some characters only, such as those of a font.
     *
     * @param accepted asked for each piece of a text: a character, or one with its variation selector or combining mark;
     *     has to accept some kanji or kana
     */
    public static Arbitrary<MeetingRecord> valid(Predicate<String> accepted) {
        return new GeneratedRecords(accepted).records();
    }

    /** The same records for the same seed, for tests that jqwik does not run. */
    public static List<MeetingRecord> series(long seed, int count, Predicate<String> accepted) {
        List<MeetingRecord> records = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<MeetingRecord> generator = valid(accepted).generator(count);
            generator.stream(new Random(seed)).limit(count).forEach(drawn -> records.add(drawn.value()));
        });
        return records;
    }

    private Arbitrary<MeetingRecord> records() {
        var people = new GeneratedPeople(line);
        var agenda = new GeneratedAgenda(texts);
        var entries = new GeneratedEntries(texts);
        return Builders.withBuilder(MeetingRecord::builder)
                .use(meeting())
                .in(MeetingRecord.Builder::meeting)
                .use(few(people.attendee(), 8))
                .in(MeetingRecord.Builder::attendees)
                .use(few(Combinators.combine(note, line).as(Explainer::new), 3))
                .in(MeetingRecord.Builder::explainers)
                .use(few(agenda.item(), 4))
                .in(MeetingRecord.Builder::agenda)
                .use(few(material(), 4))
                .in(MeetingRecord.Builder::materials)
                .use(secretariat().injectNull(0.2))
                .in(MeetingRecord.Builder::secretariat)
                .use(few(entries.entry(), 12))
                .in(MeetingRecord.Builder::proceedings)
                .build(MeetingRecord.Builder::build)
                .map(Wiring::wired)
                .withoutEdgeCases();
    }

    private Arbitrary<Material> material() {
        Arbitrary<String> label = texts.word("資料1", "資料２", "資料３－１", "参考資料");
        return Combinators.combine(label.injectNull(0.2), line, note).as(Material::new);
    }

    private Arbitrary<Meeting> meeting() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 300).injectNull(0.6);
        return Builders.withBuilder(Meeting::builder)
                .use(line)
                .in(Meeting.Builder::name)
                .use(GeneratedTimes.sessions())
                .in(Meeting.Builder::sessions)
                .use(GeneratedTimes.period().injectNull(0.5))
                .in(Meeting.Builder::period)
                .use(line.injectNull(0.2))
                .in(Meeting.Builder::venue)
                .use(Arbitraries.of(Conduct.class).injectNull(0.3))
                .in(Meeting.Builder::conduct)
                .use(Combinators.combine(Arbitraries.of(OpennessLevel.class), note, note)
                        .as(Openness::new)
                        .injectNull(0.3))
                .in(Meeting.Builder::openness)
                .use(count)
                .in(Meeting.Builder::observers)
                .use(Combinators.combine(count, count).as(Quorum::new).injectNull(0.5))
                .in(Meeting.Builder::quorum)
                .use(Arbitraries.of(Recording.class).injectNull(0.5))
                .in(Meeting.Builder::recording)
                .use(line.list().ofMaxSize(2))
                .in(Meeting.Builder::signers)
                .use(note)
                .in(Meeting.Builder::nextMeeting)
                .build(Meeting.Builder::build);
    }

    private Arbitrary<Secretariat> secretariat() {
        return Builders.withBuilder(Secretariat::builder)
                .use(note)
                .in(Secretariat.Builder::department)
                .use(note)
                .in(Secretariat.Builder::section)
                .use(note)
                .in(Secretariat.Builder::phone)
                .use(note)
                .in(Secretariat.Builder::extension)
                .use(note)
                .in(Secretariat.Builder::fax)
                .use(note)
                .in(Secretariat.Builder::email)
                .use(few(Combinators.combine(note, line).as(StaffMember::new), 4))
                .in(Secretariat.Builder::staff)
                .use(Arbitraries.integers().between(0, 20).injectNull(0.5))
                .in(Secretariat.Builder::headcount)
                .build(Secretariat.Builder::build);
    }

    /** A list that is empty now and then, and seldom very long. */
    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(40, elements.list().ofMinSize(1).ofMaxSize(most)),
                Tuple.of(1, elements.list().ofMinSize(MANY).ofMaxSize(MANY + 20)));
    }
}
