package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 表題: lines over the head, as 第２回○○審議会会議録, which name the meeting where no row of the form does. */
final class TitleLines {

    private static final Pattern MARK = Pattern.compile(
            "^[(（]?(?:様式|別記|別紙様式|第\\d+号様式).{0,20}$|^[(（]?別紙[0-9]{0,2}[)）]?$|^(?:(?:附属機関|審議会)(?:等)?(?:の)?)?(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議結果|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録|議事メモ|会議メモ)(?:\\(要旨\\)|\\(概要\\))?$");
    private static final Pattern TITLE = Pattern.compile(
            "(?:会議録|議事録|会議要録|会議要旨|議事要旨|会議概要|議事概要|会議の記録|会議記録|会議報告書|会議結果報告書|打合せ記録|打ち合わせ記録|(?<=[会 　])記録)[\\s　]*(?:[（(][^（()）]{1,10}[）)])?$");
    private static final Pattern MORE = Pattern.compile("[（(](?!要旨|概要|案|要点筆記|全文|抄)");
    private static final Pattern ORDER = Pattern.compile("^(\\S.*?)[\\s　]*次[\\s　]*第$");

    private final DraftRecord draft;
    private final List<Slice> titles = new ArrayList<>();
    private boolean isOfTitle;

    TitleLines(DraftRecord draft) {
        this.draft = draft;
    }

    /** Whether a line only names the form or the kind of document, as 様式第１号 or 会議録. */
    static boolean isMark(Slice line) {
        return MARK.matcher(line.key()).find();
    }

    /** Whether a line ends with the kind of document, as ○○審議会会議録 does. */
    static boolean isTitle(Slice line) {
        return TITLE.matcher(line.text()).find();
    }

    /** Whether a line is the title of an order of the day, as ○○審議会次第. */
    static boolean isOrder(Slice line) {
        return ORDER.matcher(line.text()).matches();
    }

    /** A line of a title; what it says is taken when all rows are known. */
    void add(Slice line) {
        titles.add(line);
    }

    /** Titles name the meeting where no row does. */
    void finish() {
        titles.forEach(this::title);
    }

    private void title(Slice line) {
        Slice name = line.part(0, endOfName(line)).strip();
        name(name);
        Slice rest = line.rest(name.to() - line.from());
        Matcher more = MORE.matcher(rest.text());
        if (more.find()) {
            rest.part(0, more.start()).form(); // （第２号） is left over
        } else {
            rest.form();
        }
    }

    private static int endOfName(Slice line) {
        Matcher kind = TITLE.matcher(line.text());
        Matcher order = ORDER.matcher(line.text());
        if (kind.find()) {
            return kind.start();
        }
        return order.matches() ? order.end(1) : line.text().length();
    }

    private void name(Slice name) {
        if (draft.name.isEmpty()) {
            draft.name = name.take("meeting.name");
            draft.likely("meeting.name", draft.name, "会議の名称", "the name of the meeting");
            isOfTitle = true;
        } else if (Slice.key(draft.name).contains(name.key())) {
            name.take("meeting.name");
        } else if (isOfTitle) {
            draft.name = draft.name + "　" + name.take("meeting.name"); // a title of two lines
        }
    }
}
