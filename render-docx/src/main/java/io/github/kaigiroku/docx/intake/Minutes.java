package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.AsideKind;
import io.github.kaigiroku.docx.read.PrintedAside;
import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedCell;
import io.github.kaigiroku.docx.read.PrintedDocument;
import io.github.kaigiroku.docx.read.PrintedParagraph;
import io.github.kaigiroku.docx.read.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 会議録の読み分け: goes through a document and hands each text to those who know what it is. For one document. */
final class Minutes {

    private static final Pattern MARK = Pattern.compile(
            "^[(（]?(?:様式|別記|別紙様式|第\\d+号様式).{0,12}$|^(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議結果|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録|議事メモ|会議メモ)(?:\\(要旨\\)|\\(概要\\))?$");
    private static final Pattern TITLE = Pattern.compile(
            "(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録)(?:[（(]要旨[）)])?$");
    private static final Pattern MEETING = Pattern.compile("(?:会議|委員会|審議会|協議会|懇談会|検討会|部会|議会|会)$");
    private static final Pattern SEAL = Pattern.compile("決裁欄?|合議|供覧|起案者?|取扱者|文書番号|\\S{0,4}(?:長|補佐|担当|主任|主査|主幹|係員|課員)");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-0-9/ー－～()]*(?:ページ|頁|page)?[-0-9/]*");
    private static final Pattern GAP = Pattern.compile("[\\s　]*[：:][\\s　]*|　[\\s　]*|\\t[\\s　]*| {2,}");
    private static final Pattern OPENS = Pattern.compile("^[（(【〔［\\[].{0,12}(?:開会|開議|再開)[^。]{0,12}[)）】〕］\\]]$");
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_ITEM = 60;

    private final DraftRecord draft = new DraftRecord();
    private final Labels labels;
    private final Rows rows;
    private final Entries entries;
    private final SpeakerMarks marks;
    private final List<SourceText> sources = new ArrayList<>();
    private final List<Slice> titles = new ArrayList<>();
    private @Nullable LabelKind current;
    private @Nullable Columns columns;
    private boolean inProceedings;

    Minutes(Labels labels) {
        var words = new PersonWords();
        var topics = new Topics(draft, words);
        this.labels = labels;
        this.marks = new SpeakerMarks(words);
        this.rows = new Rows(draft, topics, words);
        this.entries = new Entries(draft, topics, marks);
    }

    TakenMinutes take(PrintedDocument document) {
        int tables = 0;
        int lines = 0;
        for (PrintedBlock block : document.blocks()) {
            if (block instanceof PrintedBlock.Table table) {
                table("表" + ++tables, table);
            } else if (block instanceof PrintedBlock.Line line) {
                line(source("本文 段落" + ++lines, line.paragraph().text()));
            }
        }
        entries.finish();
        titles.forEach(this::title);
        document.asides().forEach(this::beside);
        return result();
    }

    /** What the file holds beside its text is left over, but for page numbers; insertions were read where they stand. */
    private void beside(PrintedAside aside) {
        if (aside.kind() == AsideKind.INSERTED) {
            draft.likely("$", aside.text(), "承諾された変更（変更履歴の挿入）", "an accepted change (a tracked insertion)");
            return;
        }
        if (aside.kind() == AsideKind.LIST_NUMBER) {
            draft.doubtful("$", aside.text(), "読み取れない段落番号が前にある文", "a text behind a list number that was not read");
            return;
        }
        Slice text = source("本文外（" + kind(aside) + "）", aside.text());
        if (aside.kind() == AsideKind.MARGIN
                && draft.name.isEmpty()
                && MEETING.matcher(text.strip().text()).find()) {
            draft.name = text.strip().take("meeting.name");
            draft.doubtful("meeting.name", draft.name, "会議の名称（欄外から）", "the name of the meeting (in the margin)");
        }
        if (aside.kind() == AsideKind.MARGIN && PAGE_NUMBER.matcher(text.key()).matches()) {
            text.form();
        }
    }

    private static String kind(PrintedAside aside) {
        return switch (aside.kind()) {
            case INSERTED -> "変更履歴の挿入";
            case DELETED -> "変更履歴の削除";
            case HIDDEN -> "隠し文字";
            case NOTE -> "脚注";
            case COMMENT -> "コメント";
            case TEXT_BOX -> "テキスト ボックス";
            case READING -> "ふりがな";
            case PICTURE -> "図";
            case MARGIN -> "ヘッダー・フッター";
            case LIST_NUMBER -> "段落番号";
            case OTHER_FILE -> "外部の内容";
        };
    }

    private TakenMinutes result() {
        var account = new ArrayList<TakenText>();
        for (SourceText source : sources) {
            account.addAll(source.pieces());
        }
        account.stream().filter(piece -> piece.use() == TextUse.LEFT_OVER).forEach(draft::leftOver);
        return new TakenMinutes(draft.record(), draft.findings(), account);
    }

    private Slice source(String place, String text) {
        var source = new SourceText(place, text);
        sources.add(source);
        return source.whole();
    }

    private void table(String place, PrintedBlock.Table table) {
        columns = null;
        current = null;
        if (isSeals(table)) {
            for (int i = 0; i < table.rows().size(); i++) {
                cells(place + " 行" + (i + 1), table.rows().get(i)).forEach(Cell::form);
            }
            return;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(cells(place + " 行" + (i + 1), table.rows().get(i)));
        }
        columns = null;
        current = null;
    }

    /** 決裁欄: titles over or under empty boxes. */
    private boolean isSeals(PrintedBlock.Table table) {
        List<String> texts = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.paragraphs().stream())
                .map(paragraph -> Slice.key(paragraph.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() > 1
                && texts.stream().allMatch(text -> SEAL.matcher(text).matches() || marks.isTitle(text));
    }

    private List<Cell> cells(String place, PrintedRow row) {
        List<Cell> cells = new ArrayList<>();
        for (PrintedCell cell : row.cells()) {
            List<Slice> paragraphs = new ArrayList<>();
            String at = place + " 列" + (cells.size() + 1) + " 段落";
            for (PrintedParagraph paragraph : cell.paragraphs()) {
                paragraphs.add(source(at + (paragraphs.size() + 1), paragraph.text()));
            }
            cells.add(new Cell(paragraphs));
        }
        return cells;
    }

    private void row(List<Cell> cells) {
        Columns head = Columns.of(cells, labels);
        if (head != null) {
            columns = head;
            entries.finish();
            cells.forEach(Cell::form);
        } else if (columns != null && cells.size() > 1) {
            columns.take(cells, entries);
        } else if (cells.size() > 1) {
            labelled(cells);
        } else {
            cells.forEach(cell -> cell.paragraphs().forEach(this::line));
        }
    }

    /** Labels and what stands beside them; a row of four may hold two of each. */
    private void labelled(List<Cell> cells) {
        Cell first = cells.get(0);
        LabelKind kind = labels.row(first.text());
        boolean twice = cells.size() == 4 && labels.row(cells.get(2).text()) != null;
        List<Cell> beside = cells.subList(1, twice ? 2 : cells.size());
        if (kind == LabelKind.DETAIL) {
            kind = null; // a row of its own, as unknown ones are
        }
        if (kind == LabelKind.PROCEEDINGS && beside.stream().allMatch(this::isList)) {
            kind = LabelKind.AGENDA;
        }
        if (kind != null) {
            LabelKind known = kind;
            first.form();
            begin(known);
            beside.forEach(cell -> content(known, cell));
        } else if (first.isBlank() && current != null) {
            LabelKind before = current;
            beside.forEach(cell -> content(before, cell));
        } else if (draft.proceedings.isEmpty() && !inProceedings && !isSpoken(first, beside)) {
            rows.detail(first.printed(), paragraphs(beside));
        } else {
            entries.row(first.printed(), paragraphs(beside));
        }
        if (twice) {
            labelled(cells.subList(2, 4));
        }
    }

    /** Whether what stands beside 議事 is a list of items and not what was said of them. */
    private boolean isList(Cell cell) {
        List<Slice> lines = cell.printed();
        boolean numbered =
                lines.stream().anyMatch(line -> Topics.isNumbered(line.strip().text()));
        return numbered
                && lines.stream()
                        .allMatch(line -> line.text().length() <= LONGEST_ITEM
                                && line.text().indexOf('。') < 0
                                && marks.find(line) == null);
    }

    private static List<Slice> paragraphs(List<Cell> cells) {
        return cells.stream().flatMap(cell -> cell.paragraphs().stream()).toList();
    }

    /** A table without a head whose left cell names a speaker. */
    private boolean isSpoken(Cell first, List<Cell> beside) {
        return marks.isSpeaker(first.text())
                && beside.stream().anyMatch(cell -> cell.text().indexOf('。') >= 0);
    }

    private void begin(LabelKind kind) {
        current = kind;
        inProceedings = kind == LabelKind.PROCEEDINGS;
        rows.begin(kind);
    }

    private void content(LabelKind kind, Cell cell) {
        for (Slice paragraph : cell.paragraphs()) {
            if (kind == LabelKind.PROCEEDINGS) {
                entries.paragraph(paragraph);
            } else {
                rows.take(kind, paragraph);
            }
        }
    }

    /** A line outside tables, or over a whole row. */
    private void line(Slice paragraph) {
        Slice line = paragraph.strip();
        if (line.isBlank()) {
            line.form();
            return;
        }
        if (inProceedings || !draft.proceedings.isEmpty()) {
            entries.paragraph(paragraph);
            return;
        }
        LabelKind whole = labels.row(line.text());
        if (whole != null) {
            line.form();
            begin(whole);
        } else if (!labelledLine(line)) {
            unlabelled(paragraph, line);
        }
    }

    /** A label, a colon or a gap, and its content on one line; the label itself may be spread with blanks. */
    private boolean labelledLine(Slice line) {
        Matcher gap = GAP.matcher(line.text());
        while (gap.find() && gap.start() <= LONGEST_LABEL) {
            LabelKind kind = labels.row(line.text().substring(0, gap.start()));
            if (kind == LabelKind.DETAIL) {
                rows.detail(List.of(line.part(0, gap.start())), List.of(line.rest(gap.end())));
                return true;
            }
            if (kind != null) {
                line.part(0, gap.end()).form();
                begin(kind);
                content(kind, new Cell(List.of(line.rest(gap.end()))));
                return true;
            }
        }
        return false;
    }

    private void unlabelled(Slice paragraph, Slice line) {
        boolean title = TITLE.matcher(line.text()).find();
        if (MARK.matcher(line.key()).find()) {
            line.form();
        } else if (title && sources.size() <= 10) {
            titles.add(line);
        } else if (marks.find(paragraph) != null || OPENS.matcher(line.text()).matches()) {
            inProceedings = true;
            entries.paragraph(paragraph);
        } else if (draft.sessions.isEmpty() && SessionIntake.isDay(line.text())) {
            rows.take(LabelKind.DATE_AND_TIME, line);
        } else if (current != null) {
            rows.take(current, paragraph);
        }
    }

    /** A title names the meeting where no row does. */
    private void title(Slice line) {
        Matcher kind = TITLE.matcher(line.text());
        Slice name = kind.find() ? line.part(0, kind.start()).strip() : line;
        if (draft.name.isEmpty()) {
            draft.name = name.take("meeting.name");
            draft.likely("meeting.name", draft.name, "会議の名称", "the name of the meeting");
        } else if (Slice.key(draft.name).contains(name.key())) {
            name.take("meeting.name");
        }
        line.rest(name.to() - line.from()).form();
    }
}
