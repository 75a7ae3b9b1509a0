package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FormProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the parts of a shell: a package without text, as deflated parts. Parts that each document brings itself are only indexed. */
final class ShellParts {

    private static final String DOCUMENT = "word/document.xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    private final FormProfile profile;
    private final Template template;
    private final PackageIndex index = new PackageIndex();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ShellParts(FormProfile profile) {
        this.profile = profile;
        this.template = new Template(profile);
    }

    static List<PackedPart> of(FormProfile profile, Furniture furniture, boolean embedsRecord) {
        var shell = new ShellParts(profile);
        shell.addForms();
        for (int number = 1; number <= furniture.headers(); number++) {
            String part = Furniture.header(number);
            shell.word("rId" + part, "header", part + ".xml");
        }
        for (int number = 1; number <= furniture.footers(); number++) {
            String part = Furniture.footer(number);
            shell.word("rId" + part, "footer", part + ".xml");
        }
        if (embedsRecord) {
            shell.addEmbedded();
        }
        return shell.packed();
    }

    private void addForms() {
        index.add(PackageIndex.PACKAGE, "rIdDocument", OFFICE + "officeDocument", DOCUMENT, wordType("document.main"));
        index.add(PackageIndex.PACKAGE, "rIdCore", CORE, CoreProperties.NAME, CORE_TYPE);
        String app = "docProps/app.xml";
        index.add(PackageIndex.PACKAGE, "rIdApp", OFFICE + "extended-properties", app, APP_TYPE);
        parts.put(app, template.fill("app.xml"));
        for (String kind : List.of("styles", "settings", "fontTable")) {
            String file = kind + ".xml";
            parts.put(word("rId" + kind, kind, file), template.fill(file));
        }
    }

    private String word(String id, String kind, String file) {
        return index.add(DOCUMENT, id, OFFICE + kind, file, wordType(kind));
    }

    private static String wordType(String kind) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
    }

    private void addEmbedded() {
        custom("rIdRecord", 1, "recordProperties.xml");
        parts.put(custom("rIdProfile", 2, "profileProperties.xml"), ProfilePart.of(profile));
    }

    /** Adds a custom XML part with its properties; one without them would be dropped when Word saves the document. */
    private String custom(String id, int number, String propertiesTemplate) {
        String target = "../customXml/item" + number + ".xml";
        String item = index.add(DOCUMENT, id, OFFICE + "customXml", target, PackageIndex.XML);
        String properties = "itemProps" + number + ".xml";
        parts.put(
                index.add(item, "rIdProperties", OFFICE + "customXmlProps", properties, CUSTOM_TYPE),
                template.fill(propertiesTemplate));
        return item;
    }

    private List<PackedPart> packed() {
        List<PackedPart> packed = new ArrayList<>();
        var deflater = new PartDeflater();
        index.parts().forEach((name, content) -> packed.add(deflater.deflated(name, content)));
        parts.forEach((name, content) -> packed.add(deflater.deflated(name, content)));
        return List.copyOf(packed);
    }
}
