package io.github.kaigiroku.benchmarks;

import java.util.Collections;

/** Markdown の表: the first column is text, the others are figures. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String head, String... heads) {
        row(head, heads);
        text.append("|---|")
                .append(String.join("", Collections.nCopies(heads.length, "---:|")))
                .append('\n');
    }

    void row(String name, String... cells) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }

    String text() {
        return text.toString();
    }
}
