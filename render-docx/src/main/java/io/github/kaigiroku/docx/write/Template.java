package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.Paragraph;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.ProceedingsPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The XML files beside this class, with the profile's values in place of {@code {words in braces}}. */
final class Template {

    private final Map<String, String> profileValues;

    Template(FormProfile profile) {
        PageLayout page = profile.page();
        double indent = firstIndent(profile);
        this.profileValues = Map.of(
                "font", Markup.escaped(page.fontName(), "profile.page.fontName"),
                "headingFont", Markup.escaped(page.font(FontRole.HEADING), "profile.page.headingFont"),
                "labelFont", Markup.escaped(page.font(FontRole.LABEL), "profile.page.labelFont"),
                "halfPoints", Long.toString(Math.round(page.fontSize() * 2)),
                "padding", Twips.of(page.cellPadding()),
                "tab", Twips.of(Paragraph.TAB_INTERVAL * page.fontSize()),
                "indentChars", Long.toString(Math.round(indent * 100)),
                "indent", Twips.of(indent * page.fontSize()),
                "closedShade", profile.closed().shade(),
                "closedText", closedText(profile.closed().colour()));
    }

    private static String closedText(@Nullable String colour) {
        return colour == null ? "" : "\n    <w:rPr>\n      <w:color w:val=\"" + colour + "\"/>\n    </w:rPr>";
    }

    /** How far the styles of entries indent first lines: as the first proceedings do; others say so themselves. */
    static double firstIndent(FormProfile profile) {
        List<ProceedingsPart> parts = profile.parts(ProceedingsPart.class);
        return parts.isEmpty() ? 0 : parts.get(0).firstIndent();
    }

    byte[] fill(String name) {
        return fill(name, profileValues);
    }

    byte[] fill(String name, Map<String, String> values) {
        String xml = read(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml = xml.replace('{' + value.getKey() + '}', value.getValue());
        }
        return Markup.of(xml);
    }

    private static String read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read from the jar: " + name, e);
        }
    }
}
