package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import java.util.Collection;

/** Messages about wrong keys, words and texts. */
final class JsonMessages {

    private JsonMessages() {}

    static Message unknownKey(String key, Collection<String> known) {
        String quoted = "\"" + Quoted.of(key) + "\"";
        return new Message(
                "ここに項目 " + quoted + " は書けません。" + meantJapanese(key, known) + "書ける項目: " + String.join(", ", known) + "。",
                "The key " + quoted + " is not allowed here. " + meantEnglish(key, known) + "Allowed keys: "
                        + String.join(", ", known) + ".");
    }

    static Message unknownWord(String word, Collection<String> known) {
        String quoted = "\"" + Quoted.of(word) + "\"";
        return new Message(
                "ここに " + quoted + " は書けません。" + meantJapanese(word, known) + "書ける語: " + String.join(", ", known) + "。",
                "The word " + quoted + " is not allowed here. " + meantEnglish(word, known) + "Allowed words: "
                        + String.join(", ", known) + ".");
    }

    static Message duplicateKey(String key) {
        String quoted = "\"" + Quoted.of(key) + "\"";
        return new Message(
                "項目 " + quoted + " が同じオブジェクトに二度書かれています。一つだけ残してください。",
                "The key " + quoted + " is written twice in the same object. Keep one of them.");
    }

    static Message nullInList() {
        return new Message(
                "配列の中に null は書けません。値を書くか、null を除いてください。",
                "null is not allowed in a list. Write a value or take the null out.");
    }

    static Message empty() {
        return new Message(
                "中身がありません。JSON のオブジェクト（{ … }）を書いてください。", "There is nothing here. Write a JSON object ({ … }).");
    }

    static Message trailingText() {
        return new Message(
                "JSON の終わりのあとに余分な文字があります。取り除いてください。", "There is text after the end of the JSON. Take it out.");
    }

    static Message tooManyProblems() {
        return new Message(
                "誤りが " + JsonLimits.PROBLEMS + " 件に達したので、ここで読むのをやめました。直してからもう一度読んでください。",
                "Reading stopped here after " + JsonLimits.PROBLEMS + " problems. Correct them and read again.");
    }

    private static String meantJapanese(String word, Collection<String> known) {
        return NearestWord.to(word, known)
                .map(near -> "「" + near + "」の誤りではありませんか。")
                .orElse("");
    }

    private static String meantEnglish(String word, Collection<String> known) {
        return NearestWord.to(word, known)
                .map(near -> "Did you mean " + near + "? ")
                .orElse("");
    }
}
