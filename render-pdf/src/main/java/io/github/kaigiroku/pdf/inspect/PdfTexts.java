package io.github.kaigiroku.pdf.inspect;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.FileTextSink;
import io.github.kaigiroku.publication.FileTexts;
import io.github.kaigiroku.publication.LeakPlace;

/** PDF の文字: hands over the texts of all objects of a PDF, of all its revisions. Stateless and thread-safe. */
public final class PdfTexts implements FileTexts {

    /** Other programs find the beginning within so many bytes. */
    private static final int HEAD = 1024;

    private static final Message FILE = new Message("PDF", "the PDF");
    private static final Message BETWEEN = new Message("オブジェクトの間", "what stands between the objects");
    private static final Message ENCRYPTED = new Message(
            "暗号化されています。保護を外して保存した PDF を検査してください。", "It is encrypted. Check a PDF that was saved without protection.");
    private static final Message DAMAGED = new Message(
            "壊れているか、読み切れないほど複雑です。PDF を作り直してください。",
            "It is damaged or too complex to be read to its end. Make the PDF anew.");

    /** For the service loader. */
    public PdfTexts() {}

    @Override
    public boolean reads(byte[] file) {
        for (int i = 0; i < Math.min(HEAD, file.length); i++) {
            if (file[i] == '%' && new Scanner(file, i).starts("%PDF-")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(byte[] file, FileTextSink to) {
        var data = new StreamFilters(file);
        var objects = new ObjectScan(file, data);
        if (objects.isEncrypted()) {
            to.unreadable(FILE, ENCRYPTED);
            return;
        }
        if (!objects.isComplete()) {
            to.unreadable(FILE, DAMAGED);
        }
        new DocumentTexts(objects, data, to).read();
        to.bytes(LeakPlace.OTHER, BETWEEN, objects.outside());
    }
}
