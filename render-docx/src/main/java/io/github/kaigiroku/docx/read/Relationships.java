package io.github.kaigiroku.docx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 関係: which parts a part leads to. */
final class Relationships {

    /** One way from a part to another, by the last word of its type, such as {@code styles}. */
    private record Way(String type, String target) {}

    private final List<Way> ways = new ArrayList<>();

    private Relationships() {}

    /** The ways from a part, or from the package as a whole for the empty name. */
    static Relationships of(PackageFile file, String source) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = folder + "_rels/" + source.substring(slash) + ".rels";
        var found = new Relationships();
        if (file.has(name)) {
            try (var cursor = new XmlCursor(file, name)) {
                while (cursor.next()) {
                    if (cursor.isStart() && cursor.name().equals("Relationship")) {
                        found.add(folder, cursor);
                    }
                }
            }
        }
        return found;
    }

    private void add(String folder, XmlCursor cursor) {
        String type = cursor.attribute("Type");
        String target = cursor.attribute("Target");
        if (type != null && target != null && !"External".equals(cursor.attribute("TargetMode"))) {
            ways.add(new Way(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
        }
    }

    private static String resolve(String folder, String target) {
        List<String> path = new ArrayList<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** The parts a type of way leads to, in order. */
    List<String> targets(String type) {
        return ways.stream()
                .filter(way -> way.type().equals(type))
                .map(Way::target)
                .toList();
    }

    /** The first part a type of way leads to; null when there is none. */
    @Nullable
    String target(String type) {
        List<String> targets = targets(type);
        return targets.isEmpty() ? null : targets.get(0);
    }
}
