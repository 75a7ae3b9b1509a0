package io.github.kaigiroku.draft;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;

/** Messages about transcripts. */
final class TranscriptMessages {

    private TranscriptMessages() {}

    static Message noHeader() {
        return new Message(
                "WebVTT の最初の行は「WEBVTT」でなければなりません。形式を確かめてください。",
                "The first line of WebVTT has to be WEBVTT. Check the format of the file.");
    }

    static Message noTimes(String line) {
        return new Message(
                "時刻の行（00:00:01.000 --> 00:00:02.000）がありません（「" + Quoted.of(line) + "」）。時刻の行を補うか、この部分を除いてください。",
                "There is no line of times (00:00:01.000 --> 00:00:02.000) at “" + Quoted.of(line)
                        + "”. Add it or take this part out.");
    }

    static Message badTimes(String line) {
        return new Message(
                "時刻の行「" + Quoted.of(line) + "」を読めません。00:00:01.000 --> 00:00:02.000 のように書いてください。",
                "The line of times “" + Quoted.of(line)
                        + "” cannot be read. Write it like 00:00:01.000 --> 00:00:02.000.");
    }

    static Message negativeTime() {
        return new Message(
                "時刻が 0 より小さいか、大きすぎます。秒を 0 以上の数で書いてください。",
                "The time is negative or too great. Write seconds from 0 on.");
    }

    static Message noSegments() {
        return new Message(
                "Whisper の JSON には segments（whisper.cpp では transcription）が要ります。ファイルを確かめてください。",
                "Whisper's JSON needs segments (transcription in whisper.cpp). Check the file.");
    }

    static Message noText() {
        return new Message("この区切りに text がありません。text を書いてください。", "This segment has no text. Write text.");
    }

    static Message noCues() {
        return new Message("文字起こしに発言がありません。ファイルを確かめてください。", "The transcript has no cue. Check the file.");
    }

    static Message tooManyCues(int most) {
        return new Message(
                "区切りが " + most + " を超えています。文字起こしを分けてください。",
                "There are more than " + most + " cues. Split the transcript.");
    }

    static Message tooLong(int most) {
        return new Message(
                "文字起こしが " + most + " 文字を超えています。分けてください。",
                "The transcript is longer than " + most + " characters. Split it.");
    }

    static Message endsBeforeStart() {
        return new Message(
                "終わりの時刻が始まりより前です。時刻は録音の箇所を探すためだけに使います。",
                "The cue ends before it starts. Its times only serve to find the place in the recording.");
    }

    static Message overlap() {
        return new Message(
                "前の区切りと時刻が重なっています。順序は文字起こしのままです。",
                "The cue overlaps the one before. The order stays that of the transcript.");
    }

    static Message badTableLine() {
        return new Message(
                "話者の表の行を読めません。「文字起こしの話者名,印字する発言者」か「文字起こしの話者名,印字する発言者,氏名,役職」と書いてください。",
                "This line of the table of speakers cannot be read. Write “speaker in the transcript,label printed” or"
                        + " “speaker in the transcript,label printed,name,role”.");
    }

    static Message twiceInTable(String key) {
        return new Message(
                "話者「" + Quoted.of(key) + "」は話者の表に二度あります。一方を除いてください。",
                "The speaker “" + Quoted.of(key) + "” is in the table twice. Take one out.");
    }

    static Message notInTable(String speaker) {
        return new Message(
                "文字起こしの話者「" + Quoted.of(speaker) + "」は話者の表にありません。表に加えるか、発言者を直してください。",
                "The speaker “" + Quoted.of(speaker)
                        + "” of the transcript is not in the table of speakers. Add it or correct the label.");
    }

    static Message neverSpeaks(String speaker) {
        return new Message(
                "話者の表の「" + Quoted.of(speaker) + "」は文字起こしに出てきません。書き方を確かめてください。",
                "The speaker “" + Quoted.of(speaker)
                        + "” of the table never speaks in the transcript. Check how it is written.");
    }

    static Message noSpeaker() {
        return new Message(
                "文字起こしに話者のない発言があります。発言者を書き加えてください。", "The transcript does not say who speaks here. Write the speaker.");
    }
}
