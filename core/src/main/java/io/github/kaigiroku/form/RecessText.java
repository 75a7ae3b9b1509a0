package io.github.kaigiroku.form;

import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.profile.Word;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 休憩の書き方: the text of a recess with its times, which are not said again where the text has them. */
final class RecessText {

    private RecessText() {}

    static String of(Recess recess, Wording wording) {
        String text = recess.text() == null || recess.text().isEmpty() ? wording.word(Word.RECESS) : recess.text();
        String span = wording.dates().span(recess.from(), recess.to());
        if (span.isEmpty() || (states(text, recess.from()) && states(text, recess.to()))) {
            return text;
        }
        return text + "（" + span + "）";
    }

    private static boolean states(String text, @Nullable LocalTime time) {
        if (time == null) {
            return true;
        }
        String plain = plain(text);
        String minutes = time.getMinute() == 0 ? "時(?!\\d)" : "時" + time.getMinute() + "分";
        String hours = (time.getHour() < 12 ? "午前" : "午後") + time.getHour() % 12;
        String day = "(?<![\\d前後])" + time.getHour();
        boolean noon = time.equals(LocalTime.NOON) && plain.contains("正午");
        return noon
                || Pattern.compile("(?:" + hours + "|" + day + ")" + minutes)
                        .matcher(plain)
                        .find();
    }

    /** Without the width of digits and without blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
