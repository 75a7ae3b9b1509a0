package io.github.kaigiroku.benchmarks;

import java.util.Collections;

/** Markdown の表: the first column is text, the others are figures. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        row(heads);
        text.append("|---|")
                .append(String.join("", Collections.nCopies(heads.length - 1, "---:|")))
                .append('\n');
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    String text() {
        return text.toString();
    }
}
