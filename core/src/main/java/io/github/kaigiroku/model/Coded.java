package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** 符号を持つ値: a choice that the JSON contract writes as a word of its own, such as {@code in-person}. */
public interface Coded {

    /**
     * The word that stands for this choice in JSON.
     *
     * @return the word, lower case with hyphens
     */
    @JsonValue
    String code();
}
