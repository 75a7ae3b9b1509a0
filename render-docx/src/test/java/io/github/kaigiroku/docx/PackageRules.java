package io.github.kaigiroku.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What must hold in a package and no schema says; without it Word repairs the document or refuses it. */
final class PackageRules {

    private final Map<String, Document> parts = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private PackageRules(byte[] docx) {
        Opened.parts(docx).forEach((name, xml) -> parts.put(name, parse(xml)));
    }

    /** The rules a document breaks; empty when it is fine. */
    static List<String> brokenBy(byte[] docx) {
        var rules = new PackageRules(docx);
        rules.everyPartHasAType();
        rules.everyRelationshipLeadsSomewhere();
        rules.everyReferenceHasItsRelationship();
        rules.everyStyleExists();
        rules.everyCellEndsWithAParagraph();
        rules.everyRowFillsTheGrid();
        rules.everyBookmarkEndsOnce();
        return rules.broken;
    }

    private void everyPartHasAType() {
        Set<String> extensions = attributes("[Content_Types].xml", "Default", "Extension");
        Set<String> names = attributes("[Content_Types].xml", "Override", "PartName");
        for (String name : parts.keySet()) {
            if (!names.contains("/" + name) && !extensions.contains(name.substring(name.lastIndexOf('.') + 1))) {
                broken.add("no content type: " + name);
            }
        }
        names.stream()
                .filter(name -> !parts.containsKey(name.substring(1)))
                .forEach(name -> broken.add("typed: " + name));
    }

    private void everyRelationshipLeadsSomewhere() {
        for (String name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                String folder = name.substring(0, name.indexOf("_rels/"));
                for (String target : attributes(name, "Relationship", "Target")) {
                    String path = target.startsWith("/") ? target.substring(1) : resolve(folder, target);
                    if (!parts.containsKey(path)) {
                        broken.add(name + " leads to nothing: " + target);
                    }
                }
            }
        }
    }

    private static String resolve(String folder, String target) {
        return URI.create("part:/" + folder).resolve(target).getPath().substring(1);
    }

    private void everyReferenceHasItsRelationship() {
        Set<String> ids = attributes("word/_rels/document.xml.rels", "Relationship", "Id");
        for (String kind : List.of("w:headerReference", "w:footerReference")) {
            for (String id : attributes("word/document.xml", kind, "r:id")) {
                if (!ids.contains(id)) {
                    broken.add("no relationship " + id);
                }
            }
        }
    }

    private void everyStyleExists() {
        Set<String> ids = attributes("word/styles.xml", "w:style", "w:styleId");
        parts.keySet().stream()
                .filter(part -> part.matches("word/[a-z]+\\d*\\.xml"))
                .flatMap(part -> Stream.of("w:pStyle", "w:tblStyle", "w:basedOn", "w:next")
                        .flatMap(element -> attributes(part, element, "w:val").stream()))
                .filter(id -> !ids.contains(id))
                .forEach(id -> broken.add("no style " + id));
    }

    private void everyCellEndsWithAParagraph() {
        for (Element cell : elements("word/document.xml", "w:tc")) {
            Node last = cell.getLastChild();
            if (last == null || !last.getNodeName().equals("w:p")) {
                broken.add("a cell ends with " + last);
            }
        }
    }

    private void everyRowFillsTheGrid() {
        for (Element table : elements("word/document.xml", "w:tbl")) {
            int columns = table.getElementsByTagName("w:gridCol").getLength();
            for (Element row : list(table.getElementsByTagName("w:tr"))) {
                int cells = row.getElementsByTagName("w:tc").getLength();
                for (Element span : list(row.getElementsByTagName("w:gridSpan"))) {
                    cells += Integer.parseInt(span.getAttribute("w:val")) - 1;
                }
                if (cells != columns) {
                    broken.add(cells + " cells in " + columns + " columns");
                }
            }
        }
    }

    private void everyBookmarkEndsOnce() {
        List<String> starts = bookmarks("w:bookmarkStart");
        if (!starts.equals(bookmarks("w:bookmarkEnd")) || Set.copyOf(starts).size() != starts.size()) {
            broken.add("bookmarks begin as " + starts);
        }
    }

    private List<String> bookmarks(String element) {
        return elements("word/document.xml", element).stream()
                .map(mark -> mark.getAttribute("w:id"))
                .sorted()
                .toList();
    }

    private Set<String> attributes(String part, String element, String attribute) {
        Set<String> values = new HashSet<>();
        for (Element found : elements(part, element)) {
            if (!values.add(found.getAttribute(attribute)) && !element.startsWith("w:")) {
                broken.add(part + " says twice: " + found.getAttribute(attribute));
            }
        }
        return values;
    }

    private List<Element> elements(String part, String name) {
        return list(parts.get(part).getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
