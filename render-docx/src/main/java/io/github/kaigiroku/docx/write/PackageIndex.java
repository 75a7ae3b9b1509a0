package io.github.kaigiroku.docx.write;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * 部品の目録: what a package says about its parts, their content types and the relationships that lead to them (Open
 * Packaging Conventions, ECMA-376 part 2). Every name in it is ours, so that nothing needs an escape.
 */
final class PackageIndex {

    /** The type of parts that need no more to be known by than their relationship. */
    static final String XML = "application/xml";

    /** The source of relationships that lead from the package as a whole. */
    static final String PACKAGE = "";

    private static final String TYPES = Markup.DECLARATION
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"" + XML + "\"/>";
    private static final String RELATIONSHIPS = Markup.DECLARATION
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final StringBuilder types = new StringBuilder(TYPES);
    private final Map<String, StringBuilder> relationships = new TreeMap<>();

    /**
     * Adds a part.
     *
     * @param source the part that leads to it, or {@link #PACKAGE}
     * @param id the relationship's identifier, unlike all others of the source
     * @param relationship the relationship's type
     * @param target where the part is, seen from the source's folder
     * @param type the part's content type
     * @return the part's name
     */
    String add(String source, String id, String relationship, String target, String type) {
        relationships
                .computeIfAbsent(source, any -> new StringBuilder(RELATIONSHIPS))
                .append("<Relationship Id=\"" + id + "\" Type=\"" + relationship + "\" Target=\"" + target + "\"/>");
        String name = URI.create("/" + source).resolve(target).getPath();
        if (!type.equals(XML)) {
            types.append("<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>");
        }
        return name.substring(1);
    }

    /** The parts that hold the index; the content types come first, where programs look that guess a file's kind. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", Markup.of(types + "</Types>"));
        relationships.forEach((source, list) -> parts.put(nameFor(source), Markup.of(list + "</Relationships>")));
        return parts;
    }

    private static String nameFor(String source) {
        int file = source.lastIndexOf('/') + 1;
        return source.substring(0, file) + "_rels/" + source.substring(file) + ".rels";
    }
}
