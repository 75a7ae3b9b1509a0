package io.github.kaigiroku.pdf.syntax;

import io.github.kaigiroku.internal.deflate.Compressed;
import java.io.IOException;

/** 間接オブジェクトの書き先: where the numbered objects of a PDF go. For one document and one thread. */
public interface ObjectSink {

    /**
     * Sets a number aside for an object that is referred to before it is written.
     *
     * @return the object's number
     */
    int reserve();

    /**
     * Writes a dictionary or an array.
     *
     * @param number a reserved number, used once
     * @param object its bytes; they are free again when the call is over
     * @throws IOException when the file cannot be written
     */
    void write(int number, Bytes object) throws IOException;

    /**
     * Writes a stream, compressed as the whole file is.
     *
     * @param number a reserved number, used once
     * @param dictionary what its dictionary says besides length and filter, such as {@code /Type/Metadata}
     * @param data the data before compression; free again when the call is over
     * @throws IOException when the file cannot be written
     */
    void writeStream(int number, String dictionary, Bytes data) throws IOException;

    /**
     * Writes a stream that is already compressed.
     *
     * @param number a reserved number, used once
     * @param dictionary what its dictionary says besides length and filter
     * @param zlib the data (RFC 1950); its memory is free again when the call is over
     * @throws IOException when the file cannot be written
     */
    void writeDeflated(int number, String dictionary, Compressed zlib) throws IOException;
}
