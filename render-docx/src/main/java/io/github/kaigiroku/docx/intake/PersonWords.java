package io.github.kaigiroku.docx.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 語彙: tells roles, titles, units and speakers by their words. */
final class PersonWords {

    private static final String BRACKET = "(?:[（(][^）)]*[）)])?";

    private final Pattern roleBefore;
    private final Pattern roleBehind;
    private final Pattern role;
    private final Pattern titleBefore;
    private final Pattern titleBehind;
    private final Pattern title;
    private final Pattern unit;
    private final Pattern speaker;
    private final Set<String> nobody = new HashSet<>();

    PersonWords() {
        WordList words = WordList.of("words.tsv");
        String roles = words.alternatives("role");
        String titles = words.alternatives("title");
        this.roleBefore = Pattern.compile("^(" + roles + ")(?:[\\s　]*[：:][\\s　]*|[\\s　]+)(?=\\S)");
        this.roleBehind = Pattern.compile("(?<=\\S{2}|\\S[\\s　]\\S)[\\s　]*(" + roles + ")$");
        this.role = Pattern.compile("^" + roles + "$");
        this.titleBefore = Pattern.compile("^(.*" + titles + ")[\\s　]+(?=\\S)");
        this.titleBehind = Pattern.compile("(?<=\\S)[\\s　]*(" + titles + ")$");
        this.title = Pattern.compile("^.*" + titles + "$");
        this.unit = Pattern.compile("^\\S+" + words.alternatives("unit") + "$");
        this.speaker = Pattern.compile("^(?:.*" + words.alternatives("role", "title") + "|"
                + words.alternatives("speaker")
                + "|.{2,10}(?:君|氏|さん|様)|[0-9０-９一二三四五六七八九十]{1,3}番(?:議員|委員)?)[A-ZＡ-Ｚa-z0-9０-９①-⑳]{0,2}" + BRACKET + "$");
        words.all().getOrDefault("none", List.of()).forEach(word -> nobody.add(Slice.key(word)));
    }

    /** The role before a name, when there is one; group 1 of the match. */
    @Nullable Matcher roleBefore(String text) {
        return found(roleBefore, text);
    }

    /** The role right behind a name, as in 甲野 太郎委員長. */
    @Nullable Matcher roleBehind(String text) {
        return found(roleBehind, text);
    }

    boolean isRole(String text) {
        return role.matcher(text.strip()).matches();
    }

    @Nullable Matcher titleBefore(String text) {
        return found(titleBefore, text);
    }

    @Nullable Matcher titleBehind(String text) {
        return found(titleBehind, text);
    }

    boolean isTitle(String text) {
        return title.matcher(text.strip()).matches();
    }

    boolean isUnit(String text) {
        return unit.matcher(text.strip()).matches();
    }

    boolean isNobody(String text) {
        return nobody.contains(Slice.key(text).replaceAll("[()。]", ""));
    }

    /** Whether a short text may name who speaks. */
    boolean isSpeaker(String text) {
        return text.indexOf('。') < 0
                && text.indexOf('、') < 0
                && speaker.matcher(text.strip()).matches();
    }

    private static @Nullable Matcher found(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? match : null;
    }
}
