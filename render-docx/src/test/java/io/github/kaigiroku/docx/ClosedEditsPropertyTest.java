package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.publication.ClosedPartsUnknownException;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakReport;
import io.github.kaigiroku.publication.PublicCopy;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.InvalidRecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records with closed parts through edits by chance: whatever a clerk does, no closed word is in the files of the public
 * copy, and what was closed by doubt is told. More records with {@code -Dkaigiroku.edits=1000}.
 */
class ClosedEditsPropertyTest {

    private static final String SYLLABLES = "かきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ";

    @TempDir
    private Path folder;

    @Test
    void nothingClosedGetsOutOfEditedDocuments() throws IOException {
        int count = Integer.getInteger("kaigiroku.edits", 25);
        for (int seed = 0; seed < count; seed++) {
            check(seed);
        }
    }

    private void check(int seed) throws IOException {
        var random = new Random(seed);
        var secrets = new ArrayList<String>();
        MeetingRecord original = record(random, secrets);
        var edits = new ClerkEdits(random);
        RecoveredRecord read = DocxRecords.read(edits.of(Samples.docx(original)).in(folder));

        String what = "record " + seed + " " + edits.done();
        doubtsAreTold(original, read, secrets, what);
        try {
            MeetingRecord open =
                    PublicCopy.of(read.record(), PublicationPolicy.standard()).record();
            for (LeakCheck check :
                    List.of(LeakCheck.of(secrets), LeakCheck.of(original, PublicationPolicy.standard()))) {
                for (byte[] file : List.of(RecordJson.toBytes(open), Samples.docx(open))) {
                    LeakReport report = check.check(file);
                    assertThat(report.isClean()).as("%s: %s", what, report).isTrue();
                }
            }
        } catch (ClosedPartsUnknownException e) {
            assertThat(codes(read)).as(what).contains("docx-closed-unknown");
        } catch (InvalidRecordException e) {
            assertThat(read.findings()).as(what).isNotEmpty(); // no public copy before it is put right
        }
    }

    /** An entry that is closed, was not closed in the same words and has nothing of the closed words is named in a finding. */
    private static void doubtsAreTold(MeetingRecord original, RecoveredRecord read, List<String> secrets, String what) {
        if (read.record().closedParts() == ClosedParts.UNKNOWN) {
            return; // which is told for the whole record
        }
        List<ProceedingsEntry> entries = read.record().proceedings();
        for (int i = 0; i < entries.size(); i++) {
            ProceedingsEntry entry = entries.get(i);
            boolean known = original.proceedings().contains(entry)
                    || secrets.stream().anyMatch(secret -> isPartIn(entry, secret));
            if (entry.closed() && !known) {
                String path = "proceedings[" + i + "]";
                assertThat(read.findings())
                        .as("%s: %s", what, entry)
                        .extracting(Finding::path)
                        .anyMatch(found -> found.startsWith(path));
            }
        }
    }

    /** Whether an entry has the beginning or the end of a closed word, whose middle a clerk may have corrected. */
    private static boolean isPartIn(ProceedingsEntry entry, String secret) {
        String text = entry.toString();
        int half = secret.length() / 2;
        return text.contains(secret.substring(0, half)) || text.contains(secret.substring(half));
    }

    private static List<String> codes(RecoveredRecord read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static MeetingRecord record(Random random, List<String> secrets) {
        var items = new ArrayList<AgendaItem>();
        var entries = new ArrayList<ProceedingsEntry>();
        int closedItem = 1 + random.nextInt(3);
        for (int i = 1; i <= 3; i++) {
            boolean closed = i == closedItem;
            String title = closed ? secret(random, secrets) + "の取得について" : word(random) + "について";
            items.add(AgendaItem.builder()
                    .number("" + i)
                    .title(title)
                    .closed(closed)
                    .build());
            entries.add(new Heading("" + i, null, false));
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                boolean alone = !closed && random.nextInt(3) == 0;
                entries.add(entry(random, closed || alone ? secrets : null, alone));
            }
            if (random.nextBoolean()) {
                String said = closed ? secret(random, secrets) : word(random);
                entries.add(new Decision(said + "のとおり進めることとした。", "" + i, false));
            }
        }
        entries.add(new Closing("以上", false));
        return Samples.builder()
                .agenda(items.toArray(AgendaItem[]::new))
                .materials(List.of())
                .proceedings(entries)
                .build();
    }

    private static ProceedingsEntry entry(Random random, List<String> secrets, boolean closed) {
        String first = secrets == null ? word(random) : secret(random, secrets);
        String second = secrets == null ? word(random) : secret(random, secrets);
        String text = first + "については昨年から続けている。" + (random.nextBoolean() ? "" : "次に" + second + "を詰めたい。");
        return random.nextInt(4) == 0 ? new Narration(text, closed) : new Remark("事務局", text, closed);
    }

    private static String secret(Random random, List<String> secrets) {
        String word = word(random);
        secrets.add(word);
        return word;
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return word.toString();
    }
}
