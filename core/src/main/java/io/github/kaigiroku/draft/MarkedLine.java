package io.github.kaigiroku.draft;

import io.github.kaigiroku.internal.people.LabelShape;
import org.jspecify.annotations.Nullable;

/**
 * 印のある行: who speaks in a line such as ○青木委員　はい。, 〇村長（馬場 希君） はい。 or ●事務局 alone. Labels may have blanks within, and the
 * name may stand behind a blank: ○教育長　青木一郎君　はい。
 */
final class MarkedLine {

    static final String MARKS = "○◯〇◎◆◇●△▲▽▼■□";

    private static final int MAX_LABEL = 48;
    private static final int MAX_NAME = 14;

    private MarkedLine() {}

    static boolean isMarked(String line) {
        return line.length() > 1 && MARKS.indexOf(line.charAt(0)) >= 0;
    }

    /** The speaker with the mark, and what is said, which is empty where the line is a label alone; null where nobody is named. */
    static @Nullable Voice voice(String line) {
        return isMarked(line) ? voice(line, afterBlanks(line, 1)) : null;
    }

    /** The label that begins at a place, and what is said. */
    static @Nullable Voice voice(String line, int from) {
        for (int end = gap(line, from);
                end <= Math.min(line.length(), from + MAX_LABEL);
                end = gap(line, afterBlanks(line, end))) {
            if (LabelShape.isSpeaker(line.substring(from, end))) {
                int label = withName(line, from, end);
                return new Voice(line.substring(0, label), line.substring(label).strip());
            }
            if (end == line.length()) {
                break;
            }
        }
        return null;
    }

    /** Behind a role alone the name may follow, with an honorific and a blank of its own. */
    private static int withName(String line, int from, int end) {
        int name = afterBlanks(line, end);
        int behind = gap(line, name);
        boolean follows = behind > name
                && behind - name <= MAX_NAME
                && LabelShape.isRole(line.substring(from, end))
                && "君氏様".indexOf(line.charAt(behind - 1)) >= 0;
        return follows ? behind : end;
    }

    static int afterBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The next blank that stands in no brackets, or the note 〔登壇〕; the end of the line where there is none. */
    static int gap(String line, int from) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && (isBlank(c) || (c == '〔' && i > from))) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '　';
    }
}
