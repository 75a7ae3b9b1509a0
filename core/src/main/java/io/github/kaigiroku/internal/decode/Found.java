package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a reader found at a place, in words. */
final class Found {

    private Found() {}

    static Message at(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Message("オブジェクト", "an object");
            case START_ARRAY -> new Message("配列", "a list");
            case VALUE_STRING -> text(parser.getString());
            case VALUE_NULL -> new Message(" null ", "null");
            default -> new Message(" " + parser.getString() + " ", parser.getString());
        };
    }

    static Message text(String text) {
        String quoted = "\"" + Quoted.of(text) + "\"";
        return new Message("文字列 " + quoted + " ", "the string " + quoted);
    }
}
