package io.github.kaigiroku.docx.read;

import java.io.IOException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** ブックのパッケージ: opens the package of a workbook within the bounds of documents, and smaller ones for what POI keeps. */
public final class WorkbookPackage {

    private WorkbookPackage() {}

    /**
     * Opens a workbook.
     *
     * @param xlsx the file's bytes
     * @return the package, to be closed
     * @throws BrokenPackageException when it is no package, is damaged or is made to do harm
     * @throws IOException when it cannot be read
     */
    public static OPCPackage open(byte[] xlsx) throws IOException {
        SafeArchive archive = SafeArchive.ofWorkbook(new SeekableInMemoryByteChannel(xlsx));
        try {
            return OPCPackage.open(archive);
        } catch (InvalidFormatException | RuntimeException e) {
            archive.close();
            throw Refusal.notAPackage(e);
        }
    }
}
