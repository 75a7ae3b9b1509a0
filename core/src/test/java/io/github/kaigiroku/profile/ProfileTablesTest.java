package io.github.kaigiroku.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Coded;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables that end the pages about profiles say what the code says. */
class ProfileTablesTest {

    private static final Path PAGE = Path.of("docs/profiles.md");
    private static final Path JAPANESE_PAGE = Path.of("docs/profiles.ja.md");

    /** What may be written with its unit. */
    private static final double LARGEST_LENGTH = 2000;

    /** Where the settings of each type stand in the JSON. */
    private static final Map<Class<?>, String> PLACES = places();

    private static Map<Class<?>, String> places() {
        var places = new LinkedHashMap<Class<?>, String>();
        places.put(FormProfile.class, "(top)");
        places.put(DatePatterns.class, "`dates`");
        places.put(PageLayout.class, "`page`");
        places.put(PaperSize.class, "`paper`");
        places.put(MarginLine.class, "`header[]` `footer[]`");
        places.put(ClosedLook.class, "`closed`");
        places.put(SheetForm.class, "`sheets[]`");
        places.put(TextPart.class, "`text`");
        places.put(TextLook.class, "`look`");
        places.put(BoxesPart.class, "`boxes`");
        places.put(RowsPart.class, "`rows`");
        places.put(RowForm.class, "`rows[]`");
        places.put(ProceedingsPart.class, "`proceedings`");
        places.put(ColumnForm.class, "`columns[]`");
        places.put(EntryLooks.class, "`looks`");
        places.put(EntryLook.class, "`looks.*`");
        return places;
    }

    /** When this fails, put what it expected at the end of the page. */
    @Test
    void theTablesInTheDocumentationAreTheSettings() throws IOException {
        assertThat(Files.readString(PAGE)).endsWith(tables(false));
        assertThat(Files.readString(JAPANESE_PAGE)).endsWith(tables(true));
    }

    @Test
    void everyTypeOfAProfileHasItsPlaceInTheTables() {
        assertThat(PLACES.keySet())
                .allSatisfy(type -> assertThat(PLACES.keySet()).containsAll(typesIn(type)));
        assertThat(PLACES.keySet())
                .containsAll(Stream.of(PartKind.values()).map(PartKind::type).toList());
    }

    private static List<Class<?>> typesIn(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .<Class<?>>map(ProfileTablesTest::element)
                .filter(element -> element.isRecord() && element != Pattern.class && element != Words.class)
                .toList();
    }

    private static String tables(boolean japanese) {
        return settings(japanese) + names(japanese) + words(japanese);
    }

    private static String settings(boolean japanese) {
        String head = japanese ? """
                ## 設定の一覧

                「必須」は必ず書く項目、ほかは書かなければ既定のままです。長さは `page` では pt、ほかは断りのない限り文字数（em）です。

                | 場所 | 項目 | 値 | 意味 |
                | --- | --- | --- | --- |
                """ : """
                ## Every setting

                *Required* settings must be written. Lengths are in pt in `page`, in em elsewhere unless said.

                | in | key | values | meaning |
                | --- | --- | --- | --- |
                """;
        return head
                + PLACES.entrySet().stream()
                        .flatMap(place -> Stream.of(place.getKey().getRecordComponents())
                                .map(component -> setting(place.getValue(), component, japanese)))
                        .collect(Collectors.joining());
    }

    private static String setting(String place, RecordComponent component, boolean japanese) {
        Setting setting = component.getAnnotation(Setting.class);
        return "| %s | `%s` | %s%s | %s |\n"
                .formatted(
                        place,
                        component.getName(),
                        values(component, setting, japanese),
                        isRequired(component, setting) ? japanese ? "、必須" : "; required" : "",
                        japanese ? setting.ja() : setting.en());
    }

    private static boolean isRequired(RecordComponent component, Setting setting) {
        return setting.required() || (isNumber(component) && Double.isNaN(setting.missing()));
    }

    private static boolean isNumber(RecordComponent component) {
        return component.getType() == double.class || component.getType() == int.class;
    }

    private static String values(RecordComponent component, Setting setting, boolean japanese) {
        Class<?> type = element(component);
        String list = component.getType() == List.class ? (japanese ? "の並び" : ", list") : "";
        return value(type, setting, japanese) + list;
    }

    private static String value(Class<?> type, Setting setting, boolean japanese) {
        if (type == double.class || type == int.class) {
            String unit = setting.most() < LARGEST_LENGTH ? "" : japanese ? " (pt) 又は `\"22mm\"`" : " pt or `\"22mm\"`";
            return "%s–%s%s%s"
                    .formatted(number(setting.least()), number(setting.most()), unit, usual(setting, japanese));
        }
        if (type == boolean.class) {
            return "`true` `false`";
        }
        if (setting.colour()) {
            return japanese ? "`D9D9D9` のような十六進の６桁" : "six hex digits such as `D9D9D9`";
        }
        if (type == String.class) {
            return japanese ? "文字列" : "text";
        }
        if (type == Pattern.class) {
            return (japanese ? "ひな形 " : "pattern ") + scopes(setting);
        }
        return Coded.class.isAssignableFrom(type) ? codes(type) : object(type, japanese);
    }

    private static String usual(Setting setting, boolean japanese) {
        return Double.isNaN(setting.missing()) ? "" : (japanese ? "、既定 " : ", usually ") + number(setting.missing());
    }

    private static String number(double number) {
        return number == (int) number ? Integer.toString((int) number) : Double.toString(number);
    }

    private static String scopes(Setting setting) {
        return "(" + Stream.of(setting.names()).map(Coded::code).collect(Collectors.joining(", ")) + ")";
    }

    private static String codes(Class<?> type) {
        return Stream.of((Coded[]) type.getEnumConstants())
                .map(value -> "`" + value.code() + "`")
                .collect(Collectors.joining(" "));
    }

    private static String object(Class<?> type, boolean japanese) {
        if (type == PaperSize.class) {
            return PaperSize.NAMED.keySet().stream()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(" "))
                    + (japanese ? " 又は `paper`" : " or `paper`");
        }
        if (type == Part.class) {
            return PartKind.keys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "))
                    + (japanese ? " のどれか一つ" : ", exactly one");
        }
        return type == Words.class ? (japanese ? "語句の一覧" : "see the words") : PLACES.get(type);
    }

    /** The type itself, or that of a list's elements. */
    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static String names(boolean japanese) {
        String head = japanese ? """

                ## ひな形の名前の一覧

                | 範囲 | 名前 | 意味 |
                | --- | --- | --- |
                """ : """

                ## Every name of a pattern

                | scope | name | stands for |
                | --- | --- | --- |
                """;
        return head
                + Stream.of(PatternName.values())
                        .map(name -> "| %s | `{%s}` | %s |\n"
                                .formatted(
                                        name.scope().code(),
                                        name.code(),
                                        japanese
                                                ? name.meaning().japanese()
                                                : name.meaning().english()))
                        .collect(Collectors.joining());
    }

    private static String words(boolean japanese) {
        String head = japanese ? """

                ## 語句の一覧

                | 語句 | 既定 | 意味 |
                | --- | --- | --- |
                """ : """

                ## Every word

                | word | usually | used for |
                | --- | --- | --- |
                """;
        return head
                + Stream.of(Word.values())
                        .map(word -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        word.code(),
                                        word.usual(),
                                        japanese
                                                ? word.meaning().japanese()
                                                : word.meaning().english()))
                        .collect(Collectors.joining());
    }
}
