package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.PrintedBlock;
import io.github.kaigiroku.docx.read.PrintedDocument;
import java.util.ArrayList;
import java.util.List;

/** 会議録の読み分け: goes through a document and hands each text to those who know what it is. For one document. */
final class Minutes {

    private final DraftRecord draft = new DraftRecord();
    private final Sources sources = new Sources();
    private final Topics topics;
    private final Rows rows;
    private final Entries entries;
    private final Sections sections;
    private final HeadLines lines;
    private final HeadTables tables;
    private final SpeakerMarks marks;
    private final Labels labels;

    Minutes(Labels labels) {
        var words = new PersonWords();
        var materials = new MaterialList(draft, words);
        this.labels = labels;
        this.topics = new Topics(draft, words, materials);
        this.marks = new SpeakerMarks(draft, words);
        this.rows = new Rows(draft, labels, topics, materials, words);
        var open = new OpenEntry(draft);
        this.entries = new Entries(draft, topics, marks, open);
        var remarks = new RemarkRows(draft, topics, entries, open);
        this.sections = new Sections(draft, rows, entries);
        this.lines = new HeadLines(draft, labels, sections, entries, topics, marks);
        this.tables = new HeadTables(labels, sections, rows, entries, remarks, marks, lines);
    }

    TakenMinutes take(PrintedDocument document) {
        int tableCount = 0;
        int lineCount = 0;
        int remarks = lastRemarks(document.blocks());
        int at = 0;
        for (PrintedBlock block : document.blocks()) {
            if (block instanceof PrintedBlock.Table table) {
                String place = "表" + ++tableCount;
                List<List<Cell>> cells = new ArrayList<>();
                for (int i = 0; i < table.rows().size(); i++) {
                    cells.add(sources.cells(place + " 行" + (i + 1), table.rows().get(i)));
                }
                tables.take(cells, at < remarks);
            } else if (block instanceof PrintedBlock.Line line) {
                lines.take(sources.add("本文 段落" + ++lineCount, line.paragraph()));
            }
            at++;
        }
        finish(document);
        List<TakenText> account = sources.account();
        account.stream().filter(piece -> piece.use() == TextUse.LEFT_OVER).forEach(draft::leftOver);
        return new TakenMinutes(draft.record(), draft.findings(), account);
    }

    /** The last block outside the head that holds remarks; -1 for none. */
    private int lastRemarks(List<PrintedBlock> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            PrintedBlock block = blocks.get(i);
            boolean remarks = block instanceof PrintedBlock.Table table
                    ? table.rows().stream().anyMatch(row -> Columns.of(new Sources().cells("", row), labels) != null)
                    : block instanceof PrintedBlock.Line line
                            && marks.find(new Sources().add("", line.paragraph())) != null;
            if (remarks) {
                return i;
            }
        }
        return -1;
    }

    private void finish(PrintedDocument document) {
        sections.finish();
        entries.finish();
        topics.settle();
        rows.finish();
        lines.finish();
        var beside = new Beside(draft, sources);
        document.asides().forEach(beside::take);
    }
}
