package io.github.kaigiroku;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.generated.RandomRecords;
import io.github.kaigiroku.json.RecordJson;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What must hold for every record there is; the failing seed stands in the message. */
class RecordPropertiesTest {

    private static final int RECORDS = 400;
    private static final String[] NASTY = {
        "",
        " ",
        "　",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "\uD842",
        "\uDFB7",
        "𠮷",
        "葛\uDB40\uDD00",
        "﨑",
        "髙",
        "か\u3099",
        "ｶﾞ",
        "\uE000",
        "\u202E",
        "\"",
        "\\",
        "/",
        "<&>",
        "]]>",
        "１",
        "(1)",
        "資料1",
        "会長",
        "令和元年度",
        "平成99年13月40日（月）"
    };

    @Test
    void whatIsWrittenIsReadBackEqual() {
        for (long seed = 0; seed < RECORDS; seed++) {
            MeetingRecord record = nasty(seed).next();
            assertThat(RecordJson.read(RecordJson.toBytes(record)))
                    .as("seed %d", seed)
                    .isEqualTo(record);
        }
    }

    @Test
    void validationNeverThrowsAndAlwaysSaysTheSame() {
        for (long seed = 0; seed < RECORDS; seed++) {
            MeetingRecord record = nasty(seed).next();
            assertThat(RecordValidator.validate(record))
                    .as("seed %d", seed)
                    .isEqualTo(RecordValidator.validate(record));
        }
    }

    @Test
    void noTextOfARecordEscapesTheLookForIllegalCharacters() {
        for (long seed = 0; seed < RECORDS; seed++) {
            var texts = new AtomicInteger();
            MeetingRecord record = new RandomRecords(seed, () -> "文" + texts.incrementAndGet() + "\0").next();
            assertThat(RecordValidator.validate(record).stream().map(Finding::code))
                    .as("seed %d", seed)
                    .filteredOn("illegal-character"::equals)
                    .hasSize(textsOf(record));
        }
    }

    /** Counts by what Java prints of a record, which knows every component. */
    private static int textsOf(MeetingRecord record) {
        return (int) record.toString().chars().filter(c -> c == '\0').count();
    }

    private static RandomRecords nasty(long seed) {
        var random = new Random(seed);
        return new RandomRecords(seed, () -> {
            var text = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(NASTY[random.nextInt(NASTY.length)]);
            }
            return text.toString();
        });
    }
}
