package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.TextAlign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contents that the form has no room for, or has already. */
class WideContentsTest {

    @Test
    void whoeverIsWiderThanAColumnTakesTwoAndIsNotTorn() throws IOException {
        var attendees = List.of(
                seated("１番", "浅瀬 保"), seated("２番", "アレクサンドラ・コワルスカ"), seated("３番", "渡瀬 直"), seated("４番", "苫屋 一郎"));

        assertThat(texts(
                        "minasoko",
                        record(Meeting.builder()).attendees(attendees).build(),
                        "出席議員"))
                .containsExactly("１番　浅瀬 保\t２番　アレクサンドラ・コワルスカ", "３番　渡瀬 直\t４番　苫屋 一郎");
    }

    private static Attendee seated(String seat, String name) {
        return Attendee.present(name).toBuilder().seat(seat).build();
    }

    @Test
    void dayAndTimeThatDoNotFitALineStandOnTwo() throws IOException {
        var late = new Session(LocalDate.of(2024, 12, 24), LocalTime.of(13, 30), LocalTime.of(16, 45));
        var early = new Session(LocalDate.of(2025, 1, 8), LocalTime.of(10, 0), LocalTime.of(12, 0));

        assertThat(texts(
                        "hoshimi",
                        record(Meeting.builder().sessions(late, early)).build(),
                        "開催日時"))
                .containsExactly("令和６年１２月２４日（火）", "午後１時３０分から午後４時４５分まで", "令和７年１月８日（水）　午前１０時から正午まで");
    }

    @Test
    void labelsOfFreeRowsStandAsTheOthersOfTheForm() throws IOException {
        var free = record(Meeting.builder()).details(new Detail("備考", "録音あり。")).build();

        assertThat(row("kohaku", free, "備考").label())
                .extracting(Paragraph::align)
                .containsOnly(TextAlign.START);
        assertThat(row("hinoki", free, "備考").label())
                .extracting(Paragraph::align)
                .containsOnly(TextAlign.SPREAD);
    }

    @Test
    void aMarkThatTheSpeakersLabelHasAlreadyIsPrintedOnce() throws IOException {
        var marked = record(Meeting.builder())
                .proceedings(Remark.by("◯議長（浅瀬保君）", "開会します。"), Remark.by("浅瀬議員", "異議なし。"))
                .build();

        assertThat(composed("minasoko", marked).sheets().stream()
                        .flatMap(sheet -> sheet.blocks().stream())
                        .filter(FormEntries.class::isInstance)
                        .flatMap(block -> ((FormEntries) block).entries().stream())
                        .map(entry -> entry.cells().get(0).get(0).text()))
                .containsExactly("◯議長（浅瀬保君）　　開会します。", "○浅瀬議員　　異議なし。");
    }

    @Test
    void aGroupThatIsPrintedOnceForSeveralPeopleIsNotLeftOut() throws IOException {
        var people = record(Meeting.builder())
                .explainers(new Explainer("部長", "森 六郎", "こども部"), new Explainer("課長", "林 七郎", "こども部"))
                .build();

        assertThat(composed("minasoko", people).omissions()).isEmpty();
        assertThat(composed("yukishiro", people).omissions())
                .extracting(Omission::path)
                .contains("explainers[1].group");
    }

    private static MeetingRecord.Builder record(Meeting.Builder meeting) {
        return MeetingRecord.builder().meeting(meeting.name("会議").build());
    }

    private static List<String> texts(String city, MeetingRecord record, String label) throws IOException {
        return row(city, record, label).paragraphs().stream()
                .map(Paragraph::text)
                .toList();
    }

    private static FormRow row(String city, MeetingRecord record, String label) throws IOException {
        return composed(city, record).sheets().stream()
                .flatMap(sheet -> sheet.blocks().stream())
                .filter(FormRows.class::isInstance)
                .flatMap(block -> ((FormRows) block).rows().stream())
                .filter(row -> row.labelText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static FormDocument composed(String city, MeetingRecord record) throws IOException {
        try (var json = Files.newInputStream(Path.of("../examples/command-line/profiles/" + city + ".json"))) {
            return FormComposer.with(FormProfiles.read(json)).compose(record);
        }
    }
}
