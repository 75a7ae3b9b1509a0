package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextLook;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** 体裁: what runs must say where a text looks otherwise than its style, which follows the profile's page. For one page. Thread-safe. */
final class Looks {

    private final PageLayout styled;
    private final PageLayout page;
    private final boolean samePage;
    /** What was made for a look, by the role of the style's font. */
    private final Map<FontRole, Kept<TextLook, RunStart>> known = new EnumMap<>(FontRole.class);

    /**
     * The looks of a sheet.
     *
     * @param styled the page that the styles follow
     * @param page the page of the sheet
     */
    Looks(PageLayout styled, PageLayout page) {
        this.styled = styled;
        this.page = page;
        this.samePage = Objects.equals(styled, page);
        for (FontRole role : FontRole.values()) {
            known.put(role, new Kept<>(look -> run(role, look)));
        }
    }

    RunStart of(FormStyle style, TextLook look) {
        FontRole role = style.font();
        if (samePage && look.font() == role && look.size() == 0 && !look.bold()) {
            return RunStart.AS_STYLE;
        }
        return Objects.requireNonNull(known.get(role)).of(look);
    }

    private RunStart run(FontRole styleRole, TextLook look) {
        String font = page.font(look.font());
        String fonts = font.equals(styled.font(styleRole)) ? "" : fonts(font);
        long size = halfPoints(look.size() > 0 ? look.size() : page.fontSize());
        String sized = size == halfPoints(styled.fontSize())
                ? ""
                : "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
        String others = (look.bold() ? "<w:b/>" : "") + sized;
        return fonts.isEmpty() && others.isEmpty() ? RunStart.AS_STYLE : RunStart.of(fonts, others);
    }

    private static String fonts(String font) {
        String name = "=\"" + Markup.escaped(font, "profile.page.fontName") + "\"";
        return " w:ascii" + name + " w:eastAsia" + name + " w:hAnsi" + name + " w:cs" + name;
    }

    private static long halfPoints(double points) {
        return Math.round(points * 2);
    }
}
