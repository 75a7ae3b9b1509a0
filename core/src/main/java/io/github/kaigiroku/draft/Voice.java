package io.github.kaigiroku.draft;

import org.jspecify.annotations.Nullable;

/**
 * What one voice says in a cue.
 *
 * @param speaker who; null when the cue does not say
 * @param text what, without markup
 */
record Voice(@Nullable String speaker, String text) {

    /** Who, or nothing. */
    String label() {
        return speaker == null ? "" : speaker;
    }
}
