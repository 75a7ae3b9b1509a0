package io.github.kaigiroku.pdf.afterwork;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 適合の表明: what a file says of itself in its XMP: PDF/A with part and level, and PDF/UA. It is believed; nothing here checks
 * a file against the standards.
 *
 * @param part 1 to 4; 0 when the file does not say that it is PDF/A
 * @param level A, U or B; a space when there is none
 * @param accessible whether the file says that it is PDF/UA
 */
record Claims(int part, char level, boolean accessible) {

    static final Claims NONE = new Claims(0, ' ', false);

    private static final Pattern PART = claim("pdfaid:part", "[1-4]");
    private static final Pattern LEVEL = claim("pdfaid:conformance", "[A-Z]");
    private static final Pattern ACCESSIBLE = claim("pdfuaid:part", "[12]");

    /** A property as an element or as an attribute. */
    private static Pattern claim(String name, String value) {
        return Pattern.compile("<" + name + ">\\s*(" + value + ")\\s*</" + name + ">|\\b" + name + "\\s*=\\s*[\"']("
                + value + ")[\"']");
    }

    /** Reads the claims of a file; a file without XMP claims nothing. */
    static Claims of(byte @Nullable [] xmp) {
        if (xmp == null) {
            return NONE;
        }
        String text = new String(xmp, StandardCharsets.UTF_8);
        String part = value(PART, text);
        String level = value(LEVEL, text);
        return new Claims(
                part == null ? 0 : Integer.parseInt(part),
                part == null || level == null ? ' ' : level.charAt(0),
                value(ACCESSIBLE, text) != null);
    }

    boolean archival() {
        return part > 0;
    }

    /** Whether files of any kind may be inside: PDF/A-3, and PDF/A-4f. Parts 1 and 2 allow none, or only PDF/A ones. */
    boolean takesAttachments() {
        return part == 3 || (part == 4 && level == 'F');
    }

    /** What a file of these claims may claim after another is put into it. */
    Claims with(Claims other) {
        boolean fits = (part == 2 || part == 3) && other.part > 0 && other.part <= part;
        char weaker = "AUB".indexOf(level) > "AUB".indexOf(other.level) ? level : other.level;
        return new Claims(fits ? part : 0, fits ? weaker : ' ', accessible && other.accessible);
    }

    /** The same without PDF/A. */
    Claims withoutArchival() {
        return new Claims(0, ' ', accessible);
    }

    /** XMP that claims this and otherwise says what it said. */
    byte[] in(byte[] xmp) {
        String text = new String(xmp, StandardCharsets.UTF_8);
        if (!archival()) {
            text = LEVEL.matcher(PART.matcher(text).replaceAll("")).replaceAll("");
        } else {
            text = LEVEL.matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            match.group().replaceFirst("(?<=[>\"'])\\s*[A-Z]\\s*(?=[<\"'])", String.valueOf(level))));
        }
        return (accessible ? text : ACCESSIBLE.matcher(text).replaceAll("")).getBytes(StandardCharsets.UTF_8);
    }

    /** For people, such as PDF/A-3a. */
    @Override
    public String toString() {
        String archive = archival() ? "PDF/A-" + part + Character.toLowerCase(level) : "";
        String reader = accessible ? "PDF/UA" : "";
        return (archive.strip() + (archive.isEmpty() || reader.isEmpty() ? "" : " + ") + reader).strip();
    }

    private static @Nullable String value(Pattern claim, String text) {
        Matcher found = claim.matcher(text);
        if (!found.find()) {
            return null;
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
