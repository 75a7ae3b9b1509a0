package io.github.kaigiroku.pdf.writer;

import io.github.kaigiroku.pdf.syntax.Bytes;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * 署名欄: the room behind each printed signer's name, kept in the file as a named destination (ISO 32000-1, 12.3.2.3), so that
 * the signature that comes later finds its row. For one document and one thread.
 */
public final class SignerRows {

    /** What begins the name of each destination, before the signer's name. */
    public static final String PREFIX = "signer:";

    /** By name, in the order of a name tree: of UTF-16 units. */
    private final Map<String, Bytes> rows = new TreeMap<>();

    /**
     * Notes a signer's row. The first one counts where a name is printed more than once.
     *
     * @param name the signer's name as printed
     * @param page the number of the page's object
     * @param left in pt, as the other edges, from the page's lower left corner
     */
    public void add(String name, int page, double left, double bottom, double right, double top) {
        Bytes destination = new Bytes(64).put('[').reference(page).put("/FitR ");
        destination.put(left).put(' ').put(bottom).put(' ').put(right).put(' ').put(top);
        rows.putIfAbsent(PREFIX + name, destination.put(']'));
    }

    /** Writes the rows, if there are any. */
    public void write(PdfFile file) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Bytes tree = new Bytes(64 + 96 * rows.size()).put("<</Names[");
        rows.forEach((name, destination) -> tree.text(name).put(destination.array(), destination.size()));
        int number = file.reserve();
        file.write(number, tree.put("]>>"));
        file.putInNames("Dests", number + " 0 R");
    }
}
