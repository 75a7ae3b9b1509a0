package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Where the parser stands; paths are made from its own stack, and only when somebody asks. */
final class Places {

    private static final String ROOT = "$";
    private static final int MAX_PLAIN_KEY = 60;

    private Places() {}

    /** The place of the key or value the parser stands on. */
    static Place current(JsonParser parser) {
        return current(parser, parser.currentTokenLocation());
    }

    /** The component the parser stands on or has just read, with a location that was asked for before. */
    static Place current(JsonParser parser, TokenStreamLocation location) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
        return at(inside ? context.getParent() : context, location);
    }

    /** The place at which the parser could not go on. */
    static Place ofError(JsonParser parser, JacksonException e) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return at(parser.streamReadContext(), location);
    }

    private static Place at(TokenStreamContext context, TokenStreamLocation location) {
        return new Place(path(context), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    static String path(TokenStreamContext context) {
        var path = new StringBuilder();
        append(path, context);
        return path.isEmpty() ? ROOT : path.toString();
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context.getParent() != null) {
            append(path, context.getParent());
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            appendKey(path, context.currentName());
        }
    }

    private static void appendKey(StringBuilder path, String key) {
        if (isPlain(key)) {
            path.append(path.isEmpty() ? "" : ".").append(key);
        } else {
            path.append("[\"").append(Quoted.of(key)).append("\"]");
        }
    }

    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == '_')) {
                return false;
            }
        }
        return !key.isEmpty() && key.length() <= MAX_PLAIN_KEY;
    }
}
