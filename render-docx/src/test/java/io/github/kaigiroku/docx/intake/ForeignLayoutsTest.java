package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings made up by chance, typed in layouts made up by chance: what is known of them comes back, and nothing else. */
class ForeignLayoutsTest {

    private static final List<String> FAMILIES = List.of("甲野", "乙川", "髙﨑", "𠮷野", "葛󠄀城", "小鳥遊", "林");
    private static final List<String> GIVEN = List.of("太郎", "さくら", "環", "一", "みどり");
    private static final List<String> SPEAKERS = List.of("委員長", "事務局", "甲野委員", "乙川 さくら委員", "総務課長", "委員Ａ", "３番（林一君）");
    private static final List<String> SENTENCES =
            List.of("資料に沿って説明する。", "期間はいつまでか。", "前回「継続」とした件はどうなったか。", "次の三点を求めたい。", "費用は１，２００円である。");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 6);

    private final List<Attendee> people = new ArrayList<>();
    private final List<ProceedingsEntry> entries = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void comeInWhole(long seed) {
        var random = new Random(seed);
        for (int run = 0; run < 15; run++) {
            people.clear();
            entries.clear();
            Typed typed = new Typed();
            summary(typed, random);
            proceedings(typed, random);

            TakenMinutes taken = typed.taken();

            MeetingRecord record = taken.record();
            assertThat(record.meeting().name()).isEqualTo("第２回みどり野市水辺利用検討会");
            assertThat(record.meeting().venue()).isEqualTo("市役所２階会議室");
            assertThat(record.meeting().sessions())
                    .containsExactly(new Session(DAY, LocalTime.of(14, 0), LocalTime.of(15, 30)));
            assertThat(record.attendees()).as(typed.text()).containsExactlyElementsOf(people);
            assertThat(record.proceedings()).as(typed.text()).containsExactlyElementsOf(entries);
            assertThat(taken.leftOver()).as(typed.text()).isEmpty();
            MinutesIntakeTest.assertAccounted(typed, taken);
            texts(record).forEach(text -> assertThat(typed.text()).contains(text.split("\n")));
        }
    }

    private void summary(Typed typed, Random random) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(one(random, "会議の名称", "会議名", "会 議 名 称"), "第２回みどり野市水辺利用検討会"));
        rows.add(List.of(
                one(random, "開催日時", "日　時", "日 時 等"),
                one(random, "令和６年２月６日（火）", "令和6年2月6日(火)", "2024年2月6日", "２０２４．２．６", "R6.2.6")
                        + one(random, "　午後２時から午後３時３０分まで", " 14:00～15:30", "　１４時００分～１５時３０分", " 午後2時～午後3時半")));
        rows.add(List.of(one(random, "開催場所", "場 所", "会場"), "市役所２階会議室"));
        rows.add(List.of(one(random, "出席者", "出席委員", "出 席 者 の 氏 名"), people(random, true)));
        rows.add(List.of(one(random, "欠席者", "欠席委員"), people(random, false)));
        int shape = random.nextInt(4);
        int number = 0;
        List<String> table = new ArrayList<>();
        for (List<String> row : rows) {
            number++;
            switch (shape) {
                case 0 -> table.add(row.get(0) + "|" + row.get(1));
                case 1 -> typed.line(row.get(0) + "：" + row.get(1));
                case 2 -> typed.line(number + "　" + row.get(0) + "　　" + row.get(1));
                default -> typed.line("（" + number + "）" + row.get(0), "　" + row.get(1));
            }
        }
        if (!table.isEmpty()) {
            typed.table(table.toArray(String[]::new));
        }
    }

    private String people(Random random, boolean present) {
        List<String> typed = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String name = one(random, FAMILIES) + " " + one(random, GIVEN);
            Attendee.Builder person = (present ? Attendee.present(name) : Attendee.absent(name)).toBuilder();
            String text = switch (random.nextInt(present ? 8 : 3)) {
                case 1 -> {
                    person.affiliation("公募市民");
                    yield name + "（公募市民）";
                }
                case 2 -> {
                    if (present) {
                        person.role("委員長");
                        yield name + "委員長";
                    }
                    person.reason("公務のため");
                    yield name + "（公務のため）";
                }
                case 3 -> {
                    person.role("会長");
                    person.affiliation("みどり野大学");
                    yield name + "（みどり野大学、会長）";
                }
                case 4 -> {
                    person.name("代田 進");
                    person.proxyFor(name);
                    yield name + one(random, "（代理 代田 進）", "（代理出席者：代田 進）");
                }
                case 5 -> {
                    person.proxyFor("森 望");
                    yield name + "（森 望の代理）";
                }
                case 6 -> {
                    person.arrived(LocalTime.of(14, 20));
                    yield name + one(random, "（午後２時２０分から出席）", "（14:20到着）");
                }
                default -> name;
            };
            people.add(person.build());
            typed.add(text);
        }
        return String.join("、", typed);
    }

    private void proceedings(Typed typed, Random random) {
        int shape = random.nextInt(6);
        List<String> table = new ArrayList<>();
        if (shape < 3) {
            typed.line(one(random, "議事", "３　審議の経過", "会議の内容"));
        } else {
            table.add(List.of("発言者|発言の要旨", "番号|発言者|発言内容", "議題|発言者|内容|決定事項").get(shape - 3));
        }
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            boolean spoken = random.nextInt(4) > 0;
            String speaker = one(random, SPEAKERS);
            String said = one(random, SENTENCES);
            if (spoken) {
                entries.add(new Remark(speaker, said, false));
            } else {
                said = unspoken(random);
            }
            if (shape < 3) {
                String before = List.of("○" + speaker + "　", speaker + "：", "【" + speaker + "】")
                        .get(shape);
                typed.line((spoken ? before : "") + said);
            } else {
                String cells = (spoken ? speaker : "") + "|" + said;
                table.add(List.of(cells, table.size() + "|" + cells, "|" + cells + "|")
                        .get(shape - 3));
            }
        }
        if (!table.isEmpty()) {
            typed.table(table.toArray(String[]::new));
        }
    }

    private String unspoken(Random random) {
        if (random.nextBoolean()) {
            entries.add(new Decision("原案のとおり可決した。", null, false));
            return "原案のとおり可決した。";
        }
        String text = "挙手採決　賛成５　反対２";
        entries.add(Vote.builder()
                .method(VoteMethod.SHOW_OF_HANDS)
                .inFavour(5)
                .against(2)
                .text(text)
                .build());
        return text;
    }

    /** Every text of a draft, to be found in what was typed. */
    private static Stream<String> texts(MeetingRecord record) {
        Stream<String> people = record.attendees().stream()
                .flatMap(p ->
                        Stream.of(p.name(), p.role(), p.affiliation(), p.seat(), p.proxyFor(), p.reason(), p.note()));
        Stream<String> entries = record.proceedings().stream().flatMap(ForeignLayoutsTest::texts);
        Stream<String> details = record.details().stream().flatMap(ForeignLayoutsTest::texts);
        Stream<String> materials = record.materials().stream().map(Material::title);
        return Stream.of(people, entries, details, materials)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }

    private static Stream<String> texts(Detail detail) {
        return Stream.of(detail.label(), detail.text());
    }

    private static Stream<String> texts(ProceedingsEntry entry) {
        if (entry instanceof Remark remark) {
            return Stream.of(remark.speaker(), remark.text());
        }
        if (entry instanceof Vote vote) {
            return Stream.of(vote.text(), vote.result());
        }
        if (entry instanceof Heading heading) {
            return Stream.of(heading.text());
        }
        return entry instanceof Narration narration ? Stream.of(narration.text()) : Stream.of();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String one(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
