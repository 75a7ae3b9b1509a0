package io.github.kaigiroku.docx.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 公開・非公開の語: the level that a line says, as 非公開（個人情報を含むため） or □公開 ■非公開.
 *
 * @param word the level alone
 * @param reason what stands behind the level, without the brackets around it
 * @param isBox whether the level is the one of several choices whose box is checked, so that the rest of the line is form
 */
record OpennessWord(Slice word, Slice reason, boolean isBox) {

    private static final Pattern LEVEL = Pattern.compile("一部非公開|一部公開|非公開|公開");
    private static final Pattern BOX =
            Pattern.compile("([■☑✓✔●レ▣◉☒])[\\s　]*(一部非公開|一部公開|非公開|公開)|([□☐])[\\s　]*(一部非公開|一部公開|非公開|公開)");
    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]+)[）)]");

    /** The level that a line says; null when it leaves several to choose from. */
    static @Nullable OpennessWord of(Slice text) {
        Slice box = checked(text);
        if (box != null) {
            return new OpennessWord(box, text.rest(text.text().length()), true);
        }
        Matcher level = LEVEL.matcher(text.text());
        if (!level.find() || !(isFirst(text, level) || isOnly(text))) {
            return null;
        }
        return new OpennessWord(
                text.part(level.start(), level.end()),
                inBrackets(text.rest(level.end()).strip()),
                false);
    }

    /** The one choice of several whose box is checked; null when it is not one. */
    private static @Nullable Slice checked(Slice text) {
        Matcher box = BOX.matcher(text.text());
        Slice found = null;
        int choices = 0;
        int chosen = 0;
        while (box.find()) {
            choices++;
            if (box.group(1) != null) {
                chosen++;
                found = text.part(box.start(2), box.end(2));
            }
        }
        return choices > 1 && chosen == 1 ? found : null;
    }

    /** Whether the level stands at the beginning and a bracket or the end behind it. */
    private static boolean isFirst(Slice text, Matcher level) {
        String behind = text.text().substring(level.end());
        return text.part(0, level.start()).isBlank()
                && (behind.isBlank() || "（(".indexOf(behind.strip().charAt(0)) >= 0);
    }

    private static boolean isOnly(Slice text) {
        return LEVEL.matcher(text.text()).results().count() == 1;
    }

    private static Slice inBrackets(Slice text) {
        Matcher bracket = BRACKET.matcher(text.text());
        return bracket.matches() ? text.part(bracket.start(1), bracket.end(1)) : text;
    }
}
