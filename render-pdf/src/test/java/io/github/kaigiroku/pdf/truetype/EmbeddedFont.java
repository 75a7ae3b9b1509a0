package io.github.kaigiroku.pdf.truetype;

import io.github.kaigiroku.internal.deflate.Compressed;
import io.github.kaigiroku.internal.deflate.Compressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A subset as a reader of the PDF gets it. */
final class EmbeddedFont {

    private EmbeddedFont() {}

    /** Unpacks zlib data, all of it, with its checksum. */
    static byte[] inflate(Compressed stream) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(stream.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!inflater.finished()) {
            int length = inflater.inflate(buffer);
            if (length == 0 && inflater.needsInput()) {
                throw new DataFormatException("cut short");
            }
            out.write(buffer, 0, length);
        }
        if (inflater.getRemaining() != 0) {
            throw new DataFormatException("bytes behind the end");
        }
        inflater.end();
        return out.toByteArray();
    }

    /** The subset read by fontbox, an independent reader. */
    static TrueTypeFont read(FontSubset subset) throws IOException, DataFormatException {
        return new TTFParser(true)
                .parse(new RandomAccessReadBuffer(inflate(SubsetStream.fastest(subset, new Compressor(1)))));
    }
}
