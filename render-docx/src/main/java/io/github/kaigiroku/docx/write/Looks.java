package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.TextLook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 体裁: what runs must say where a text looks otherwise than its style, which follows the profile's page. For one page. Thread-safe. */
final class Looks {

    private record Wanted(FontRole styleRole, TextLook look) {}

    private final PageLayout styled;
    private final PageLayout page;
    private final boolean samePage;
    private final Map<Wanted, RunStart> known = new ConcurrentHashMap<>();

    /**
     * The looks of a sheet.
     *
     * @param styled the page that the styles follow
     * @param page the page of the sheet
     */
    Looks(PageLayout styled, PageLayout page) {
        this.styled = styled;
        this.page = page;
        this.samePage = styled.equals(page);
    }

    RunStart of(FormStyle style, TextLook look) {
        FontRole role = style.font();
        if (samePage && look.font() == role && look.size() == 0 && !look.bold()) {
            return RunStart.AS_STYLE;
        }
        return known.computeIfAbsent(new Wanted(role, look), this::run);
    }

    private RunStart run(Wanted wanted) {
        TextLook look = wanted.look();
        String font = page.font(look.font());
        String fonts = font.equals(styled.font(wanted.styleRole())) ? "" : fonts(font);
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
