package io.github.kaigiroku.publication;

/**
 * ファイルの文字の読み取り: finds whatever text a kind of file holds, seen or not, for {@link LeakCheck}. The modules that write DOCX
 * and PDF each provide one, found by {@link java.util.ServiceLoader}; programs may provide others. Stateless and
 * thread-safe. Files come from anybody: a reader bounds its memory and time, and says what it could not read.
 */
public interface FileTexts {

    /**
     * Whether this reader understands a file, judged by its content.
     *
     * @param file the bytes of the file
     * @return true when {@link #read} is to be called
     */
    boolean reads(byte[] file);

    /**
     * Hands over everything that a file holds.
     *
     * @param file the bytes of the file
     * @param to takes the texts, files within the file, and what cannot be read
     */
    void read(byte[] file, FileTextSink to);
}
