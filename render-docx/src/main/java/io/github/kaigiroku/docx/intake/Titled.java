package io.github.kaigiroku.docx.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 職と氏名.
 *
 * @param title the title; null where there is none
 * @param name the name; null where there is only a title
 */
record Titled(@Nullable Slice title, @Nullable Slice name) {

    private static final Pattern BRACKET = Pattern.compile("^(.+?)[\\s　]*[（(]([^（(）)]+)[）)]$");

    /** Finds them in one text: title and name, name and title, or a name with its title in brackets. */
    static Titled of(Slice item, PersonWords words) {
        String text = item.text();
        Matcher before = words.titleBefore(text);
        if (before != null) {
            return new Titled(
                    item.part(0, before.end(1)), item.rest(before.end()).strip());
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find() && words.isTitle(bracket.group(2))) {
            return new Titled(item.group(bracket, 2), item.group(bracket, 1));
        }
        if (words.isTitle(text)) {
            Matcher behind = words.titleBehind(text);
            boolean named = behind != null && text.substring(0, behind.start()).matches("\\S{1,4}[\\s　]\\S{1,4}");
            return named && behind != null
                    ? new Titled(
                            item.part(behind.start(1), behind.end(1)),
                            item.part(0, behind.start()).strip())
                    : new Titled(item, null);
        }
        return new Titled(null, item);
    }
}
