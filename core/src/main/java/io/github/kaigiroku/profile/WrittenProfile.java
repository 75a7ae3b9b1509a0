package io.github.kaigiroku.profile;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 書かれた定義: a profile as its JSON says it, in format 1.1 with sheets or in 1.0 with both forms by name. */
record WrittenProfile(
        @Setting(ja = "形式の版", en = "format version", required = true)
        String formatVersion,

        @Setting(ja = "名称", en = "name", required = true, printed = true)
        String name,

        @Setting(ja = "数字の書き方", en = "digits", required = true)
        DigitStyle digits,

        @Setting(ja = "語句", en = "words") @Nullable Words words,
        @Setting(ja = "日時の書き方", en = "dates") @Nullable DatePatterns dates,

        @Setting(ja = "議題の番号", en = "agenda numbers", names = PatternScope.NUMBER) @Nullable List<Pattern> agendaNumbers,

        @Setting(ja = "用紙と行", en = "page", required = true) PageLayout page,

        @Setting(ja = "非公開の体裁", en = "closed entries") @Nullable ClosedLook closed,

        @Setting(ja = "様式", en = "forms") @Nullable List<SheetForm> sheets,

        @Setting(ja = "様式第１号", en = "first form of 1.0") @Nullable OldSummary summary,

        @Setting(ja = "様式第２号", en = "second form of 1.0") @Nullable OldProceedings proceedings) {

    private static final String OLD_VERSION = "1.0";

    /** The profile; null after a problem. */
    @Nullable FormProfile profile(JsonInput in, Place place) {
        boolean old = formatVersion.equals(OLD_VERSION);
        if (!old && !formatVersion.equals(FormProfile.FORMAT_VERSION)) {
            in.problem(new Place("formatVersion", place.line(), place.column()), unknownVersion());
            return null;
        }
        List<Boolean> keys = old
                ? List.of(
                        has(in, place, "summary", summary),
                        has(in, place, "proceedings", proceedings),
                        hasNot(in, place, "sheets", sheets))
                : List.of(
                        has(in, place, "sheets", sheets),
                        hasNot(in, place, "summary", summary),
                        hasNot(in, place, "proceedings", proceedings));
        boolean complete = !keys.contains(false);
        return complete ? complete(in, place) : null;
    }

    private static Message unknownVersion() {
        return new Message(
                "この版の様式の定義は読めません。\"" + FormProfile.FORMAT_VERSION + "\" と書いてください。",
                "Profiles of this version cannot be read. Write \"" + FormProfile.FORMAT_VERSION + "\".");
    }

    @SuppressWarnings("NullAway")
    private @Nullable FormProfile complete(JsonInput in, Place place) {
        List<SheetForm> forms = sheets != null ? sheets : oldSheets();
        var profile = new FormProfile(
                FormProfile.FORMAT_VERSION, name, digits, words, dates, agendaNumbers, page, closed, forms);
        List<Message> problems = ProfileGeometry.problems(profile);
        problems.forEach(problem -> in.problem(place, problem));
        return profile;
    }

    private List<SheetForm> oldSheets() {
        OldSummary first = Objects.requireNonNull(summary);
        OldProceedings second = Objects.requireNonNull(proceedings);
        return List.of(first.sheet(), second.sheet());
    }

    private boolean has(JsonInput in, Place place, String key, @Nullable Object value) {
        boolean none = value instanceof List<?> list && list.isEmpty();
        if (value == null || none) {
            in.problem(new Place(key, place.line(), place.column()), none ? ProfileValues.NONE : Fields.missing(key));
        }
        return value != null && !none;
    }

    private boolean hasNot(JsonInput in, Place place, String key, @Nullable Object value) {
        if (value != null) {
            in.problem(
                    new Place(key, place.line(), place.column()),
                    new Message(
                            "項目 " + key + " は版 " + formatVersion + " の定義には書けません。取り除いてください。",
                            "The key " + key + " does not belong to format " + formatVersion + ". Take it out."));
        }
        return value == null;
    }

    /** A mark and a title as lines above a table. */
    static List<Part> head(@Nullable String mark, @Nullable String title) {
        var parts = new ArrayList<Part>();
        boolean titled = title != null && !title.isEmpty();
        parts.add(line(titled ? TextRole.MARK : TextRole.TITLE, mark, TextAlign.START));
        parts.add(line(titled ? TextRole.TITLE : TextRole.MARK, title, TextAlign.CENTER));
        return parts;
    }

    private static Part line(TextRole role, @Nullable String text, TextAlign align) {
        // names in braces were no names then
        return new TextPart(role, List.of(Pattern.literal(text == null ? "" : text)), align, TextLook.TEXT, 0, 0);
    }
}
