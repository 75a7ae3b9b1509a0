package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 資料の取り込み: materials with their labels, and which of them a text such as 資料１、２ means. */
final class MaterialList {

    private static final String NAME = "(?:(?:別紙|別添|参考|当日|追加|事前|会議|説明|配布|配付|補足)?資料|別紙|別添|議案書?|次第)";
    private static final String NUMBER = "(?:[0-9０-９]{1,2}|[①-⑳A-ZＡ-Ｚ])?(?:[-－‐の][0-9０-９]{1,2})*";
    private static final Pattern NOTE = Pattern.compile("[\\s　]*[（(]([^（()）]*(?:配付|配布|回収|閲覧|差替え|差し替え|送付|送付済|持参))[）)]$");
    private static final Pattern MATERIAL = Pattern.compile("^[・○●■◆※]?[\\s　]*(?:[【［〔＜\\[]("
            + NAME + "(?:[Nｎ]o\\.?)?[\\s　]?" + NUMBER + ")[】］〕＞\\]][\\s　：:]*|(" + NAME + "(?:[NＮ][oｏ][.．]?)?[\\s　]?"
            + NUMBER
            + ")[\\s　：:]+)(?=\\S)");
    private static final Pattern REFERENCE = Pattern.compile("(" + NAME + ")?[\\s　]?(" + NUMBER + ")");
    private static final Pattern BULLET = Pattern.compile("^[・○●■◆]");

    private final DraftRecord draft;
    private final PersonWords words;

    MaterialList(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    void take(Slice text) {
        for (Slice line : text.lines()) {
            items(line).forEach(this::item);
        }
    }

    /** Several materials on one line, of which at least two have labels; otherwise the line. */
    private static List<Slice> items(Slice line) {
        List<Slice> parts = line.split("、，");
        long labelled = parts.stream()
                .filter(part -> MATERIAL.matcher(part.text()).find())
                .count();
        return labelled > 1 ? parts : List.of(line.strip());
    }

    private void item(Slice item) {
        if (item.isBlank() || words.isNobody(item.text())) {
            item.form();
        } else {
            material(item);
        }
    }

    private void material(Slice line) {
        Slice item = line;
        String path = "materials[" + draft.materials.size() + "]";
        Matcher label = MATERIAL.matcher(item.text());
        String name = null;
        if (label.find()) {
            int group = label.group(1) == null ? 2 : 1;
            name = item.part(label.start(group), label.end(group)).take(path + ".label");
            item = item.rest(label.end()).strip();
        } else if (BULLET.matcher(item.text()).find()) {
            item.part(0, 1).form();
            item = item.rest(1).strip();
        }
        Matcher note = NOTE.matcher(item.text());
        String said = null;
        if (note.find() && note.start() > 0) {
            said = item.part(note.start(1), note.end(1)).take(path + ".note");
            item = item.part(0, note.start()).strip();
        }
        draft.materials.add(new Material(name, item.take(path + ".title"), said));
    }

    /** The labels of the materials that a text means; empty when it is more than labels, or one of them is not known. */
    List<String> meant(Slice text) {
        List<String> labels = new ArrayList<>();
        String name = "";
        for (Slice part : text.split("、，,・")) {
            Matcher reference = REFERENCE.matcher(part.text());
            if (!reference.matches() || (reference.group(1) == null && name.isEmpty())) {
                return List.of();
            }
            name = reference.group(1) == null ? name : reference.group(1);
            String label = known(Slice.key(name + reference.group(2)));
            if (label.isEmpty()) {
                return List.of();
            }
            labels.add(label);
        }
        return labels;
    }

    private String known(String key) {
        return draft.materials.stream()
                .map(Material::label)
                .filter(label -> label != null && Slice.key(label).equals(key))
                .findFirst()
                .orElse("");
    }
}
