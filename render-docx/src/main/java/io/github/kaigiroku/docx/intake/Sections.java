package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 項目: the label that holds at a place of a document, and what stands under it. Lines whose use shows only later, such as
 * those under a label that nobody knows or under no label at all, are held until it does.
 */
final class Sections {

    private static final Pattern OPENS = Pattern.compile("開会|開議|再開|議事|^[\\s　]*[（(【〔]");

    private static final Pattern BODY =
            Pattern.compile("[^。、：:]{2,40}(?:委員会|審議会|協議会|懇談会|検討会|審査会|部会|議会|会議|定例会|臨時会)(?:第[0-9]+回)?(?:会議)?");

    private final Rows rows;
    private final Entries entries;
    private final DraftRecord draft;
    private final List<Slice> held = new ArrayList<>();
    private List<Slice> label = List.of();
    private List<Slice> outer = List.of();
    private @Nullable LabelKind kind;
    private @Nullable Numbering numbering;
    private boolean inProceedings;
    private int count;
    private boolean isNumbered;

    /** Whether what is held follows a list of people that it is no part of, and not a label. */
    private boolean isAfterList;

    Sections(DraftRecord draft, Rows rows, Entries entries) {
        this.draft = draft;
        this.rows = rows;
        this.entries = entries;
    }

    /** What the label announces; null for one that nobody knows and for none. */
    @Nullable LabelKind kind() {
        return kind;
    }

    /** Whether a label stands above, known or not. */
    boolean isLabelled() {
        return !label.isEmpty();
    }

    /** Whether a line goes on with a list of people, as 座長：甲野 太郎 does below 出席者. */
    boolean isPeople(Slice line) {
        return kind != null && kind.isOfPeople() && rows.isPeople(line);
    }

    /** Whether what follows belongs to the proceedings: they began, and no label behind them holds. */
    boolean inProceedings() {
        return inProceedings || (kind == null && label.isEmpty() && !draft.proceedings.isEmpty());
    }

    /** Whether a number is the next behind that of the last label that had one. */
    boolean isNext(@Nullable Numbering number) {
        Numbering before = numbering;
        return number != null && before != null && number.follows(before);
    }

    /** Whether lines are held that no label announces, the last of which has the number before this one. */
    boolean goesOnLoosely(@Nullable Numbering number) {
        if (number == null || !isLoose()) {
            return false;
        }
        Numbering before = Numbering.of(held.get(held.size() - 1).strip().text());
        return before != null && number.follows(before);
    }

    /** Of the lines that no label announces the last, where it is the name of a body, as the first line of a title is. */
    List<Slice> linesOfTitle() {
        boolean loose = kind == null && label.isEmpty() && held.size() == 1;
        return loose && BODY.matcher(held.get(0).key()).matches()
                ? List.of(held.get(0).strip())
                : List.of();
    }

    private boolean isLoose() {
        return kind == null
                && label.isEmpty()
                && held.stream().anyMatch(line -> Numbering.of(line.strip().text()) != null);
    }

    /** Whether a line ends a list of materials: it has a number, which the first of the list had not. */
    boolean endsList(@Nullable Numbering number) {
        return number != null && kind == LabelKind.MATERIALS && count > 0 && !isNumbered;
    }

    /** A label begins a section; null for one that nobody knows. */
    void begin(@Nullable LabelKind begun, List<Slice> words, @Nullable Numbering number) {
        if (begun == LabelKind.PROCEEDINGS && isLoose()) {
            proceedings();
            words.forEach(entries::paragraph);
            kind = begun;
            return;
        }
        end();
        kind = begun;
        outer = List.of();
        numbering = number == null ? numbering : number;
        label = words;
        if (begun == LabelKind.PROCEEDINGS) {
            proceedings();
        } else if (begun != null && !begun.isHeld()) {
            label.forEach(Slice::form);
            rows.begin(begun, words);
        }
        kind = begun;
        inProceedings = begun == LabelKind.PROCEEDINGS;
    }

    /** A label below a label that nobody knows: a row of its own, which both name. */
    void within(List<Slice> words) {
        List<Slice> above = outer.isEmpty() ? label : outer;
        if (!outer.isEmpty() || !held.isEmpty()) {
            end();
        }
        outer = above;
        label = words;
    }

    /** Whether a row below the label has a label of its own. */
    boolean isDivided() {
        return !outer.isEmpty();
    }

    /** A paragraph under the label. */
    void take(Slice paragraph) {
        isNumbered = count == 0 ? Numbering.of(paragraph.strip().text()) != null : isNumbered;
        count++;
        LabelKind known = kind;
        if (known == LabelKind.PROCEEDINGS) {
            entries.paragraph(paragraph);
        } else if (known == null || known.isHeld()) {
            held.add(paragraph);
        } else if (!rows.take(known, paragraph)) {
            begin(null, List.of(), null);
            isAfterList = true;
            held.add(paragraph);
        }
    }

    /** A section ends, and what follows it says nothing of it: a label with its lines is a row of its own. */
    void end() {
        entries.finish();
        boolean isLabelled = !label.isEmpty() && (kind == null || kind.isHeld());
        if (isLabelled && kind == LabelKind.DECISIONS && !draft.proceedings.isEmpty()) {
            label.forEach(Slice::form);
            held.forEach(line -> entries.decision(List.of(line)));
        } else if (isLabelled) {
            rows.detail(outer, label, held);
        }
        clear();
    }

    /** A line across the page ends a list. */
    void close() {
        if (kind != null && kind != LabelKind.PROCEEDINGS) {
            end();
        }
    }

    /** The proceedings begin here, so that lines right before them belong to them. */
    void proceedings() {
        if (kind == LabelKind.DETAIL) {
            end();
        } else if (kind == null && !label.isEmpty()) {
            label.forEach(entries::paragraph);
        } else {
            label.forEach(Slice::form);
        }
        held.stream()
                .dropWhile(line -> isAfterList && !OPENS.matcher(line.text()).find()) // left over
                .forEach(entries::paragraph);
        clear();
        inProceedings = true;
    }

    /** A table of remarks begins here: a summary above it is a row of its own. */
    void remarks() {
        if (kind == LabelKind.SUMMARY && !held.isEmpty()) {
            end();
        }
        proceedings();
    }

    /** The document ends: a summary with nothing behind it was the proceedings. */
    void finish() {
        if (kind == LabelKind.SUMMARY && draft.proceedings.isEmpty() && !held.isEmpty()) {
            proceedings();
        } else {
            end();
        }
    }

    private void clear() {
        isAfterList = false;
        kind = null;
        label = List.of();
        outer = List.of();
        count = 0;
        held.clear();
    }
}
