package io.github.kaigiroku.pdf;

import io.github.kaigiroku.pdf.painting.Glyphs;
import io.github.kaigiroku.pdf.truetype.FontChain;
import io.github.kaigiroku.pdf.truetype.FontProgram;
import io.github.kaigiroku.profile.FontRole;
import io.github.kaigiroku.profile.PageLayout;
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

    private static final List<String> GOTHIC_NAMES = List.of("ゴシック", "ｺﾞｼｯｸ", "GOTHIC", "メイリオ", "ﾒｲﾘｵ", "MEIRYO");
    /** From a Latin character to the one of full width. */
    private static final int FULL_WIDTH = 0xFEE0;

    private static final int LAST_FULL_WIDTH = 0xFF5E;

    private final List<FontSource> sources = new ArrayList<>();
    private final FontChain all;
    private final Glyphs usual;
    private final Map<FontRole, Glyphs> chosen = new EnumMap<>(FontRole.class);
    private final List<FontSource> gothicFonts;
    private volatile @Nullable Glyphs gothic;

    Typefaces(PdfOptions options) {
        sources.addAll(options.fonts());
        gothicFonts = gothicFonts(options.fonts());
        for (List<FontSource> fonts : options.roleFonts().values()) {
            add(fonts);
        }
        add(gothicFonts);
        List<Supplier<FontProgram>> programs = new ArrayList<>();
        for (FontSource source : sources) {
            programs.add(source::program);
        }
        all = FontChain.opening(programs);
        usual = glyphs(options.fonts());
        for (Map.Entry<FontRole, List<FontSource>> role : options.roleFonts().entrySet()) {
            chosen.put(role.getKey(), glyphs(role.getValue()));
        }
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

    /** Whether a font of that name has strokes of one thickness, as far as the name shows. */
    static boolean isGothic(String name) {
        String plain = halfWidth(name).toUpperCase(Locale.ROOT);
        for (String gothic : GOTHIC_NAMES) {
            if (plain.contains(gothic)) {
                return true;
            }
        }
        return false;
    }

    /** Latin of full width as usual Latin; a whole normalisation takes the first document of a JVM 10 ms. */
    private static String halfWidth(String name) {
        StringBuilder plain = new StringBuilder(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > FULL_WIDTH && c <= LAST_FULL_WIDTH) {
                plain.setCharAt(i, (char) (c - FULL_WIDTH));
            }
        }
        return plain.toString();
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
        for (FontSource font : fonts) {
            if (!sources.contains(font)) {
                sources.add(font);
            }
        }
    }

    private Glyphs glyphs(List<FontSource> fonts) {
        int[] order = new int[fonts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = sources.indexOf(fonts.get(i));
        }
        return new Glyphs(all.inOrder(order));
    }
}
