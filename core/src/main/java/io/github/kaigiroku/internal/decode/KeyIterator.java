package io.github.kaigiroku.internal.decode;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks over the keys of an object, leaving the parser on the value of each; a repeated key is a problem and skipped. */
final class KeyIterator implements Iterator<String> {

    private final JsonInput in;
    private final JsonParser parser;
    private final Set<String> seen = new HashSet<>();
    private @Nullable String next;

    KeyIterator(JsonInput in, JsonParser parser) {
        this.in = in;
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        while (next == null && parser.nextToken() != JsonToken.END_OBJECT) {
            advance(parser.currentName());
        }
        return next != null;
    }

    private void advance(String key) {
        in.atKey();
        parser.nextToken();
        if (seen.add(key)) {
            next = key;
        } else {
            in.problem(in.keyPlace(), JsonMessages.duplicateKey(key));
            parser.skipChildren();
        }
    }

    @Override
    public String next() {
        String key = hasNext() ? next : null;
        if (key == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return key;
    }
}
