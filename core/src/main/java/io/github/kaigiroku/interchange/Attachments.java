package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.Material;
import java.util.List;

/** 会議資料: a reference to each material, for the record has their titles and not their content. */
final class Attachments {

    private Attachments() {}

    static void write(XmlOutput out, DocumentNames names, List<Material> materials) {
        if (materials.isEmpty()) {
            return;
        }
        out.open("attachments");
        for (int i = 0; i < materials.size(); i++) {
            material(out, names, materials.get(i), References.attachment(i));
        }
        out.close("attachments");
    }

    private static void material(XmlOutput out, DocumentNames names, Material material, String id) {
        out.open("attachment", "eId", id);
        if (material.label() != null) {
            out.line("num", material.label());
        }
        out.line("heading", material.title());
        if (material.note() != null) {
            out.line("subheading", material.note());
        }
        out.empty("documentRef", "eId", id + "__ref", "href", names.attachment(id), "showAs", material.title());
        out.close("attachment");
    }
}
