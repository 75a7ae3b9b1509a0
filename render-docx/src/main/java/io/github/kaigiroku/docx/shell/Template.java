package io.github.kaigiroku.docx.shell;

import io.github.kaigiroku.docx.xml.Markup;
import io.github.kaigiroku.form.FormProfile;
import io.github.kaigiroku.form.PageLayout;
import io.github.kaigiroku.form.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The XML files beside this class, with the profile's values in place of {@code {words in braces}}. */
final class Template {

    private final FormProfile profile;

    Template(FormProfile profile) {
        this.profile = profile;
    }

    byte[] fill(String name) {
        PageLayout page = profile.page();
        double indent = profile.proceedings().firstIndent();
        return Markup.of(read(name)
                .replace("{font}", Markup.escaped(page.fontName(), "profile.page.fontName"))
                .replace("{halfPoints}", Long.toString(Math.round(page.fontSize() * 2)))
                .replace("{padding}", Twips.of(page.cellPadding()))
                .replace("{tab}", Twips.of(Paragraph.TAB_INTERVAL * page.fontSize()))
                .replace("{indentChars}", Long.toString(Math.round(indent * 100)))
                .replace("{indent}", Twips.of(indent * page.fontSize())));
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
