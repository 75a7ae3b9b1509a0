package io.github.kaigiroku.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents edited by chance in both forms: every word they print is in the record, in what was left over or in a finding.
 * More with {@code -Dkaigiroku.edits=1000}.
 */
class NothingIsLostInEditsTest {

    private static final String SYLLABLES = "かきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ";
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern DELETED = Pattern.compile("<w:del .*?</w:del>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyPrintedWordIsInTheRecordOrInTheReport() throws IOException {
        int count = Integer.getInteger("kaigiroku.edits", 40);
        for (int seed = 0; seed < count; seed++) {
            check(seed);
        }
    }

    private void check(int seed) throws IOException {
        var random = new Random(seed);
        var words = new ArrayList<String>();
        var edits = new ClerkEdits(random);
        EditedDocx edited = edits.of(Samples.docx(record(random, words)));
        for (int i = random.nextInt(4); i > 0; i--) {
            edited.part(EditedDocx.BODY, xml -> firstForm(xml, random, words, edits.done()));
        }
        Path file = edited.in(folder);
        String printed = printed(Opened.part(Files.readAllBytes(file), EditedDocx.BODY));
        RecoveredRecord read = DocxRecords.read(file);
        String taken = new String(RecordJson.toBytes(read.record()), StandardCharsets.UTF_8)
                + read.leftOver()
                + read.findings();

        assertThat(words.stream().filter(printed::contains))
                .as("record %d %s: %s", seed, edits.done(), read.findings())
                .allMatch(word -> taken.replaceAll("[\\s\\u3000]", "").contains(word));
    }

    private static String printed(String xml) {
        StringBuilder printed = new StringBuilder();
        PARAGRAPH
                .matcher(DELETED.matcher(xml).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(paragraph -> printed.append(EditedDocx.text(paragraph)).append('\n'));
        return printed.toString();
    }

    /** A clerk types into the first form, adds lines and rows to it, or renames a row. */
    private static String firstForm(String xml, Random random, List<String> words, List<String> done) {
        int end = xml.indexOf("</w:tbl>");
        List<MatchResult> rows = ROW.matcher(xml).region(0, end).results().toList();
        MatchResult row = rows.get(random.nextInt(rows.size()));
        String word = word(random, words);
        int kind = random.nextInt(6);
        done.add("form1 " + kind + ": " + EditedDocx.text(row.group()));
        String run = "<w:r><w:t>" + word + "</w:t></w:r>";
        String line = "<w:p>" + run + "</w:p>";
        String edited = switch (kind) {
            case 0 -> inserted(row.group(), row.group().lastIndexOf("</w:p>"), run);
            case 1 -> inserted(row.group(), row.group().lastIndexOf("</w:tc>"), line);
            case 2 -> inserted(row.group(), row.group().indexOf("</w:p>"), run);
            case 3 -> row.group() + "<w:tr><w:tc>" + line + "</w:tc><w:tc>" + line + "</w:tc></w:tr>";
            case 4 -> inserted(row.group(), row.group().lastIndexOf("</w:p>"), "<w:r><w:t>、" + word + "</w:t></w:r>");
            default -> row.group().replaceFirst("</w:tc>", line + "</w:tc>");
        };
        return xml.substring(0, row.start()) + edited + xml.substring(row.end());
    }

    private static String inserted(String text, int at, String more) {
        return text.substring(0, at) + more + text.substring(at);
    }

    private static MeetingRecord record(Random random, List<String> words) {
        var entries = new ArrayList<ProceedingsEntry>();
        for (String item : List.of("1", "2")) {
            entries.add(new Heading(item, null, false));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String text = word(random, words) + "について述べた。\n" + word(random, words) + "も求めた。";
                entries.add(random.nextBoolean() ? new Narration(text, false) : new Remark("委員長", text, false));
            }
            entries.add(new Decision(word(random, words) + "とした。", item, false));
        }
        entries.add(new Closing("以上", false));
        return Samples.builder()
                .explainers(new Explainer("水辺課長", "大野 光", null))
                .proceedings(entries)
                .build();
    }

    private static String word(Random random, List<String> words) {
        var word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        words.add(word.toString());
        return word.toString();
    }
}
