package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.EntryLooks;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.Part;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.SheetForm;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout gives the corrected record: after a remark, a name, a date and a free row were edited. */
class EditedLayoutsTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> layouts() throws IOException {
        List<Arguments> layouts = new ArrayList<>();
        layouts.add(Arguments.of("standard", FormProfiles.standard()));
        layouts.add(Arguments.of(
                "four columns",
                with(
                        null,
                        column(ColumnContent.NUMBER, "番号", 2),
                        column(ColumnContent.SPEAKER, "発言者", 6),
                        column(ColumnContent.TEXT, "発言", 18),
                        column(ColumnContent.DECISION, "決定", 8))));
        layouts.add(Arguments.of(
                "item and words",
                with(
                        Pattern.of("{speaker}："),
                        column(ColumnContent.AGENDA_ITEM, "議題", 8),
                        column(ColumnContent.SPEAKER_AND_TEXT, "発言", 28))));
        layouts.add(Arguments.of(
                "one column", with(Pattern.of("○{speaker}　"), column(ColumnContent.SPEAKER_AND_TEXT, null, 36))));
        try (Stream<Path> files = Files.list(Path.of("../examples/command-line/profiles"))) {
            for (Path file : files.filter(name -> name.toString().matches(".*[/\\\\][a-z]+\\.json"))
                    .sorted()
                    .toList()) {
                try (var json = Files.newInputStream(file)) {
                    layouts.add(Arguments.of(file.getFileName().toString(), FormProfiles.read(json)));
                }
            }
        }
        return layouts.stream();
    }

    private static ColumnForm column(ColumnContent shows, String head, double width) {
        return new ColumnForm(head, shows, width);
    }

    private static FormProfile with(Pattern speaker, ColumnForm... columns) {
        FormProfile standard = FormProfiles.standard();
        List<SheetForm> sheets = standard.sheets().stream()
                .map(sheet -> new SheetForm(
                        sheet.page(),
                        sheet.parts().stream()
                                .map(part -> part instanceof ProceedingsPart
                                        ? new ProceedingsPart(
                                                List.of(columns),
                                                columns.length == 1,
                                                1,
                                                false,
                                                0,
                                                1,
                                                false,
                                                speaker,
                                                false,
                                                EntryLooks.USUAL)
                                        : part)
                                .map(Part.class::cast)
                                .toList()))
                .toList();
        return new FormProfile(
                standard.formatVersion(),
                standard.name(),
                standard.digits(),
                standard.words(),
                standard.dates(),
                standard.agendaNumbers(),
                standard.page(),
                standard.closed(),
                sheets);
    }

    private static MeetingRecord record() {
        return Samples.record().toBuilder().details(new Detail("備考", "録音あり。")).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void whatIsCorrectedComesBackAndTheRestStays(String name, FormProfile profile) throws IOException {
        MeetingRecord record = record();
        List<ProceedingsEntry> entries = new ArrayList<>(record.proceedings());
        entries.set(9, new Remark("事務局", "次回は４月に開くこととする。", false));
        entries.add(9, new Remark("委員長", "日程はどうか。", false));
        MeetingRecord corrected = record.toBuilder()
                .meeting(record.meeting().toBuilder()
                        .sessions(List.of(
                                new Session(LocalDate.of(2024, 2, 7), LocalTime.of(13, 0), LocalTime.of(16, 30))))
                        .build())
                .attendees(Attendee.present("髙﨑 さくら"), Attendee.present("𠮷野 蒼空"), Attendee.absent("葛󠄀城 環"))
                .details(new Detail("備考", "録音なし。"))
                .proceedings(entries)
                .build();

        RecoveredRecord read = DocxRecords.read(printed(record, corrected, profile));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.record().proceedings()).isEqualTo(corrected.proceedings());
        assertThat(read.record().details()).isEqualTo(corrected.details());
        assertThat(read.record().agenda()).isEqualTo(corrected.agenda());
        assertThat(read.findings()).extracting(Finding::toString).isEmpty();
        assertThat(read.leftOver()).isEmpty();
        assertThat(read.record()).isEqualTo(corrected);
    }

    /** LibreOffice repeats the anchor of an entry in each of its paragraphs. */
    @Test
    void anchorsInEveryParagraphDivideNoEntry() throws IOException {
        FormProfile profile = with(Pattern.of("○{speaker}　"), column(ColumnContent.SPEAKER_AND_TEXT, null, 36));
        List<ProceedingsEntry> entries =
                List.of(new Remark("委員長", "一つめの段落。\n二つめの段落。", false), new Remark("事務局", "次の発言。", false));
        MeetingRecord record = Samples.of(entries);
        byte[] docx = Samples.docx(
                new DocxRenderer(),
                FormComposer.with(profile).by(Measure.ADOPTED).compose(record));
        Path file = new EditedDocx(docx)
                .replace("次の発言。", "直した発言。")
                .part(
                        EditedDocx.BODY,
                        xml -> xml.replaceFirst(
                                "(<w:r><w:t[^>]*>二つめ)", "<w:bookmarkStart w:id=\"900\" w:name=\"k_e0\"/>$1"))
                .in(folder);

        assertThat(DocxRecords.read(file).record().proceedings())
                .containsExactly(entries.get(0), new Remark("事務局", "直した発言。", false));
    }

    /** A document that carries one record and prints another, as after an edit. */
    private Path printed(MeetingRecord carried, MeetingRecord printed, FormProfile profile) {
        FormComposer composer = FormComposer.with(profile).by(Measure.ADOPTED);
        var renderer = new DocxRenderer();
        String body = Opened.part(Samples.docx(renderer, composer.compose(printed)), EditedDocx.BODY)
                .replaceAll("<w:bookmark[^>]*>", "");
        byte[] whole = Samples.docx(renderer, composer.compose(carried));
        assumeTrue(body.contains("録音なし"), "the layout has no free rows");
        return new EditedDocx(whole).part(EditedDocx.BODY, before -> body).in(folder);
    }
}
