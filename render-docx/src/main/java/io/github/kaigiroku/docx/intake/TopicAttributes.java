package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 議題に付く語: what stands in brackets around the title of an item: 公開 or 非公開, its result and its materials. */
final class TopicAttributes {

    private static final String OPENING = "[（(【〔［\\[]";
    private static final String CLOSING = "[）)】〕］\\]]";
    private static final Pattern CLOSED =
            Pattern.compile("[\\s　]*" + OPENING + "[\\s　]*非[\\s　]*公[\\s　]*開[\\s　]*" + CLOSING);
    private static final String IS_OPEN = OPENING + "[\\s　]*公[\\s　]*開[\\s　]*" + CLOSING;
    private static final Pattern OPEN = Pattern.compile("^" + IS_OPEN + "|" + IS_OPEN + "$");
    private static final String OUTCOMES = "(?:可決|否決|承認|了承|採択|同意|認定|継続審議|継続審査|報告済|取下げ|撤回)";
    private static final Pattern RESULT = Pattern.compile("[\\s　]*" + OPENING + "([^（()）]*" + OUTCOMES + ")" + CLOSING
            + "$|(?:[\\s　]*(?:…+|→|⇒)[\\s　]*|[\\t　]+)((?:原案|全員|全会|賛成|一部|条件)?\\S{0,8}" + OUTCOMES + ")$");
    private static final Pattern MATERIALS = Pattern.compile("[\\s　]*[（(【〔［\\[＜<]([^（()）]{2,40})[）)】〕］\\]＞>]$");

    private final MaterialList materials;

    TopicAttributes(MaterialList materials) {
        this.materials = materials;
    }

    /** Takes what stands in brackets around a title, in any order; returns the title. */
    Slice take(Topic topic, Slice text) {
        Slice before = text;
        Slice rest = closed(topic, text);
        do {
            before = rest;
            rest = open(topic, materials(topic, topic.hasResult() ? rest : result(topic, rest)));
        } while (!rest.equals(before));
        return rest;
    }

    private static Slice closed(Topic topic, Slice text) {
        Matcher closed = CLOSED.matcher(text.text());
        if (!closed.find()) {
            return text;
        }
        text.part(closed.start(), closed.end()).take(topic.path + ".closed");
        topic.close();
        Slice behind = text.rest(closed.end()).strip();
        if (text.part(0, closed.start()).isBlank()) {
            return behind;
        }
        if (!behind.isBlank()) {
            Matcher result = RESULT.matcher(behind.text());
            boolean bracketed = result.find() && result.group(1) != null;
            topic.result(
                    (bracketed ? behind.part(result.start(1), result.end(1)) : behind).take(topic.path + ".result"));
        }
        return text.part(0, closed.start()).strip();
    }

    /** 【公開】 says what the record says of an item that is not closed; beside 【非公開】 it stays in the title. */
    private static Slice open(Topic topic, Slice text) {
        Slice title = withoutOpen(text);
        if (topic.isClosed() || title.equals(text) || title.isBlank()) {
            return text;
        }
        text.part(0, title.from() - text.from()).take(topic.path + ".closed");
        text.rest(title.to() - text.from()).take(topic.path + ".closed");
        return title;
    }

    /** A title without 【公開】 before or behind it; the same where it has none. */
    static Slice withoutOpen(Slice title) {
        Matcher open = OPEN.matcher(title.text());
        if (!open.find()) {
            return title;
        }
        Slice rest = open.start() == 0 ? title.rest(open.end()) : title.part(0, open.start());
        return rest.strip();
    }

    private static Slice result(Topic topic, Slice text) {
        Matcher result = RESULT.matcher(text.text());
        if (!result.find() || result.start() == 0) {
            return text;
        }
        int group = result.group(1) == null ? 2 : 1;
        topic.result(text.part(result.start(group), result.end(group)).take(topic.path + ".result"));
        text.part(result.start(), result.end()).form();
        return text.part(0, result.start()).strip();
    }

    private Slice materials(Topic topic, Slice text) {
        Matcher bracket = MATERIALS.matcher(text.text());
        if (!bracket.find() || bracket.start() == 0) {
            return text;
        }
        Slice inside = text.part(bracket.start(1), bracket.end(1));
        List<String> meant = materials.meant(inside);
        if (meant.isEmpty()) {
            return text;
        }
        inside.take(topic.path + ".materials");
        text.part(bracket.start(), bracket.end()).form();
        meant.forEach(topic::material);
        return text.part(0, bracket.start()).strip();
    }
}
