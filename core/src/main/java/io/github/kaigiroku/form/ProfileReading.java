package io.github.kaigiroku.form;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.problem.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 様式の定義の読み取り: reads a profile from JSON; what is missing or out of range is a problem at its place. */
final class ProfileReading {

    private static final double LARGEST_PAPER = 2000;
    private static final double WIDEST_COLUMN = 200;
    private static final int MOST_LINES = 200;

    private final JsonInput in;

    ProfileReading(JsonInput in) {
        this.in = in;
    }

    @Nullable FormProfile profile() {
        Place place = in.here();
        FormProfile profile = new Fields(in)
                .required("formatVersion", this::formatVersion)
                .required("name", this::printed)
                .required("digits", () -> in.choice(DigitStyle.values()))
                .required("page", this::page)
                .required("summary", this::summary)
                .required("proceedings", this::proceedings)
                .read(fields -> new FormProfile(
                        fields.text("formatVersion"),
                        fields.text("name"),
                        fields.get("digits", DigitStyle.class),
                        fields.get("page", PageLayout.class),
                        fields.get("summary", SummaryForm.class),
                        fields.get("proceedings", ProceedingsForm.class)));
        if (profile != null) {
            ProfileGeometry.problems(profile).forEach(problem -> in.problem(place, problem));
        }
        return profile;
    }

    private @Nullable String formatVersion() {
        String version = in.text();
        if (version == null || version.equals(FormProfile.FORMAT_VERSION)) {
            return version;
        }
        in.problem(
                in.here(),
                new Message(
                        "この版の様式の定義は読めません。\"" + FormProfile.FORMAT_VERSION + "\" と書いてください。",
                        "Profiles of this version cannot be read. Write \"" + FormProfile.FORMAT_VERSION + "\"."));
        return null;
    }

    private @Nullable PageLayout page() {
        return new Fields(in)
                .required("paper", () -> in.choice(PaperSize.values()))
                .number("top", 0, LARGEST_PAPER)
                .number("left", 0, LARGEST_PAPER)
                .required("fontName", this::printed)
                .number("fontSize", 4, 72)
                .number("linePitch", 4, 144)
                .required("linesPerPage", () -> integer(1, MOST_LINES))
                .number("cellPadding", 0, 72)
                .read(fields -> new PageLayout(
                        fields.get("paper", PaperSize.class),
                        fields.number("top"),
                        fields.number("left"),
                        fields.text("fontName"),
                        fields.number("fontSize"),
                        fields.number("linePitch"),
                        fields.integer("linesPerPage"),
                        fields.number("cellPadding")));
    }

    private @Nullable SummaryForm summary() {
        return new Fields(in)
                .optional("mark", this::line)
                .optional("title", this::line)
                .number("labelWidth", 1, WIDEST_COLUMN)
                .number("textWidth", 1, WIDEST_COLUMN)
                .required("rows", this::rows)
                .read(fields -> new SummaryForm(
                        orEmpty(fields.textIfAny("mark")),
                        orEmpty(fields.textIfAny("title")),
                        fields.number("labelWidth"),
                        fields.number("textWidth"),
                        rows(fields)));
    }

    private static List<RowForm> rows(Fields fields) {
        return ((List<?>) fields.get("rows", List.class))
                .stream().map(RowForm.class::cast).toList();
    }

    private @Nullable RowForm row() {
        Place place = in.here();
        RowForm row = new Fields(in)
                .required("label", this::printed)
                .required("content", () -> in.choice(RowContent.values()))
                .number("leastLines", 0, MOST_LINES)
                .required("whenEmpty", () -> in.choice(WhenEmpty.values()))
                .optional("emptyWord", this::line)
                .read(fields -> new RowForm(
                        fields.text("label"),
                        fields.get("content", RowContent.class),
                        fields.number("leastLines"),
                        fields.get("whenEmpty", WhenEmpty.class),
                        fields.textIfAny("emptyWord")));
        if (row != null
                && row.whenEmpty() == WhenEmpty.WORD
                && orEmpty(row.emptyWord()).isEmpty()) {
            in.problem(
                    place,
                    new Message(
                            "whenEmpty が word のときは、emptyWord に空欄の文言を書いてください。",
                            "Where whenEmpty is word, write the word in emptyWord."));
        }
        return row;
    }

    private @Nullable ProceedingsForm proceedings() {
        return new Fields(in)
                .optional("mark", this::line)
                .optional("title", this::line)
                .required("speakerLabel", this::printed)
                .required("textLabel", this::printed)
                .number("speakerWidth", 1, WIDEST_COLUMN)
                .number("textWidth", 1, WIDEST_COLUMN)
                .number("headLines", 1, MOST_LINES)
                .optional("repeatHead", in::flag)
                .required("blankLines", () -> integer(0, MOST_LINES))
                .number("firstIndent", 0, WIDEST_COLUMN)
                .read(fields -> new ProceedingsForm(
                        orEmpty(fields.textIfAny("mark")),
                        orEmpty(fields.textIfAny("title")),
                        fields.text("speakerLabel"),
                        fields.text("textLabel"),
                        fields.number("speakerWidth"),
                        fields.number("textWidth"),
                        fields.number("headLines"),
                        fields.flag("repeatHead"),
                        fields.integer("blankLines"),
                        fields.number("firstIndent")));
    }

    /** A text that is printed in one line. */
    private @Nullable String line() {
        String text = in.text();
        if (text == null || text.codePoints().noneMatch(ProfileReading::unprintable)) {
            return text;
        }
        in.problem(
                in.here(),
                new Message(
                        "改行や制御文字は書けません。取り除いてください。",
                        "Line breaks and control characters are not allowed here. Take them out."));
        return null;
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /** A line that is not blank. */
    private @Nullable String printed() {
        String text = line();
        if (text == null || !text.isBlank()) {
            return text;
        }
        in.problem(
                in.here(),
                new Message("空白だけにはできません。印字する語を書いてください。", "This must not be blank. Write the words to print."));
        return null;
    }

    private @Nullable List<RowForm> rows() {
        Place place = in.here();
        List<RowForm> rows = in.list(this::row);
        if (!rows.isEmpty()) {
            return rows;
        }
        in.problem(place, new Message("行がありません。一つ以上書いてください。", "There are no rows. Write at least one."));
        return null;
    }

    private @Nullable Integer integer(int least, int most) {
        Integer value = in.integer();
        if (value == null || (value >= least && value <= most)) {
            return value;
        }
        in.problem(in.here(), Fields.outOfRange(value, least, most));
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
