package io.github.kaigiroku.profile;

import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 非公開の体裁: how entries that must not be published stand out in Word documents. PDF files print them as the others.
 *
 * @param shade 網かけの色 as six hexadecimal digits RRGGBB; {@value #GREY} where it is missing
 * @param colour 文字の色 as six hexadecimal digits RRGGBB; as the rest of the text where it is missing
 */
public record ClosedLook(
        @Setting(ja = "非公開の記録の網かけの色", en = "shade behind closed entries", colour = true)
        String shade,

        @Setting(ja = "非公開の記録の文字の色", en = "colour of the text of closed entries", colour = true) @Nullable String colour) {

    /** 灰色: the usual shade. */
    public static final String GREY = "D9D9D9";

    /** 既定の体裁. */
    public static final ClosedLook USUAL = new ClosedLook(GREY, null);

    /**
     * Fills in the usual shade where none is said, and writes colours in capitals.
     *
     * @throws IllegalArgumentException when a colour is not six hexadecimal digits
     */
    @SuppressWarnings("ConstantValue")
    public ClosedLook {
        shade = shade == null ? GREY : checked("shade", shade);
        colour = colour == null ? null : checked("colour", colour);
    }

    private static String checked(String key, String value) {
        if (!isColour(value)) {
            throw new IllegalArgumentException(key + " is not six hexadecimal digits such as D9D9D9: " + value);
        }
        return value.toUpperCase(Locale.ROOT);
    }

    static boolean isColour(String value) {
        boolean digits = value.length() == 6;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = HexFormat.isHexDigit(value.charAt(i));
        }
        return digits;
    }
}
