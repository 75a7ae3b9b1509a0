package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.painting.Glyphs;
import io.github.kaigiroku.pdf.truetype.FontChain;
import io.github.kaigiroku.pdf.truetype.FontProgram;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 役割ごとの書体: the fonts of a renderer in one chain, and which of them each role is printed in. Fonts are opened when a
 * text needs them. Immutable and thread-safe.
 */
final class Typefaces {

    private final List<FontSource> sources = new ArrayList<>();
    private final FontChain all;
    private final Glyphs usual;
    private final Map<FontRole, Glyphs> chosen = new EnumMap<>(FontRole.class);
    private final List<FontSource> gothicFonts;
    private volatile @Nullable Glyphs gothic;

    Typefaces(PdfOptions options) {
        sources.addAll(options.fonts());
        gothicFonts = gothicFonts(options.fonts());
        options.roleFonts().values().forEach(this::add);
        add(gothicFonts);
        all = FontChain.opening(sources.stream()
                .<Supplier<FontProgram>>map(font -> font::program)
                .toList());
        usual = glyphs(options.fonts());
        options.roleFonts().forEach((role, fonts) -> chosen.put(role, glyphs(fonts)));
    }

    /** All fonts, for the codes of a document. */
    FontChain all() {
        return all;
    }

    /** The glyphs of each role: of the fonts chosen for it, or of those whose style the page's font has. */
    Function<FontRole, Glyphs> on(PageLayout page) {
        Map<FontRole, Glyphs> roles = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            Glyphs glyphs = chosen.get(role);
            roles.put(role, glyphs != null ? glyphs : isGothic(page.font(role)) ? gothic() : usual);
        }
        return role -> roles.getOrDefault(role, usual);
    }

    /** Whether a font of that name has strokes of one thickness, as far as the name tells. */
    static boolean isGothic(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return plain.contains("ゴシック") || plain.contains("GOTHIC") || plain.contains("メイリオ") || plain.contains("MEIRYO");
    }

    /** Our gothic goes with our mincho; whoever brings other fonts says which is for what. */
    private static List<FontSource> gothicFonts(List<FontSource> fonts) {
        List<FontSource> all = new ArrayList<>(fonts);
        if (fonts.get(0).isBundledMincho()) {
            all.add(0, FontSource.bundledGothic());
        }
        return all;
    }

    private Glyphs gothic() {
        Glyphs known = gothic;
        if (known == null) {
            known = glyphs(gothicFonts);
            gothic = known;
        }
        return known;
    }

    private void add(List<FontSource> fonts) {
        fonts.stream().filter(font -> !sources.contains(font)).forEach(sources::add);
    }

    private Glyphs glyphs(List<FontSource> fonts) {
        return new Glyphs(all.inOrder(fonts.stream().mapToInt(sources::indexOf).toArray()));
    }
}
