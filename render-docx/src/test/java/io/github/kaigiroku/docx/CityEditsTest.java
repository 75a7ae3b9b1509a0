package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.validation.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout with the record of its own city: edited in one place or another, it gives the corrected record. */
class CityEditsTest {

    private static final Path PROFILES = Path.of("../examples/command-line/profiles");
    private static final String RECORD = ".record.json";

    @TempDir
    private Path folder;

    /** What somebody corrects on the page. */
    private enum Edit {
        REMARK {
            @Override
            MeetingRecord of(MeetingRecord record) {
                List<ProceedingsEntry> entries = new ArrayList<>(record.proceedings());
                for (int i = 0; i < entries.size(); i++) {
                    if (entries.get(i) instanceof Remark remark && remark.speaker() != null) {
                        String text = "訂正した。" + remark.text().substring(1);
                        entries.set(
                                i, new Remark(remark.speaker(), text, remark.kind(), remark.align(), remark.closed()));
                        return record.toBuilder().proceedings(entries).build();
                    }
                }
                throw new AssertionError("the record has no remark");
            }
        },
        NAME {
            @Override
            MeetingRecord of(MeetingRecord record) {
                List<Attendee> attendees = new ArrayList<>(record.attendees());
                Attendee last = attendees.get(1);
                attendees.set(1, last.toBuilder().name("𠮷﨑 あおい").build());
                return record.toBuilder().attendees(attendees).build();
            }
        },
        DATE {
            @Override
            MeetingRecord of(MeetingRecord record) {
                List<Session> sessions = new ArrayList<>(record.meeting().sessions());
                Session first = sessions.get(0);
                sessions.set(0, new Session(first.date().plusDays(1), first.start(), first.end()));
                return record.toBuilder()
                        .meeting(record.meeting().toBuilder().sessions(sessions).build())
                        .build();
            }
        },
        FREE_ROW {
            @Override
            MeetingRecord of(MeetingRecord record) {
                List<Detail> details = new ArrayList<>(record.details());
                details.set(0, new Detail(details.get(0).label(), "訂正した記載。"));
                return record.toBuilder().details(details).build();
            }
        },
        EXPLAINER {
            @Override
            MeetingRecord of(MeetingRecord record) {
                List<Explainer> explainers = new ArrayList<>(record.explainers());
                for (int i = 0; i < explainers.size(); i++) {
                    Explainer person = explainers.get(i);
                    if (!person.name().isEmpty()) {
                        explainers.set(i, new Explainer(person.title(), "訂正 花子", person.group()));
                        return record.toBuilder().explainers(explainers).build();
                    }
                }
                return record;
            }
        },
        STAFF {
            @Override
            MeetingRecord of(MeetingRecord record) {
                Secretariat office = record.secretariat();
                if (office == null
                        || office.staff().isEmpty()
                        || office.staff().get(0).name().isEmpty()) {
                    return record;
                }
                List<StaffMember> staff = new ArrayList<>(office.staff());
                staff.set(0, new StaffMember(staff.get(0).title(), "訂正 花子"));
                return record.toBuilder()
                        .secretariat(office.toBuilder().staff(staff).build())
                        .build();
            }
        },
        PHONE {
            @Override
            MeetingRecord of(MeetingRecord record) {
                Secretariat office = record.secretariat();
                return office == null || office.phone() == null
                        ? record
                        : record.toBuilder()
                                .secretariat(
                                        office.toBuilder().phone("000-999-0000").build())
                                .build();
            }
        },
        VENUE {
            @Override
            MeetingRecord of(MeetingRecord record) {
                return record.toBuilder()
                        .meeting(record.meeting().toBuilder().venue("訂正した会議室").build())
                        .build();
            }
        },
        ITEM {
            @Override
            MeetingRecord of(MeetingRecord record) {
                List<AgendaItem> agenda = new ArrayList<>(record.agenda());
                agenda.set(0, agenda.get(0).toBuilder().title("訂正した議題について").build());
                return record.toBuilder().agenda(agenda).build();
            }
        },
        MATERIAL {
            @Override
            MeetingRecord of(MeetingRecord record) {
                if (record.materials().isEmpty()) {
                    return record;
                }
                List<Material> materials = new ArrayList<>(record.materials());
                Material first = materials.get(0);
                materials.set(0, new Material(first.label(), "訂正した資料", first.note(), first.file()));
                return record.toBuilder().materials(materials).build();
            }
        },
        ALL {
            @Override
            MeetingRecord of(MeetingRecord record) {
                return FREE_ROW.of(DATE.of(NAME.of(REMARK.of(record))));
            }
        };

        abstract MeetingRecord of(MeetingRecord record);
    }

    static Stream<Arguments> edits() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(RECORD))
                    .map(name -> name.substring(0, name.length() - RECORD.length()))
                    .sorted()
                    .flatMap(city -> Stream.of(Edit.values()).map(edit -> Arguments.of(city, edit)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("edits")
    void theCorrectedRecordComesBack(String city, Edit edit) throws IOException {
        MeetingRecord record = withFreeRow(RecordJson.read(Files.readAllBytes(PROFILES.resolve(city + RECORD))));
        MeetingRecord corrected = edit.of(record);
        FormProfile profile = profile(city);
        assumeFalse(corrected.equals(record), "the record has nothing of the kind");
        assumeTrue(edit != Edit.ITEM || printsAgenda(profile), "a heading alone does not say what became of its item");

        RecoveredRecord read = DocxRecords.read(edited(record, corrected, profile));

        assertThat(read.origin()).isEqualTo(RecordOrigin.EDITED);
        assertThat(read.findings()).isEmpty();
        assertThat(read.leftOver()).isEmpty();
        assertThat(read.record()).isEqualTo(corrected);
    }

    /** Every layout prints the details it has no row for. */
    private static MeetingRecord withFreeRow(MeetingRecord record) {
        return record.details().isEmpty()
                ? record.toBuilder().details(new Detail("備考", "録音あり。")).build()
                : record;
    }

    /** The document of a record, with the page as somebody corrected it. */
    private Path edited(MeetingRecord record, MeetingRecord corrected, FormProfile profile) {
        FormComposer composer = FormComposer.with(profile).by(Measure.ADOPTED);
        var renderer = new DocxRenderer();
        String body = Opened.part(Samples.docx(renderer, composer.compose(corrected)), EditedDocx.BODY);
        byte[] whole = Samples.docx(renderer, composer.compose(record));
        assumeFalse(body.equals(Opened.part(whole, EditedDocx.BODY)), "the layout does not print it");
        return new EditedDocx(whole).part(EditedDocx.BODY, before -> body).in(folder);
    }

    private static boolean printsAgenda(FormProfile profile) {
        return profile.parts(RowsPart.class).stream()
                .flatMap(part -> part.rows().stream())
                .anyMatch(row -> row.content() == RowContent.AGENDA);
    }

    private static FormProfile profile(String city) throws IOException {
        try (var json = Files.newInputStream(PROFILES.resolve(city + ".json"))) {
            return FormProfiles.read(json);
        }
    }
}
