package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * 署名欄の項目: the form field that holds one signature (ISO 32000-1, 12.7.4.5), shown on a page or on none.
 *
 * @param name the signer's
 * @param shown what a page shows; null for a signature that only programs see
 */
record SignatureField(String name, @Nullable SignatureAppearance shown) {

    private static final PdfName ALTERNATE_NAME = new PdfName("TU");
    private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;

    /** Adds the field to a file, with the signature's dictionary as its value. */
    void add(Update update, PdfDictionary signature) throws IOException {
        var writer = update.stamper().getWriter();
        Box box = shown == null ? null : shown.placed(name, update.reader());
        int page = box == null ? 1 : box.page();
        update.requirePage(page);
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setFieldName(freeName(update.reader().getAcroFields()));
        field.put(ALTERNATE_NAME, new PdfString("電子署名: " + name, PdfObject.TEXT_UNICODE));
        Rectangle rectangle = box == null ? new Rectangle(0, 0) : box.rectangle(update.reader());
        field.setWidget(rectangle, null);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.setPage(page);
        if (shown != null && box != null) {
            field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, shown.appearance(update, rectangle, box));
        }
        field.put(PdfName.V, writer.addToBody(signature, false).getIndirectReference());
        FormTag.of(field, page, update.stamper());
        writer.setSigFlags(SIGNATURES_EXIST_AND_APPEND_ONLY);
        update.stamper().addAnnotation(field, page);
    }

    private static String freeName(AcroFields fields) {
        for (int number = 1; ; number++) {
            String free = "Signature" + number;
            if (fields.getFieldItem(free) == null) {
                return free;
            }
        }
    }
}
