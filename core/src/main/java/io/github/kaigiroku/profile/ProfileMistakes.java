package io.github.kaigiroku.profile;

import io.github.kaigiroku.problem.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 定義の誤り: settings of one record of a profile that do not go together. */
final class ProfileMistakes {

    private static final int MAX_COLUMNS = 4;
    private static final String BLACK = "000000";
    private static final String WHITE = "FFFFFF";

    private ProfileMistakes() {}

    static List<Message> of(Object value) {
        var problems = new ArrayList<Message>();
        if (value instanceof RowForm row) {
            row(problems, row);
        } else if (value instanceof OldRow row) {
            emptyWord(problems, row.whenEmpty(), row.emptyWord());
        } else if (value instanceof ProceedingsPart proceedings) {
            proceedings(problems, proceedings);
        } else if (value instanceof EntryLook look) {
            needs(problems, look.pattern(), "pattern", "text");
        } else if (value instanceof DatePatterns dates) {
            dates(problems, dates);
        } else if (value instanceof ClosedLook look) {
            closed(problems, look);
        }
        return problems;
    }

    private static void row(List<Message> problems, RowForm row) {
        if (row.content() == null && row.lines().isEmpty()) {
            problems.add(new Message(
                    "content か lines のどちらかを書いてください。何も書かない行は content を nothing にします。",
                    "Write content or lines. For a row that shows nothing, content is nothing."));
        }
        if (row.person() != null && !row.person().has("name") && !row.person().has("title")) {
            problems.add(new Message(
                    "person に {name} も {title} もないので、誰の名前も印字されません。どちらかを入れてください。",
                    "person has neither {name} nor {title}, so that nobody would be named. Put one of them in."));
        }
        emptyWord(problems, row.whenEmpty(), row.emptyWord());
    }

    private static void emptyWord(List<Message> problems, WhenEmpty whenEmpty, @Nullable String word) {
        if (whenEmpty == WhenEmpty.WORD && (word == null || word.isEmpty())) {
            problems.add(new Message(
                    "whenEmpty が word のときは、emptyWord に空欄の文言を書いてください。",
                    "Where whenEmpty is word, write the word in emptyWord."));
        }
    }

    private static void proceedings(List<Message> problems, ProceedingsPart part) {
        if (part.columns().size() > MAX_COLUMNS) {
            problems.add(new Message("列は４つまでです。減らしてください。", "There can be four columns at most. Take some out."));
        }
        Set<ColumnContent> seen = EnumSet.noneOf(ColumnContent.class);
        for (ColumnForm column : part.columns()) {
            if (!seen.add(column.shows())) {
                problems.add(new Message(
                        "列 " + column.shows().code() + " が二度あります。同じ内容が二重に印字されるので、一つにしてください。",
                        "The column " + column.shows().code() + " is there twice, which would print everything in it"
                                + " twice. Keep one."));
            }
        }
        boolean text = seen.contains(ColumnContent.TEXT);
        boolean both = seen.contains(ColumnContent.SPEAKER_AND_TEXT);
        if (text == both) {
            problems.add(new Message(
                    "text か speaker-and-text の列を、どちらか一つだけ書いてください。",
                    "Write exactly one column that shows text or speaker-and-text."));
        }
        if (both == seen.contains(ColumnContent.SPEAKER)) {
            problems.add(new Message(
                    "発言者を書く列は一つだけ必要です。speaker の列と text の列を使うか、speaker-and-text の列だけにしてください。",
                    "Speakers need one place. Use columns speaker and text, or speaker-and-text alone."));
        }
        needs(problems, part.speaker(), "speaker", "speaker");
    }

    private static void dates(List<Message> problems, DatePatterns dates) {
        needs(problems, dates.date(), "date", "month");
        needs(problems, dates.date(), "date", "day");
        needs(problems, dates.span(), "span", "from");
        needs(problems, dates.span(), "span", "to");
        needs(problems, dates.from(), "from", "from");
        needs(problems, dates.until(), "until", "to");
    }

    /** Closed entries must be seen to be closed, and must be seen at all. */
    private static void closed(List<Message> problems, ClosedLook look) {
        String text = look.colour() == null ? BLACK : look.colour();
        if (look.shade().equals(text)) {
            problems.add(
                    new Message(
                            "文字と網かけが同じ色なので、非公開の記録が読めません。shade か colour を変えてください。",
                            "Text and shade have the same colour, so that closed entries cannot be read. Change shade or colour."));
        } else if (look.shade().equals(WHITE) && text.equals(BLACK)) {
            problems.add(new Message(
                    "白い網かけに黒い文字では、非公開の記録が公開のものと同じに見えます。shade か colour を変えてください。",
                    "Black text on white makes closed entries look like open ones. Change shade or colour."));
        }
    }

    private static void needs(List<Message> problems, @Nullable Pattern pattern, String key, String name) {
        if (pattern != null && !pattern.has(name)) {
            problems.add(new Message(
                    key + " に {" + name + "} がないので、肝心の部分が印字されません。入れてください。",
                    key + " does not have {" + name + "}, so that what matters would not be printed. Put it in."));
        }
    }
}
