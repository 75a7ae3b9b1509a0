package io.github.kaigiroku.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.problem.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final String REMARK =
            "{\"proceedings\":[{\"speaker\":\"髙橋委員\",\"text\":\"𠮷\",\"type\":\"remark\"}]}";

    @Test
    void theTypeOfAnEntryMayStandAnywhere() {
        assertThat(RecordJson.read(REMARK).proceedings()).containsExactly(new Remark("髙橋委員", "𠮷", false));
    }

    @Test
    void nullAndMissingMeanTheSame() {
        assertThat(RecordJson.read("{\"meeting\":null,\"attendees\":null,\"secretariat\":null,\"formatVersion\":null}"))
                .isEqualTo(RecordJson.read("{}"))
                .isEqualTo(MeetingRecord.builder().build());
    }

    @Test
    void writingIsCompactInComponentOrderAndLeavesOutWhatIsMissing() {
        var record = MeetingRecord.builder()
                .meeting(Meeting.builder().name("会議").observers(0).build())
                .proceedings(new Recess(LocalTime.of(15, 0), null, null, true), new Closing("以上", false))
                .build();

        assertThat(new String(RecordJson.toBytes(record), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"formatVersion\":\"1.1\",\"meeting\":{\"name\":\"会議\",\"observers\":0},\"proceedings\":["
                                + "{\"type\":\"recess\",\"from\":\"15:00\",\"closed\":true},{\"type\":\"closing\",\"text\":\"以上\"}]}");
    }

    @Test
    void aTimeWithSecondsIsRefusedAndNotCut() {
        var record = MeetingRecord.builder()
                .proceedings(new Recess(LocalTime.of(15, 0, 30), null, null, false))
                .build();

        assertThatThrownBy(() -> RecordJson.toBytes(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15:00:30");
    }

    @Test
    void aByteOrderMarkAtTheStartIsSkipped() {
        assertThat(RecordJson.read("\uFEFF{}")).isEqualTo(RecordJson.read("{}"));
        assertThat(RecordJson.read(utf8("\uFEFF{}"))).isEqualTo(RecordJson.read("{}"));
    }

    @Test
    void otherEncodingsAreRefusedAtTheFirstByteThatIsNotUtf8() {
        assertThat(problems(REMARK.getBytes(StandardCharsets.UTF_16LE))).contains("$ (1:1)", "UTF-16");
        assertThat(problems(REMARK.getBytes(StandardCharsets.UTF_16))).contains("$ (1:1)", "UTF-16");
        assertThat(problems("{\n \"meeting\": {\"name\": \"会議\"}}".getBytes(Charset.forName("Windows-31J"))))
                .contains("meeting.name (2:23)", "Shift_JIS");
    }

    @Test
    void badBytesFarIntoTheTextAreFoundAtTheirPlace() {
        byte[] json = utf8("{\"meeting\":{\"name\":\"" + "会議𠮷\\n".repeat(5_000) + "\r\n");
        byte[] cut = java.util.Arrays.copyOf(json, json.length + 3);
        cut[json.length] = (byte) 0xE4;
        cut[json.length + 1] = (byte) 0xBC;
        cut[json.length + 2] = '"';

        assertThat(problems(cut)).contains("(1:");
    }

    @Test
    void problemsBeforeASyntaxErrorAreToldTogetherWithIt() {
        assertThat(problems(utf8("{\"meeting\":{\"observers\":\"3\"},\n\"attendees\":[}")))
                .contains("meeting.observers (1:25)")
                .contains("attendees (2:14)");
    }

    @Test
    void aThousandProblemsStopAtAHundred() {
        var problems = catchThrowableOfType(
                MalformedJsonException.class,
                () -> RecordJson.read("{\"agenda\":[" + "{\"title\":1},".repeat(1_000) + "{}]}"));

        assertThat(problems.problems()).hasSize(101);
    }

    @Test
    void hostileSizesAreRefusedAndDoNotFillTheMemory() {
        assertThat(problems(utf8("[".repeat(100_000)))).contains("64");
        assertThat(problems(utf8("{\"agenda\":" + "[{\"items\":".repeat(100) + "1")))
                .contains("64");
        assertThat(problems(utf8("{\"meeting\":{\"observers\":" + "9".repeat(200) + "}}")))
                .contains("100");
        assertThat(problems(utf8("{\"" + "a".repeat(2_000) + "\":1}"))).contains("1000");
        assertThat(problems(utf8("{\"meeting\":{\"observers\":99999999999}}"))).contains("99999999999");
    }

    @Test
    void theFailureOfAStreamStaysItsOwn() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> RecordJson.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void theStreamIsReadToItsEndAndNotClosed() throws IOException {
        var open = new boolean[] {true};
        var in = new ByteArrayInputStream(utf8("{}")) {
            @Override
            public void close() {
                open[0] = false;
            }
        };
        RecordJson.read(in);

        assertThat(in.available()).isZero();
        assertThat(open[0]).isTrue();
    }

    private static String problems(byte[] json) {
        return catchThrowableOfType(MalformedJsonException.class, () -> RecordJson.read(json))
                .getMessage();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
