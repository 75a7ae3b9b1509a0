import java.io.File;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Opens a document and saves it again: {@code Resaved FROM TO}. */
public final class Resaved {

    private Resaved() {}

    public static void main(String[] args) throws Docx4JException {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new File(args[0]));
        document.getMainDocumentPart().getJaxbElement(); // so that the text is written anew
        document.save(new File(args[1]));
    }
}
