package io.github.kaigiroku.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Remark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People that real records trip over: one surname twice, proxies, counts; and what they said behind closed doors. */
class PeopleTrapsTest {

    private static final List<Attendee> THREE_SATO =
            List.of(present("佐藤 実", "委員長"), present("佐藤 花子", "委員"), present("佐藤 太郎", "委員"), present("鈴木 一", "委員"));

    private static final List<Attendee> WITH_PROXY = List.of(
            present("髙橋 正道", "会長"),
            Attendee.absent("青木 とも子").toBuilder().reason("公務").build(),
            Attendee.present("川上 亮").toBuilder().proxyFor("青木 とも子").build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "佐藤委員長",
                "委員長（佐藤）",
                "佐藤（実）委員長",
                "佐藤（花）委員",
                "佐藤（花子）委員",
                "佐藤花委員",
                "佐藤花子委員",
                "委員（佐藤花子）",
                "佐藤 太郎",
                "鈴木委員"
            })
    void aRoleOrTheBeginningOfAGivenNameTellsPeopleOfOneSurnameApart(String speaker) {
        assertThat(codes(speaking(THREE_SATO, speaker))).isEmpty();
    }

    @Test
    void aSurnameThatTwoMembersHaveIsTold() {
        assertThat(codes(speaking(THREE_SATO, "佐藤委員"))).containsExactly("speaker-ambiguous");
    }

    @Test
    void aSurnameOfTwoMeansTheOneWhoWasThere() {
        List<Attendee> one = List.of(present("佐藤 花子", "委員"), Attendee.absent("佐藤 太郎"));

        assertThat(codes(speaking(one, "佐藤委員"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青木委員（代理 川上）", "青木委員（代理）", "青木委員代理", "青木委員", "川上委員代理", "川上氏（青木委員代理）", "川上"})
    void aProxySpeaksInEitherName(String speaker) {
        assertThat(codes(speaking(WITH_PROXY, speaker))).isEmpty();
    }

    @Test
    void whoWasAbsentWithoutAProxyDoesNotSpeak() {
        assertThat(codes(speaking(WITH_PROXY.subList(0, 2), "青木委員"))).containsExactly("speaker-absent");
    }

    @ParameterizedTest
    @CsvSource({"2, 2, ''", "2, 3, attendee-count-differs", "3, 3, attendee-count-differs quorum-not-met"})
    void aProxyAndTheMemberCountOnce(int required, int members, String expected) {
        Meeting meeting = Meeting.builder()
                .name("会議")
                .quorum(new Quorum(required, members))
                .build();
        MeetingRecord record =
                speaking(WITH_PROXY, "会長").toBuilder().meeting(meeting).build();

        assertThat(String.join(" ", codes(record).stream().sorted().toList())).isEqualTo(expected);
    }

    @Test
    void numbersThatRepeatAreLegalAndOnlyReferencesHaveToBeClear() {
        AgendaItem first = AgendaItem.builder().number("1").title("評価").build();
        AgendaItem again = first.toBuilder().id("plan").title("計画").build();
        AgendaItem below = AgendaItem.builder()
                .number("2")
                .title("その他")
                .items(first, again.toBuilder().id("next").build())
                .build();
        MeetingRecord.Builder record = records().agenda(first, again, below);

        assertThat(errors(record.proceedings(heading("plan"), heading("next"), heading("2"))))
                .isEmpty();
        assertThat(errors(record.proceedings(heading("1")))).containsExactly("ambiguous-agenda-item");
    }

    @Test
    void whatStandsUnderAClosedItemIsToldWhereItIsNotMarked() {
        AgendaItem closed = AgendaItem.builder()
                .number("2")
                .title("人事")
                .closed(true)
                .items(AgendaItem.builder().number("2-1").title("候補者").build())
                .build();
        AgendaItem open = AgendaItem.builder().number("1").title("計画").build();
        MeetingRecord record = records()
                .meeting(Meeting.builder()
                        .name("会議")
                        .openness(new Openness(OpennessLevel.PARTLY_CLOSED, "人事案件のため", null))
                        .build())
                .agenda(open, closed)
                .proceedings(
                        heading("1"),
                        new Remark(null, "公開の発言。", false),
                        new Heading("2", null, true),
                        new Remark(null, "非公開の発言。", true),
                        heading("2-1"),
                        new Remark(null, "印のない発言。", false))
                .build();

        assertThat(RecordValidator.validate(record))
                .filteredOn(finding -> finding.code().equals("open-in-closed-item"))
                .extracting(Finding::path)
                .containsExactly("proceedings[4]", "proceedings[5]");
    }

    private static Attendee present(String name, String role) {
        return Attendee.present(name).toBuilder().role(role).build();
    }

    private static Heading heading(String item) {
        return new Heading(item, null, false);
    }

    private static MeetingRecord.Builder records() {
        return MeetingRecord.builder().meeting(Meeting.builder().name("会議").build());
    }

    private static MeetingRecord speaking(List<Attendee> attendees, String speaker) {
        return records()
                .attendees(new ArrayList<>(attendees))
                .proceedings(new Remark(speaker, "はい。", false))
                .build();
    }

    private static List<String> errors(MeetingRecord.Builder record) {
        return RecordValidator.validate(record.build()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    /** What is told of people; that rows are empty is no matter here. */
    private static List<String> codes(MeetingRecord record) {
        return RecordValidator.validate(record).stream()
                .map(Finding::code)
                .filter(code -> !code.equals("empty-row") && !code.equals("no-date"))
                .toList();
    }
}
