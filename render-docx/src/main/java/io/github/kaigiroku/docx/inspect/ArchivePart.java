package io.github.kaigiroku.docx.inspect;

import org.jspecify.annotations.Nullable;

/** 部品 of an archive. */
final class ArchivePart {

    private final String name;
    private final byte @Nullable [] content;

    ArchivePart(String name, byte @Nullable [] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    /** Its bytes; null when they cannot be had. */
    byte @Nullable [] content() {
        return content;
    }
}
