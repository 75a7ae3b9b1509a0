package io.github.kaigiroku.commandline;

/** 出力の形式: a kind of file the command writes. */
enum OutputFormat {
    /** Word 文書, for the clerk. */
    DOCX("docx"),

    /** PDF, for the archive and the web. */
    PDF("pdf");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** The word for {@code --format} and the end of the file's name, without the dot. */
    String extension() {
        return extension;
    }
}
