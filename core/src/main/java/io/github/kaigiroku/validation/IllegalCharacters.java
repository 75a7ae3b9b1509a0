package io.github.kaigiroku.validation;

import java.util.LinkedHashMap;
import java.util.Map;

/** 文書に書けない文字: those of one text, each told once where it stands first, with the number of all of them. */
final class IllegalCharacters {

    /** Different characters told of one text; of a file that is no text at all, nobody reads more. */
    static final int MOST = 10;

    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private int count;

    /** Notes the character at an index of a text. */
    void add(int codePoint, int index, String text) {
        count++;
        if (places.size() < MOST) {
            places.computeIfAbsent(codePoint, first -> text.codePointCount(0, index) + 1);
        }
    }

    void tell(RecordPath path, Findings findings) {
        places.forEach((codePoint, place) ->
                findings.add(FindingCode.ILLEGAL_CHARACTER, path, Characters.name(codePoint), place, count));
    }
}
