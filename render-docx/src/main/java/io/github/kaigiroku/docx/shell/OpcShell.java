package io.github.kaigiroku.docx.shell;

import io.github.kaigiroku.docx.embedded.ProfilePart;
import io.github.kaigiroku.docx.zip.PackedPart;
import io.github.kaigiroku.form.FormProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Makes a shell: a package without text, built by POI, taken apart into deflated parts. */
final class OpcShell {

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String XML = "application/xml";
    private static final String DATASTORE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private static final byte[] NOTHING = {};

    private final OPCPackage opc;
    private final FormProfile profile;
    private final Template template;

    private OpcShell(OPCPackage opc, FormProfile profile) {
        this.opc = opc;
        this.profile = profile;
        this.template = new Template(profile);
    }

    static List<PackedPart> make(FormProfile profile, boolean embedsRecord) {
        var bytes = new ByteArrayOutputStream();
        try {
            OPCPackage opc = OPCPackage.create(bytes);
            new OpcShell(opc, profile).fill(embedsRecord);
            opc.close();
            return ShellParts.in(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI refuses a name of ours", e);
        }
    }

    private void fill(boolean embedsRecord) throws IOException, InvalidFormatException {
        PackagePart document =
                opc.createPart(PackagingURIHelper.createPartName("/word/document.xml"), WORD + "document.main+xml");
        opc.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "officeDocument");
        relate(document, "styles", part("/word/styles.xml", WORD + "styles+xml", "styles.xml"));
        relate(document, "settings", part("/word/settings.xml", WORD + "settings+xml", "settings.xml"));
        relate(document, "fontTable", part("/word/fontTable.xml", WORD + "fontTable+xml", "fontTable.xml"));
        for (PageHeader header : PageHeader.values()) {
            header(document, header);
        }
        PackagePart properties = part("/docProps/app.xml", PROPERTIES, "app.xml");
        opc.addRelationship(properties.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "extended-properties");
        if (embedsRecord) {
            custom(document, 1, "recordProperties.xml", NOTHING);
            custom(document, 2, "profileProperties.xml", ProfilePart.of(profile));
        }
    }

    private void header(PackagePart document, PageHeader header) throws IOException, InvalidFormatException {
        byte[] content = template.fill(header.template(), header.values(profile.page(), profile.proceedings()));
        PackagePart part = part("/word/" + header.partName(), WORD + "header+xml", content);
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "header", header.id());
    }

    /** A custom XML part without its properties is dropped when Word saves the document. */
    private void custom(PackagePart document, int number, String properties, byte[] content)
            throws IOException, InvalidFormatException {
        PackagePart item = part("/customXml/item" + number + ".xml", XML, content);
        relate(document, "customXml", item);
        relate(item, "customXmlProps", part("/customXml/itemProps" + number + ".xml", DATASTORE, properties));
    }

    private PackagePart part(String name, String type, String templateName) throws IOException, InvalidFormatException {
        return part(name, type, template.fill(templateName));
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException, InvalidFormatException {
        PackagePart part = opc.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private static void relate(PackagePart from, String type, PackagePart to) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + type);
    }
}
