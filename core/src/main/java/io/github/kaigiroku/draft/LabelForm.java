package io.github.kaigiroku.draft;

import io.github.kaigiroku.internal.people.LabelShape;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 発言者の書き方: how a text that is written as minutes are sets speakers before what they say. */
enum LabelForm {
    /** ○青木委員　はい。 */
    MARK(2) {
        @Override
        @Nullable Voice voice(String line) {
            return MarkedLine.voice(line);
        }
    },

    /** 【青木委員】はい。, （青木委員）はい。, ＜委員＞はい。, or the label alone above what is said. */
    BRACKETS(2) {
        @Override
        @Nullable Voice voice(String line) {
            return LabelForm.voice(IN_BRACKETS.matcher(line));
        }
    },

    /** 青木委員）はい。 */
    CLOSING_BRACKET(2) {
        @Override
        @Nullable Voice voice(String line) {
            return LabelForm.voice(BEFORE_BRACKET.matcher(line));
        }
    },

    /** 青木委員・・・はい。, 課長……はい。 */
    DOTS(2) {
        @Override
        @Nullable Voice voice(String line) {
            return LabelForm.voice(BEFORE_DOTS.matcher(line));
        }
    },

    /** 議長（青木一郎君）　はい。 */
    NAME_IN_BRACKETS(2) {
        @Override
        @Nullable Voice voice(String line) {
            Matcher named = NAMED.matcher(line);
            return named.matches() && LabelShape.isSpeaker(named.group(1))
                    ? new Voice(named.group(1), named.group(2))
                    : null;
        }
    },

    /** 会　長　はい。, 事務局 はい。, or the role alone above what is said. */
    ROLE(3) {
        @Override
        @Nullable Voice voice(String line) {
            return LabelForm.role(line);
        }
    };

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[【［\\[＜<〈（(]([^【】［］\\[\\]＜＞<>〈〉（）()「」。、]{1,28}(?:[（(][^（）()]{1,16}[)）])?)[】］\\]＞>〉）)][ \\t　]*(.*)");
    private static final Pattern BEFORE_BRACKET =
            Pattern.compile("([^（）()「」。、：:]{1,24}(?:[（(][^（）()]{1,16}[)）])?)[)）][ \\t　]*(.*)");
    private static final Pattern BEFORE_DOTS =
            Pattern.compile("([^（）()「」。、：:・…‥]{1,24})(?:[・…‥]{2,}|…)[ \\t　]*(\\S.*)");
    private static final Pattern NAMED =
            Pattern.compile("([^（）()「」。、：:]{1,30}[（(][^（）()]{1,16}[)）])(?=$|[ \\t　])[ \\t　]*(.*)");

    private static final int MAX_ROLE = 14;

    /** Lines of this form that a text has where its speakers are named so. */
    private final int least;

    LabelForm(int least) {
        this.least = least;
    }

    /** Who speaks in a line of this form, and what; null where a line is of another form or names nobody for sure. */
    abstract @Nullable Voice voice(String line);

    private static @Nullable Voice voice(Matcher label) {
        return label.matches() && LabelShape.isSpeaker(label.group(1))
                ? new Voice(label.group(1).strip(), label.group(2))
                : null;
    }

    /** The longest role that a line begins with: 会　長　はい。 has one that is printed wide. */
    private static @Nullable Voice role(String line) {
        @Nullable Voice longest = null;
        int end = MarkedLine.gap(line, 0);
        while (end <= Math.min(line.length(), MAX_ROLE)) {
            if (LabelShape.isRole(line.substring(0, end))) {
                longest = new Voice(line.substring(0, end), line.substring(end).strip());
            }
            if (end == line.length()) {
                break;
            }
            end = MarkedLine.gap(line, MarkedLine.afterBlanks(line, end));
        }
        return longest != null && isSaid(longest.text()) ? longest : null;
    }

    /** Behind a role a name may stand, and nobody speaks: 委員長 青木 一郎. */
    private static boolean isSaid(String text) {
        return text.isEmpty() || text.indexOf('。') >= 0 || "（(".indexOf(text.charAt(0)) >= 0;
    }

    /** The forms that a text uses; a role without any sign only where no other form is. */
    static Set<LabelForm> of(Lines lines) {
        Map<LabelForm, Integer> counts = new EnumMap<>(LabelForm.class);
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.at(i).strip();
            for (LabelForm form : values()) {
                if (form.voice(line) != null) {
                    counts.merge(form, 1, Integer::sum);
                    break;
                }
            }
        }
        Set<LabelForm> forms = EnumSet.noneOf(LabelForm.class);
        counts.forEach((form, count) -> {
            if (count >= form.least) {
                forms.add(form);
            }
        });
        if (forms.size() > 1) {
            forms.remove(ROLE);
        }
        return forms;
    }
}
