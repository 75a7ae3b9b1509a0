package io.github.kaigiroku.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.validation.Finding;
import io.github.kaigiroku.validation.RecordValidator;
import io.github.kaigiroku.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftComposerTest {

    private static final SpeakerTable TABLE = SpeakerTable.empty()
            .with("SPEAKER_00", "会長", Attendee.present("川上 亮", "会長"))
            .with("SPEAKER_01", "青木委員", Attendee.present("青木 とも子", "委員"));

    @Test
    void cuesOfOneSpeakerBecomeOneRemarkWithItsPlaceInTheRecording() {
        Draft draft = DraftComposer.with(TABLE)
                .compose(transcript(
                        cue(0, 2, "SPEAKER_00", "えー、それでは"),
                        cue(2, 3, "SPEAKER_00", "始めます。"),
                        cue(8, 9, "SPEAKER_00", "議題の１です。"),
                        cue(9, 10, "SPEAKER_01", ""),
                        cue(10, 12, "SPEAKER_01", "Web site"),
                        cue(12, 13, "SPEAKER_01", "OK です。")));

        assertThat(draft.record().proceedings())
                .containsExactly(
                        new Remark("会長", "えー、それでは始めます。\n議題の１です。", false), new Remark("青木委員", "Web site OK です。", false));
        assertThat(draft.passages())
                .containsExactly(
                        new Passage(0, List.of(0, 1, 2), Duration.ZERO, Duration.ofSeconds(9)),
                        new Passage(1, List.of(4, 5), Duration.ofSeconds(10), Duration.ofSeconds(13)));
        assertThat(draft.withoutText()).containsExactly(3);
        assertThat(draft.record().attendees()).extracting(Attendee::name).containsExactly("川上 亮", "青木 とも子");
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aDraftIsPutOntoWhatIsKnownOfTheMeeting() {
        MeetingRecord head = MeetingRecord.builder()
                .meeting(Meeting.builder().name("第３回会議").build())
                .attendees(Attendee.present("青木 とも子", "委員"))
                .proceedings(new Narration("開会", false))
                .build();

        Draft draft = DraftComposer.with(TABLE).onto(head).compose(transcript(cue(0, 1, "SPEAKER_01", "はい。")));

        assertThat(draft.record().meeting().name()).isEqualTo("第３回会議");
        assertThat(draft.record().attendees()).extracting(Attendee::name).containsExactly("青木 とも子", "川上 亮");
        assertThat(draft.record().proceedings())
                .containsExactly(new Narration("開会", false), new Remark("青木委員", "はい。", false));
        assertThat(draft.passages()).extracting(Passage::entry).containsExactly(1);
        assertThat(RecordValidator.validate(draft.record())).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void speakersThatNobodyKnowsAndNobodyHeardAreTold() {
        Draft draft = DraftComposer.with(TABLE)
                .compose(transcript(
                        cue(0, 1, null, "SPEAKER_00: 名乗ります。"),
                        cue(1, 2, "SPEAKER_07", "どなたか。"),
                        cue(2, 3, null, "分からない声"),
                        cue(3, 4, "SPEAKER_07", "また。")));

        assertThat(draft.record().proceedings())
                .extracting(entry -> ((Remark) entry).speaker())
                .containsExactly("会長", "SPEAKER_07", null, "SPEAKER_07");
        assertThat(draft.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("transcript-speaker-unknown", "proceedings[1].speaker"),
                        tuple("transcript-speaker-missing", "proceedings[2].speaker"),
                        tuple("transcript-speaker-unheard", "proceedings"));
    }

    @Test
    void aParagraphBeginsAfterThePauseThatTheCallerNames() {
        Transcript transcript = transcript(cue(0, 2, "SPEAKER_00", "始めます。"), cue(8, 9, "SPEAKER_00", "次です。"));

        assertThat(DraftComposer.with(TABLE)
                        .paragraphAfter(Duration.ofSeconds(7))
                        .compose(transcript)
                        .record()
                        .proceedings())
                .containsExactly(new Remark("会長", "始めます。次です。", false));
        assertThat(DraftComposer.with(TABLE)
                        .paragraphAfter(Duration.ofSeconds(6))
                        .compose(transcript)
                        .record()
                        .proceedings())
                .containsExactly(new Remark("会長", "始めます。\n次です。", false));
    }

    @Test
    void nothingIsDroppedAndEveryCueHasAnAccount() {
        for (int seed = 0; seed < 200; seed++) {
            Transcript transcript = random(new Random(seed));
            Draft draft = DraftComposer.with(TABLE).compose(transcript);

            String drafted = draft.record().proceedings().stream()
                    .map(entry -> ((Remark) entry).text())
                    .collect(Collectors.joining());
            assertThat(visible(drafted)).isEqualTo(visible(said(transcript)));
            List<Integer> accounted = new ArrayList<>(draft.withoutText());
            draft.passages().forEach(passage -> accounted.addAll(passage.cues()));
            assertThat(accounted)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, transcript.cues().size()).boxed().toList());
            assertThat(draft.passages()).hasSameSizeAs(draft.record().proceedings());
        }
    }

    @Test
    void aTableIsReadFromLines() {
        SpeakerTable table = SpeakerTable.parse("# 話者の表\r\nSPEAKER_00,会長,川上 亮,会長\n\nSPEAKER_01\t青木委員\n");
        Draft draft = DraftComposer.with(table)
                .compose(transcript(cue(0, 1, "SPEAKER_01", "はい。"), cue(1, 2, "SPEAKER_00", "どうぞ。")));

        assertThat(draft.record().proceedings())
                .extracting(entry -> ((Remark) entry).speaker())
                .containsExactly("青木委員", "会長");
        assertThat(draft.record().attendees()).containsExactly(Attendee.present("川上 亮", "会長"));
        assertThatThrownBy(() -> SpeakerTable.parse("A,あ\nB\nA,い"))
                .isInstanceOfSatisfying(
                        MalformedTranscriptException.class,
                        e -> assertThat(e.problems())
                                .extracting(TranscriptProblem::line)
                                .containsExactly(2, 3));
    }

    @Test
    void aFileInAnyFormatGivesTheSameDraft() {
        Draft vtt = draft(TranscriptFormat.WEBVTT, "WEBVTT\n\n00:01.000 --> 00:02.000\n<v SPEAKER_00>はい。");
        Draft srt = draft(TranscriptFormat.SRT, "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: はい。");
        Draft json = draft(
                TranscriptFormat.WHISPER_JSON,
                "{\"segments\":[{\"start\":1.0,\"end\":2.0,\"text\":\"はい。\",\"speaker\":\"SPEAKER_00\"}]}");

        assertThat(srt).isEqualTo(vtt).isEqualTo(json);
    }

    private static Draft draft(TranscriptFormat format, String text) {
        return DraftComposer.with(TABLE).compose(Transcripts.read(text.getBytes(StandardCharsets.UTF_8), format));
    }

    private static Transcript random(Random random) {
        String[] speakers = {"SPEAKER_00", "SPEAKER_01", "X"};
        String[] texts = {"えー、", "はい。", "OK", " so on ", "", "　", "そうです\nね", "a:b", "𠮷野家", "1,000 円"};
        int count = random.nextInt(20);
        Cue[] cues = new Cue[count];
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(100);
            String speaker = random.nextInt(4) == 0 ? null : speakers[random.nextInt(speakers.length)];
            cues[i] = cue(start, start + random.nextInt(9), speaker, texts[random.nextInt(texts.length)]);
        }
        return transcript(cues);
    }

    private static String said(Transcript transcript) {
        return transcript.cues().stream().map(Cue::text).collect(Collectors.joining());
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static Transcript transcript(Cue... cues) {
        return new Transcript(TranscriptFormat.WEBVTT, List.of(cues), List.of());
    }

    private static Cue cue(int start, int end, @Nullable String speaker, String text) {
        return new Cue(1, Duration.ofSeconds(start), Duration.ofSeconds(end), speaker, text);
    }
}
