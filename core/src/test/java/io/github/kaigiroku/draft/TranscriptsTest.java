package io.github.kaigiroku.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kaigiroku.problem.MalformedJsonException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptsTest {

    @Test
    void webVttHasVoicesTagsReferencesNotesAndIdentifiers() {
        Transcript transcript = read(TranscriptFormat.WEBVTT, """
                WEBVTT - 第３回

                STYLE
                ::cue { color: black }

                NOTE 会議室の録音
                二行目の注

                1
                00:00:01.000 --> 00:00:03.500 align:start
                <v.loud 青木>えー、それでは
                始めます。</v>

                01:00.000 --> 01:02.000
                <v 川上>A &amp; B<b>です</b>。<v 青木>&lt;はい&gt;<00:01:01.500>。

                01:03.000 --> 01:04.000
                <笑>と<c.yellow>声</c>
                """);

        assertThat(transcript.cues())
                .extracting(Cue::line, Cue::speaker, Cue::text, Cue::start)
                .containsExactly(
                        tuple(9, "青木", "えー、それでは始めます。", Duration.ofSeconds(1)),
                        tuple(14, "川上", "A & Bです。", Duration.ofSeconds(60)),
                        tuple(14, "青木", "<はい>。", Duration.ofSeconds(60)),
                        tuple(17, null, "<笑>と声", Duration.ofSeconds(63)));
        assertThat(transcript.notes()).isEmpty();
    }

    @Test
    void srtMayHaveGapsInItsNumbersBlankLinesInTextsAndOtherLineEnds() {
        String srt = String.join(
                "\r\n",
                "\uFEFF1",
                "00:00:00,000 --> 00:00:02,000",
                "[SPEAKER_00]: はい。",
                "",
                "7",
                "00:00:02,000 --> 00:00:04,5",
                "一行目",
                "",
                "The next",
                "line",
                "",
                "00:00:03,000 --> 00:00:05,000",
                "<i>番号なし</i>{\\an8}");

        Transcript transcript = read(TranscriptFormat.SRT, srt);

        assertThat(transcript.cues())
                .extracting(Cue::line, Cue::speaker, Cue::text, Cue::end)
                .containsExactly(
                        tuple(1, "SPEAKER_00", "はい。", Duration.ofSeconds(2)),
                        tuple(5, null, "一行目The next line", Duration.ofMillis(4500)),
                        tuple(12, null, "番号なし", Duration.ofSeconds(5)));
        assertThat(transcript.notes()).extracting(TranscriptProblem::line).containsExactly(12);
    }

    @Test
    void whisperAndWhisperXAndWhisperCppAreRead() {
        String whisper = """
                {"text": "全部", "language": "ja", "segments": [
                  {"id": 0, "seek": 0, "start": 0.0, "end": 2.48, "text": " えーと、", "tokens": [1, 2], "temperature": 0.0},
                  {"id": 1, "start": 2.48, "end": 3, "text": "はい。", "speaker": "SPEAKER_01", "words": [{"word": "はい", "score": 0.9}]}
                ], "word_segments": []}
                """;
        String cpp = """
                {"systeminfo": "x", "transcription": [
                  {"timestamps": {"from": "00:00:00,000", "to": "00:00:01,500"}, "offsets": {"from": 0, "to": 1500}, "text": " はい"}]}
                """;

        assertThat(read(TranscriptFormat.WHISPER_JSON, whisper).cues())
                .extracting(Cue::line, Cue::speaker, Cue::text, Cue::end)
                .containsExactly(
                        tuple(2, null, "えーと、", Duration.ofMillis(2480)),
                        tuple(3, "SPEAKER_01", "はい。", Duration.ofSeconds(3)));
        assertThat(read(TranscriptFormat.WHISPER_JSON, cpp).cues())
                .containsExactly(new Cue(2, Duration.ZERO, Duration.ofMillis(1500), null, "はい"));
    }

    @Test
    void labelledTextIsReadLineByLine() {
        Transcript transcript = read(TranscriptFormat.LABELLED_TEXT, """
                第３回 議事メモ
                青木委員：10:30 に集まります。
                10:30から始めます。
                議題は次のとおり：
                [00:01:02] SPEAKER_00: はい。
                ○川上会長　異議はありませんか。
                集合 9:30
                詳しくは https://example.com/ を見てください。
                00:02:00 髙橋: 以上です。
                """);

        assertThat(transcript.cues())
                .extracting(Cue::line, Cue::speaker, Cue::text, Cue::start)
                .containsExactly(
                        tuple(1, null, "第３回 議事メモ", null),
                        tuple(2, "青木委員", "10:30 に集まります。", null),
                        tuple(3, "青木委員", "10:30から始めます。", null),
                        tuple(4, "青木委員", "議題は次のとおり：", null),
                        tuple(5, "SPEAKER_00", "はい。", Duration.ofSeconds(62)),
                        tuple(6, "○川上会長", "異議はありませんか。", null),
                        tuple(7, "○川上会長", "集合 9:30", null),
                        tuple(8, "○川上会長", "詳しくは https://example.com/ を見てください。", null),
                        tuple(9, "髙橋", "以上です。", Duration.ofSeconds(120)));
    }

    @Test
    void speakersMayStandAboveWhatTheySay() {
        assertThat(read(TranscriptFormat.LABELLED_TEXT, """
                        話者 1  00:12
                        そうですね。
                        続けます。

                        山田 太郎 (1:02:03)
                        集合は 9:30 です。
                        """).cues())
                .extracting(Cue::line, Cue::speaker, Cue::text, Cue::start)
                .containsExactly(
                        tuple(2, "話者 1", "そうですね。", Duration.ofSeconds(12)),
                        tuple(3, "話者 1", "続けます。", null),
                        tuple(6, "山田 太郎", "集合は 9:30 です。", Duration.ofSeconds(3723)));
    }

    @Test
    void everythingThatIsWrongIsToldWithItsLineInBothLanguages() {
        assertThatThrownBy(() -> read(TranscriptFormat.WEBVTT, """
                        WEBVTTX

                        00:00:01,000 --> 00:00:02.000
                        コンマ

                        時刻がない
                        二行

                        00:61.000 --> 00:62.000
                        六十一秒
                        """))
                .isInstanceOfSatisfying(MalformedTranscriptException.class, e -> {
                    assertThat(e.problems()).extracting(TranscriptProblem::line).containsExactly(1, 6, 9);
                    assertThat(e.problems()).allSatisfy(problem -> {
                        assertThat(problem.message().japanese()).endsWith("。");
                        assertThat(problem.message().english()).endsWith(".");
                    });
                });
    }

    @ParameterizedTest
    @CsvSource({"SRT, 'はじめに\n1\n00:00:01,000 --> 00:00:02,000\nはい', 1", "SRT, '1\n0:0 --> 1:0\nはい', 2", "SRT, '', 1"})
    void textsOutsideCuesAndBadTimesAndNothingAtAllAreRefused(TranscriptFormat format, String text, int line) {
        assertThatThrownBy(() -> read(format, text))
                .isInstanceOfSatisfying(
                        MalformedTranscriptException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(TranscriptProblem::line)
                                .isEqualTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"segments\": [{\"start\": 0}]}",
                "{\"segments\": [{\"text\": 1}]}",
                "{\"segments\": [{\"text\": \"x\", \"start\": -1}]}",
                "{\"segments\": [{\"text\": \"x\", \"start\": NaN}]}"
            })
    void whatWhisperDoesNotWriteIsRefusedWithItsPlace(String json) {
        assertThatThrownBy(() -> read(TranscriptFormat.WHISPER_JSON, json)).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "UTF-16"})
    void otherEncodingsAreToldWithTheirLine(String charset) {
        byte[] bytes = "1\n00:00:01,000 --> 00:00:02,000\nはい".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> Transcripts.read(bytes, TranscriptFormat.SRT))
                .isInstanceOf(MalformedTranscriptException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aCueBehindTheHeaderWithoutABlankLineIsNotLost() {
        String cue = "00:01.000 --> 00:02.000\nはい。\n";

        for (String header : List.of("WEBVTT\n", "WEBVTT - 第3回\nKind: captions\nLanguage: ja\n", "WEBVTT\n1\n")) {
            assertThat(said(TranscriptFormat.WEBVTT, header + cue)).as(header).containsExactly("null はい。");
        }
    }

    @Test
    void subtitlesMayNameTheSpeakerBeforeTheText() {
        String zoom = """
                WEBVTT

                1
                00:01.000 --> 00:02.000 align:start
                青木 とも子: 始めます。

                2
                00:02.000 --> 00:03.000
                川上: はい。

                3
                00:03.000 --> 00:04.000
                青木 とも子: 議題: 予算です。
                """;
        String once = """
                1
                00:00:01,000 --> 00:00:02,000
                Speaker 0: はい。

                2
                00:00:02,000 --> 00:00:03,000
                Speaker 1: いいえ。
                """;
        String spoken = """
                1
                00:00:01,000 --> 00:00:02,000
                議題：予算です。

                2
                00:00:02,000 --> 00:00:03,000
                賛成です。

                3
                00:00:03,000 --> 00:00:04,000
                以上です。
                """;

        assertThat(said(TranscriptFormat.WEBVTT, "\uFEFF" + zoom.replace("\n", "\r\n")))
                .containsExactly("青木 とも子 始めます。", "川上 はい。", "青木 とも子 議題: 予算です。");
        assertThat(said(TranscriptFormat.SRT, once)).containsExactly("Speaker 0 はい。", "Speaker 1 いいえ。");
        assertThat(said(TranscriptFormat.SRT, spoken)).containsExactly("null 議題：予算です。", "null 賛成です。", "null 以上です。");
    }

    @Test
    void wordsOfASegmentMayHaveTheSpeakers() {
        String words = "{\"word\": \"はい\", \"speaker\": \"A\"}, {\"word\": \"。\", \"score\": 0.1},"
                + " {\"word\": \"い\", \"speaker\": \"B\"}, {\"word\": \"いえ\", \"speaker\": \"B\"}";

        assertThat(said(TranscriptFormat.WHISPER_JSON, segment("はい。いいえ。", words)))
                .containsExactly("A はい。", "B いいえ。");
        assertThat(said(TranscriptFormat.WHISPER_JSON, segment("別の文です。", words)))
                .containsExactly("A 別の文です。");
        assertThat(said(TranscriptFormat.WHISPER_JSON, segment("はい。", "{\"word\": \"はい\", \"start\": 1}")))
                .containsExactly("null はい。");
    }

    private static String segment(String text, String words) {
        return "{\"segments\": [{\"start\": 0, \"end\": 2, \"text\": \"" + text + "\", \"words\": [" + words
                + "]}], \"word_segments\": []}";
    }

    @Test
    void speakersMayStandInBracketsOrBehindTheTimeAboveWhatTheySay() {
        String brackets = "【青木会長】始めます。\n【川上委員】\nはい。\n続けます。\n";
        String times = "00:00:01 話者 1\n始めます。\n00:00:12 話者 2\nはい。\n";
        String noSpeakers = "【資料１】について説明した。\n【休憩】\n【資料２】について説明した。\n";

        assertThat(said(TranscriptFormat.LABELLED_TEXT, brackets))
                .containsExactly("青木会長 始めます。", "川上委員 はい。", "川上委員 続けます。");
        assertThat(said(TranscriptFormat.LABELLED_TEXT, times)).containsExactly("話者 1 始めます。", "話者 2 はい。");
        assertThat(said(TranscriptFormat.LABELLED_TEXT, noSpeakers))
                .containsExactly("null 【資料１】について説明した。", "null 【休憩】", "null 【資料２】について説明した。");
        assertThat(said(TranscriptFormat.LABELLED_TEXT, "00:00:01 はい\n00:00:05 いいえ\n"))
                .containsExactly("null はい", "null いいえ");
    }

    private static List<String> said(TranscriptFormat format, String text) {
        return read(format, text).cues().stream()
                .map(cue -> cue.speaker() + " " + cue.text())
                .toList();
    }

    @Test
    void hostileMarkupCostsNoMoreThanItsLength() {
        String hostile = "<v ".repeat(200_000) + "[".repeat(200_000) + "&#".repeat(200_000);
        List<Cue> cues = read(TranscriptFormat.WEBVTT, "WEBVTT\n\n00:01.000 --> 00:02.000\n" + hostile)
                .cues();

        assertThat(cues).singleElement().extracting(Cue::text).isEqualTo(hostile.strip());
        assertThat(read(TranscriptFormat.LABELLED_TEXT, hostile).cues()).hasSize(1);
    }

    private static Transcript read(TranscriptFormat format, String text) {
        return Transcripts.read(text.getBytes(StandardCharsets.UTF_8), format);
    }
}
