package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.problem.Message;
import java.util.List;

/** 後処理した PDF: a file after work on it, and what it lost by it. Immutable and thread-safe. */
public final class ReworkedPdf {

    private final byte[] bytes;
    private final List<Message> losses;

    ReworkedPdf(byte[] bytes, List<Message> losses) {
        this.bytes = bytes;
        this.losses = List.copyOf(losses);
    }

    /** {@return the whole file; a copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return what the file no longer is or has, such as PDF/A; empty when it conforms to what it conformed to before, and
     * its record can be read as before}
     */
    public List<Message> losses() {
        return losses;
    }
}
