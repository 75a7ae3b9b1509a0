package io.github.kaigiroku.docx;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.profile.ClosedLook;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Records of an invented city, and documents made from them. */
final class Samples {

    private Samples() {}

    /** A record with every kind of entry. */
    static MeetingRecord record() {
        return builder()
                .proceedings(
                        new Heading("1", null, false),
                        new Narration("担当より、資料１に基づき説明を行った。", false),
                        new Remark("委員長", "ただいまの説明について、意見はあるか。", false),
                        new Remark(null, "増水したときの船着場はどうするのか。\n手順書は作るのか。", false),
                        new Recess(LocalTime.of(15, 0), LocalTime.of(15, 10), null, false),
                        new Remark("髙﨑 委員", "「KPI①」は令和5年度の1,200人から…と伸びている。", false),
                        new Decision("資料１のとおり進めることとした。", "1", false),
                        new Heading("2", null, false),
                        new Heading("2-1", null, false),
                        new Remark("事務局", "次回は３月に開く。", false),
                        new Closing("以上", false))
                .build();
    }

    /** The record's head without entries. */
    static MeetingRecord.Builder builder() {
        return MeetingRecord.builder()
                .meeting(Meeting.builder()
                        .name("令和５年度 第２回 みどり野市水辺利用検討会")
                        .sessions(List.of(
                                new Session(LocalDate.of(2024, 2, 6), LocalTime.of(14, 0), LocalTime.of(16, 30))))
                        .venue("みどり野市役所 ２階 会議室２０１")
                        .build())
                .attendees(Attendee.present("髙﨑 さくら"), Attendee.present("𠮷野 空"), Attendee.absent("葛󠄀城 環"))
                .agenda(
                        AgendaItem.builder()
                                .number("1")
                                .title("船着場の使い方について")
                                .materials(List.of("資料1"))
                                .build(),
                        AgendaItem.builder()
                                .number("2")
                                .title("その他")
                                .items(List.of(AgendaItem.builder()
                                        .id("2-1")
                                        .title("次回の日程")
                                        .build()))
                                .build())
                .materials(new Material("資料1", "船着場利用の手引き（案）", null))
                .secretariat(Secretariat.builder()
                        .department("まちづくり部")
                        .section("水辺課")
                        .phone("000-123-4567")
                        .staff(List.of(new StaffMember("水辺課長", "大野 光"), new StaffMember("水辺課主任", "小川 一")))
                        .build());
    }

    /** A record of one remark. */
    static MeetingRecord saying(String text) {
        return builder().proceedings(new Remark("委員", text, false)).build();
    }

    static MeetingRecord of(List<ProceedingsEntry> entries) {
        return builder().proceedings(entries).build();
    }

    static FormDocument document(MeetingRecord record) {
        return FormComposer.with(FormProfiles.standard()).compose(record);
    }

    /** Forms whose closed entries do not look as usual. */
    static FormDocument marked(MeetingRecord record) {
        FormProfile standard = FormProfiles.standard();
        var profile = new FormProfile(
                standard.formatVersion(),
                standard.name(),
                standard.digits(),
                standard.words(),
                standard.dates(),
                standard.agendaNumbers(),
                standard.page(),
                new ClosedLook("FFE699", "C00000"),
                standard.sheets());
        return FormComposer.with(profile).compose(record);
    }

    static byte[] docx(MeetingRecord record) {
        return docx(new DocxRenderer(), document(record));
    }

    static byte[] docx(DocxRenderer renderer, FormDocument document) {
        var bytes = new ByteArrayOutputStream();
        try {
            renderer.render(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Every record that the library must be able to read: core's corpus and the command line's sample. */
    static Stream<Path> files() {
        Path corpus = Path.of("../core/src/test/resources/io/github/kaigiroku/records");
        Path sample =
                Path.of("../examples/command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json");
        try (Stream<Path> files = Files.list(corpus)) {
            List<Path> readable = files.filter(
                            file -> file.getFileName().toString().matches("y_.*\\.json"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(sample), readable.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<FormProfile> profiles() {
        return Stream.of(FormProfiles.standard(), midorino());
    }

    /** The profile of another city. */
    static FormProfile midorino() {
        Path file = Path.of("../examples/command-line/profiles/midorino.json");
        try {
            return FormProfiles.read(new ByteArrayInputStream(bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
