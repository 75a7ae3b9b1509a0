package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.RemarkKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 問と答: a remark of which only is said that it asks or answers, as （問）… and Ａ：… do.
 *
 * @param kind what it is
 * @param end where its text begins
 */
record Asked(RemarkKind kind, int end) {

    private static final String ASKS = "問|質問|質疑|[QＱ][0-9０-９]{0,2}|問[0-9０-９]{1,2}";
    private static final String ANSWERS = "答|回答|答弁|応答|[AＡ][0-9０-９]{0,2}|答[0-9０-９]{1,2}";
    private static final Pattern BEGINS =
            Pattern.compile("^[\\s　○●■◆・]*(?:[（(【［\\[〔](?:(?<asks>" + ASKS + ")|(?<answers>" + ANSWERS
                    + "))[）)】］\\]〕][\\s　：:]*|(?:(?<asksplain>" + ASKS + ")|(?<answersplain>" + ANSWERS
                    + "))(?:[\\s　]*[：:．.）)][\\s　]*|　[\\s　]*))(?=\\S)");

    static @Nullable Asked of(Slice paragraph) {
        Matcher begins = BEGINS.matcher(paragraph.text());
        if (!begins.find()) {
            return null;
        }
        boolean asks = begins.group("asks") != null || begins.group("asksplain") != null;
        return new Asked(asks ? RemarkKind.QUESTION : RemarkKind.ANSWER, begins.end());
    }
}
