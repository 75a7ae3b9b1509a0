package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;

/** What a reader expects at a place. */
enum Expected {
    TEXT("文字列（\"…\"）", "a string (\"…\")"),
    INTEGER("整数（引用符や小数点のない数）", "an integer (no quotes, no decimal point)"),
    NUMBER("数値（引用符のない数）", "a number (no quotes)"),
    FLAG("true または false（引用符なし）", "true or false (no quotes)"),
    DATE("実在する日付（\"2019-11-26\" のような YYYY-MM-DD）", "a real date (YYYY-MM-DD such as \"2019-11-26\")"),
    TIME("時刻（\"00:00\" から \"23:59\" までの HH:mm）", "a time (HH:mm from \"00:00\" to \"23:59\")"),
    OBJECT("オブジェクト（{ … }）", "an object ({ … })"),
    LIST("配列（[ … ]）", "a list ([ … ])");

    private final String japanese;
    private final String english;

    Expected(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    Message insteadOf(Message found) {
        return new Message(
                japanese + "を書いてください。書かれているのは" + found.japanese() + "です。",
                "Write " + english + "; found " + found.english() + ".");
    }
}
