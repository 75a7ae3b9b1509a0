package io.github.kaigiroku.docx.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 傍聴者数の取り込み: how many people observed the meeting, taken once; what a second row says is left over. */
final class ObserverRow {

    private static final Pattern COUNT = Pattern.compile("([0-9０-９]{1,5})[\\s　]*[人名]");
    private static final String PATH = "meeting.observers";

    private final DraftRecord draft;
    private final PersonWords words;
    private boolean isSaid;

    ObserverRow(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** Takes a count such as 3名, or a word such as なし for none; anything else is left over. */
    void take(Slice text) {
        Matcher count = COUNT.matcher(text.text());
        if (isSaid) {
            return; // left over
        }
        if (count.find()) {
            said(text.part(count.start(), count.end()), SessionIntake.number(count.group(1)));
        } else if (words.isNobody(text.text())) {
            said(text, 0);
        }
    }

    private void said(Slice words, int observers) {
        isSaid = true;
        draft.meeting.observers(observers);
        words.take(PATH);
    }
}
