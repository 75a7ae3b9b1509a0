package io.github.kaigiroku.pdf;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records and profiles to render. */
final class Samples {

    private static final Path RECORD =
            Path.of("../examples/command-line/src/main/resources/io/github/kaigiroku/commandline/sample.json");
    private static final Path PROFILES = Path.of("../examples/command-line/profiles");

    private Samples() {}

    /** A record of an invented city with something in every row, nested agenda and every kind of entry. */
    static MeetingRecord library() {
        try (InputStream in = Files.newInputStream(RECORD)) {
            return RecordJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record with other proceedings. */
    static MeetingRecord withProceedings(ProceedingsEntry... entries) {
        return library().toBuilder().proceedings(Arrays.asList(entries)).build();
    }

    /** The record with its proceedings repeated. */
    static MeetingRecord times(int count) {
        List<ProceedingsEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.addAll(library().proceedings());
        }
        return library().toBuilder().proceedings(entries).build();
    }

    static Remark remark(String speaker, String text) {
        return new Remark(speaker, text, false);
    }

    static FormDocument standard(MeetingRecord record) {
        return FormComposer.with(FormProfiles.standard()).compose(record);
    }

    static FormDocument midorino(MeetingRecord record) {
        try (InputStream in = Files.newInputStream(PROFILES.resolve("midorino.json"))) {
            FormProfile profile = FormProfiles.read(in);
            return FormComposer.with(profile).compose(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Minutes of an assembly, whose form ends with a row for each signer. */
    static FormDocument assembly(String... signers) {
        try (InputStream profile = Files.newInputStream(PROFILES.resolve("minasoko.json"));
                InputStream in = Files.newInputStream(PROFILES.resolve("minasoko.record.json"))) {
            MeetingRecord record = RecordJson.read(in);
            MeetingRecord signed = record.toBuilder()
                    .meeting(record.meeting().toBuilder().signers(signers).build())
                    .build();
            return FormComposer.with(FormProfiles.read(profile)).compose(signed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] render(FormDocument document) {
        return render(document, PdfOptions.defaults());
    }

    static byte[] render(FormDocument document, PdfOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer(options).render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
