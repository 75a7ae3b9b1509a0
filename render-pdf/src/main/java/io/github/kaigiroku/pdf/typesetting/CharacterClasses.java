package io.github.kaigiroku.pdf.typesetting;

import java.util.Arrays;

/** Tells the class of any code point. */
final class CharacterClasses {
    /** Class by UTF-16 unit; written once, before anybody reads it. */
    private static final CharacterClass[] BASIC_PLANE = basicPlane();

    private static final int FIRST_IDEOGRAPHIC_PLANE = 0x20000;
    private static final int LAST_IDEOGRAPHIC_PLANE = 0x3FFFF;

    private CharacterClasses() {}

    static CharacterClass of(int codePoint) {
        if (codePoint < BASIC_PLANE.length) {
            return BASIC_PLANE[codePoint];
        }
        boolean ideograph = codePoint >= FIRST_IDEOGRAPHIC_PLANE && codePoint <= LAST_IDEOGRAPHIC_PLANE;
        return ideograph ? CharacterClass.IDEOGRAPH : CharacterClass.OTHER;
    }

    private static CharacterClass[] basicPlane() {
        CharacterClass[] table = new CharacterClass[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        Arrays.fill(table, CharacterClass.OTHER);
        western(table);
        japanese(table);
        // Marks come last: they lie inside the ranges above.
        put(table, CharacterClass.OPENING, "「『（【〔［｛〈《〖〘〝‘“");
        put(table, CharacterClass.CLOSING, "」』）】〕］｝〉》〗〙〟’”");
        put(table, CharacterClass.STOP, "、。，．");
        put(table, CharacterClass.MIDDLE_DOT, "・：；");
        put(table, CharacterClass.TRAILER, "？！‼⁇⁈⁉｡｣､･ﾞﾟ");
        put(table, CharacterClass.ITERATION, "々〻ゝゞヽヾ゛゜");
        put(table, CharacterClass.POSTFIX, "％℃‰°′″￠㎜㎝㎞㎎㎏㏄㎡㎥㌔㌘㌢㌧㌫㍉㍍㍑");
        put(table, CharacterClass.PREFIX, "￥＄￡＃№¥£｢");
        put(table, CharacterClass.INSEPARABLE, "―—…‥");
        put(table, CharacterClass.SMALL_KANA, "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーｧｨｩｪｫｬｭｮｯｰ");
        put(table, CharacterClass.COUNTER, "年月日時分秒人名件回円歳個本台校");
        return table;
    }

    private static void western(CharacterClass[] table) {
        fill(table, CharacterClass.WESTERN, 0x00, 0x7F);
        fill(table, CharacterClass.LETTER, 'A', 'Z');
        fill(table, CharacterClass.LETTER, 'a', 'z');
        fill(table, CharacterClass.LETTER, 0xC0, 0xD6);
        fill(table, CharacterClass.LETTER, 0xD8, 0xF6);
        fill(table, CharacterClass.LETTER, 0xF8, 0x24F);
        fill(table, CharacterClass.LETTER, 0x1E00, 0x1EFF);
        fill(table, CharacterClass.WESTERN, 0x370, 0x58F); // Greek to Armenian
        fill(table, CharacterClass.WESTERN, 0x2010, 0x2013); // hyphens and the en dash
        fill(table, CharacterClass.DIGIT, '0', '9');
        put(table, CharacterClass.POINT, "%.,");
        put(table, CharacterClass.WESTERN_CLOSING, "!):;?]}");
        put(table, CharacterClass.WESTERN_OPENING, "$([{");
        put(table, CharacterClass.SPACE, " ");
        put(table, CharacterClass.TAB, "\t");
        put(table, CharacterClass.GLUE, "\u00A0\u202F\u2060\uFEFF");
        put(table, CharacterClass.BREAK, "\u200B");
    }

    private static void japanese(CharacterClass[] table) {
        fill(table, CharacterClass.IDEOGRAPH, 0x2E80, 0x2FDF); // radicals
        fill(table, CharacterClass.IDEOGRAPH, 0x3005, 0x3007);
        fill(table, CharacterClass.IDEOGRAPH, 0x3041, 0x30FA);
        fill(table, CharacterClass.IDEOGRAPH, 0x30FC, 0x30FF);
        fill(table, CharacterClass.SMALL_KANA, 0x31F0, 0x31FF); // for Ainu
        fill(table, CharacterClass.IDEOGRAPH, 0x3400, 0x4DBF);
        fill(table, CharacterClass.IDEOGRAPH, 0x4E00, 0x9FFF);
        fill(table, CharacterClass.IDEOGRAPH, 0xF900, 0xFAFF);
        fill(table, CharacterClass.IDEOGRAPH, 0xFF66, 0xFF9D); // half-width katakana
        fill(table, CharacterClass.WIDE_DIGIT, '０', '９');
    }

    private static void fill(CharacterClass[] table, CharacterClass kind, int from, int to) {
        Arrays.fill(table, from, to + 1, kind);
    }

    private static void put(CharacterClass[] table, CharacterClass kind, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = kind;
        }
    }
}
