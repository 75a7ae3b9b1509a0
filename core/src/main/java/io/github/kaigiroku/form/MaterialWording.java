package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Material;
import java.util.ArrayList;
import java.util.List;

/** 会議資料の書き方: one paragraph for each material, its label before the title. */
final class MaterialWording {

    private MaterialWording() {}

    static List<Paragraph> row(List<Material> materials) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < materials.size(); i++) {
            paragraphs.add(material(materials.get(i), "materials[" + i + "]"));
        }
        return paragraphs;
    }

    private static Paragraph material(Material material, String path) {
        var pieces = new Pieces();
        double hanging = 0;
        if (material.label() != null && !material.label().isEmpty()) {
            pieces.text(material.label(), path + ".label").form("　", path);
            hanging = NominalWidth.of(material.label()) + 1;
        }
        pieces.text(material.title(), path + ".title");
        if (material.note() != null && !material.note().isEmpty()) {
            pieces.form("（", path).text(material.note(), path + ".note").form("）", path);
        }
        return pieces.hanging(hanging);
    }
}
