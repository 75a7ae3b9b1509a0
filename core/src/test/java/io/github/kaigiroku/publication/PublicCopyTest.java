package io.github.kaigiroku.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.OpennessLevel;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.InvalidRecordException;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PublicCopyTest {

    private static final PublicationPolicy STANDARD = PublicationPolicy.standard();
    private static final MeetingRecord WHOLE = read("whole.json");

    @Test
    void nothingClosedIsLeftAnywhereInTheRecord() {
        String open = text(PublicCopy.of(WHOLE, STANDARD).record());

        assertThat(open)
                .doesNotContain("秘", "水無瀬")
                .contains("\"number\":\"2\",\"title\":\"（非公開）\",\"closed\":true")
                .contains("{\"title\":\"（非公開）\"}");
    }

    @Test
    void whatWasClosedInOneRunLeavesOnePlaceholder() {
        assertThat(PublicCopy.of(WHOLE, STANDARD).record().proceedings())
                .filteredOn(entry -> entry.closed())
                .containsExactly(
                        new Narration("（非公開）", true), new Heading(null, "（非公開）", true), new Narration("（非公開）", true));
    }

    @Test
    void aPublicCopyOfAPublicCopyIsTheSame() {
        for (var policy : List.of(STANDARD, STANDARD.withSpeakers(SpeakerNaming.LETTER))) {
            MeetingRecord once = PublicCopy.of(WHOLE, policy).record();
            assertThat(PublicCopy.of(once, policy).record()).isEqualTo(once);
        }
    }

    @Test
    void speakersAreShownByRoleAndOneOfARoleNeedsNoLetter() {
        assertThat(speakers(STANDARD)).containsExactly("会長", "委員", "事務局", "委員", "発言者", "委員", "会長", "資料係長");
        assertThat(speakers(STANDARD.withSpeakers(SpeakerNaming.LETTER)))
                .containsExactly("会長", "委員Ａ", "事務局", "委員Ｂ", "発言者Ａ", "委員Ａ", "会長", "資料係長");
        assertThat(speakers(STANDARD.withSpeakers(SpeakerNaming.AS_PRINTED)))
                .containsExactly("会長", "青木委員", "事務局", "石渡委員", "通りがかりの人", "青木とも子委員", "髙橋会長", "根本係長");
    }

    @Test
    void aSpeakerInAnotherSpellingIsTheSamePerson() {
        MeetingRecord record = WHOLE.toBuilder()
                .attendees(Attendee.present("高橋 正道", "会長"), Attendee.present("渡邉 渚"), Attendee.present("森 健太"))
                .proceedings(
                        new Remark("髙橋会長", "始める。", false),
                        new Remark("渡邊委員", "賛成である。", false),
                        new Remark("渡邉委員", "同じく賛成する。", false),
                        new Remark("森\uDB40\uDD00委員", "賛成。", false))
                .build();
        var policy = STANDARD.withSpeakers(SpeakerNaming.LETTER);

        assertThat(PublicCopy.of(record, policy).record().proceedings())
                .extracting(entry -> ((Remark) entry).speaker())
                .containsExactly("会長", "委員Ａ", "委員Ａ", "委員Ｂ");
    }

    @Test
    void thePlaceholderIsNoMention() {
        MeetingRecord record = WHOLE.toBuilder()
                .attendees(Attendee.present("公開 一郎"))
                .proceedings(new Narration("この件は（非公開）とする。", false), new Narration("秘密の話をした。", true))
                .build();

        assertThat(PublicCopy.of(record, PublicationPolicy.anonymous()).removals())
                .filteredOn(removal -> removal.path().startsWith("proceedings"))
                .extracting(Removal::kind)
                .doesNotContain(RemovalKind.POSSIBLE_MENTION, RemovalKind.MENTION);
    }

    @Test
    void droppedNamesAreNowhereNotEvenWhereOthersMentionThem() {
        MeetingRecord open = PublicCopy.of(WHOLE, PublicationPolicy.anonymous()).record();

        assertThat(text(open))
                .doesNotContain("髙橋 正道", "髙橋正道", "青木 とも子", "青木とも子", "青木委員", "石渡", "根本", "和久井", "所用のため")
                .contains("委員Ａの御質問", "委員Ｂと委員Ａ");
        assertThat(open.attendees()).extracting(Attendee::name).containsExactly("会長", "委員Ａ", "委員Ｂ");
        assertThat(open.explainers()).containsExactly(new Explainer(null, "資料係長"));
        assertThat(open.meeting().signers()).containsExactly("会長", "委員Ａ");
    }

    @Test
    void eachSwitchOfThePolicyDropsWhatItNamesAndNothingElse() {
        assertThat(text(PublicCopy.of(WHOLE, STANDARD.withMemberNames(false)).record()))
                .doesNotContain("髙橋 正道", "青木 とも子", "石渡啓介")
                .contains("根本 直樹", "和久井 健");
        assertThat(PublicCopy.of(WHOLE, STANDARD.withExplainerNames(false)).record())
                .satisfies(open -> assertThat(open.explainers()).containsExactly(new Explainer(null, "資料係長")))
                .satisfies(open -> assertThat(open.attendees())
                        .hasSize(3)
                        .first()
                        .satisfies(member -> assertThat(member.name()).isEqualTo("髙橋 正道")));
        assertThat(PublicCopy.of(WHOLE, STANDARD.withStaff(false)).record())
                .satisfies(
                        open -> assertThat(text(open)).doesNotContain("和久井 健").contains("髙橋 正道", "根本 直樹"));
        assertThat(text(PublicCopy.of(WHOLE, STANDARD.withAbsenceReasons(true)).record()))
                .contains("所用のため");
    }

    @Test
    void contactIsDroppedEverywhere() {
        String open = text(PublicCopy.of(WHOLE, STANDARD.withContact(false)).record());

        assertThat(open).doesNotContain("00-1234-5678", "toshokan@city.midorino.example");
    }

    @Test
    void nothingOfAMeetingThatWasClosedAsAWholeIsPublishedButItsFacts() {
        var closed = WHOLE.toBuilder()
                .details(List.of(new Detail("会議の結果", "申請を認めないこととした。")))
                .meeting(WHOLE.meeting().toBuilder()
                        .openness(new Openness(OpennessLevel.CLOSED, "個人に関する情報を扱うため", null))
                        .build())
                .build();
        MeetingRecord open = PublicCopy.of(closed, STANDARD).record();

        assertThat(open.proceedings()).containsExactly(new Heading(null, "（非公開）", true));
        assertThat(open.agenda()).hasSize(3).allMatch(item -> item.title().equals("（非公開）"));
        assertThat(open.details()).containsExactly(new Detail("会議の結果", "（非公開）"));
        assertThat(open.meeting().name()).isEqualTo(WHOLE.meeting().name());
    }

    @Test
    void everythingRemovedIsReportedWithItsPlace() {
        assertThat(PublicCopy.of(WHOLE, STANDARD).removals())
                .extracting(Object::toString)
                .noneMatch(line -> line.contains("秘"))
                .anyMatch(line -> line.startsWith("agenda[1] [closed-item]"))
                .anyMatch(line -> line.startsWith("materials[1] [closed-material]"))
                .anyMatch(line -> line.startsWith("attendees[2].reason [absence-reason]"))
                .anyMatch(line -> line.contains("[mention]"))
                .anyMatch(line -> line.contains("[speaker]"));
    }

    @Test
    void aRecordWithErrorsIsRefused() {
        var record = MeetingRecord.builder().meeting(Meeting.builder().build()).build();

        assertThatThrownBy(() -> PublicCopy.of(record, STANDARD)).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void aRecordThatDoesNotKnowWhatWasClosedIsRefusedUntilSomebodyConfirmsItsMarks() {
        var fromAPage = WHOLE.toBuilder().closedParts(ClosedParts.UNKNOWN).build();

        assertThatThrownBy(() -> PublicCopy.of(fromAPage, STANDARD))
                .isInstanceOf(ClosedPartsUnknownException.class)
                .hasMessageContaining("closedParts を confirmed")
                .hasMessageContaining("set closedParts to confirmed");
        var confirmed = fromAPage.toBuilder().closedParts(ClosedParts.CONFIRMED).build();
        assertThat(PublicCopy.of(confirmed, STANDARD).record().proceedings())
                .isEqualTo(PublicCopy.of(WHOLE, STANDARD).record().proceedings());
    }

    @Test
    void aWordingThatNobodySeesIsRefused() {
        assertThatThrownBy(() -> STANDARD.withClosedWording("　")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyValidRecordHasAValidPublicCopy() {
        int valid = 0;
        for (long seed = 0; valid < 20; seed++) {
            var texts = new AtomicInteger();
            MeetingRecord record = new RandomRecords(seed, () -> "文" + texts.incrementAndGet()).next();
            record = record.toBuilder()
                    .agenda(record.agenda().stream()
                            .map(item -> item.toBuilder().materials().build())
                            .toList())
                    .closedParts(null)
                    .build();
            if (errors(record).isEmpty()) {
                valid++;
                MeetingRecord open =
                        PublicCopy.of(record, PublicationPolicy.anonymous()).record();
                assertThat(errors(open)).as("seed %d", seed).isEmpty();
            }
        }
    }

    private static List<Finding> errors(MeetingRecord record) {
        return RecordValidator.validate(record).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static List<String> speakers(PublicationPolicy policy) {
        return PublicCopy.of(WHOLE, policy).record().proceedings().stream()
                .filter(Remark.class::isInstance)
                .map(entry -> ((Remark) entry).speaker())
                .filter(speaker -> speaker != null)
                .toList();
    }

    private static String text(MeetingRecord record) {
        return new String(RecordJson.toBytes(record), StandardCharsets.UTF_8);
    }

    private static MeetingRecord read(String name) {
        try {
            return RecordJson.read(
                    Files.readAllBytes(Path.of("src/test/resources/io/github/kaigiroku/publication", name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
