package io.github.kaigiroku.docx.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 語彙: knows roles, titles, units and speakers by their words. */
final class PersonWords {

    private static final String BRACKET = "(?:[（(][^）)]*[）)])?";
    static final String SEAT = "(?:議席|席)?第?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})番";
    private static final String DEPUTIZING = "(?:兼務|兼任|事務取扱|心得|職務代理)?";
    private static final Pattern ORDER = Pattern.compile(".{0,6}(?:議席|席次|席|名簿|五十音|50音|氏名|アイウエオ|建制|職名).{0,3}順");
    private static final Pattern NAMED_BODY = Pattern.compile(
            "(?:自治|町内|商工|婦人|女性|青年|老人|子ども|こども|育成|体育協|連合|協議|振興|同窓|父母|保護者|消費者|長寿|敬老|保存|愛護|協力|後援|研究|親の|手をつなぐ)会$");
    private static final int MIN_UNIT = 4;

    private final WordList words = WordList.of("words.tsv");
    private final Set<String> exactRoles = keys("role");
    private final Set<String> exactRolesOfMany = keys("role-of-many", "stands-for");
    private final Set<String> standsFor = keys("stands-for");
    private final Set<String> exactTitles = keys("title");
    private final Set<String> nobody = keys("none");
    private final Set<String> legends = keys("legend");
    private final Set<String> remote = keys("remote");
    private final Set<String> honorifics = keys("honorific");
    private final Set<String> ownSide = keys("own-side");
    private final Set<String> guests = keys("guest");
    private final Pattern roleBehind = ending("role", "role-of-many");
    private final Pattern titleBehind = Pattern.compile("(?<=\\S)(" + words.alternatives("title") + DEPUTIZING + ")$");
    private final Pattern roleAhead = Pattern.compile("^(" + words.alternatives("role", "role-of-many") + ")(?=\\S)");
    private final Pattern titleAhead = Pattern.compile("^(\\S+" + words.alternatives("title") + ")(?=\\S{1,4}$)");
    private final Pattern seat = Pattern.compile("^(" + SEAT + ")" + words.alternatives("role-of-many") + "$");
    private final Pattern honorificBehind = ending("honorific");
    private final Pattern title = Pattern.compile("^.*" + words.alternatives("title") + DEPUTIZING + "$");
    private final Pattern unit = Pattern.compile("^\\S+" + words.alternatives("unit") + "$");
    private final Pattern sureUnit = Pattern.compile("^\\S+" + words.alternatives("sure-unit") + "$");
    private final Pattern body =
            Pattern.compile("^.*" + words.alternatives("body") + "$|^(?:株式会社|有限会社|一般社団法人|公益社団法人|(?:株)|㈱).+");
    private final Pattern duty = Pattern.compile(words.alternatives("duty"));
    private final Pattern speaker;
    private final NameShape shape = new NameShape(
            words.all().getOrDefault("never", List.of()), words.all().getOrDefault("never-last", List.of()));

    PersonWords() {
        this.speaker = Pattern.compile("^(?:.*" + words.alternatives("role", "role-of-many", "title") + "|"
                + words.alternatives("speaker")
                + "|.{2,10}(?:君|氏|さん|様)|[0-9０-９一二三四五六七八九十]{1,3}番(?:議員|委員)?)[A-ZＡ-Ｚa-z0-9０-９①-⑳]{0,2}" + BRACKET + "$");
    }

    private Set<String> keys(String... kinds) {
        Set<String> keys = new HashSet<>();
        for (String kind : kinds) {
            words.all().getOrDefault(kind, List.of()).forEach(word -> keys.add(Slice.key(word)));
        }
        return keys;
    }

    private Pattern ending(String... kinds) {
        return Pattern.compile("(?<=\\S)(" + words.alternatives(kinds) + ")$");
    }

    /** What a whole word is by the lists; null when they do not have it. */
    @Nullable PersonKind listed(String word) {
        String key = Slice.key(word);
        if (exactRoles.contains(key)) {
            return PersonKind.ROLE;
        } else if (exactRolesOfMany.contains(key)) {
            return PersonKind.ROLE_OF_MANY;
        } else if (exactTitles.contains(key)) {
            return PersonKind.TITLE;
        } else if (honorifics.contains(key)) {
            return PersonKind.HONORIFIC;
        }
        return null;
    }

    /** The role at the end of a word, behind something else; null for none. */
    @Nullable Matcher roleBehind(String word) {
        return found(roleBehind, word);
    }

    @Nullable Matcher titleBehind(String word) {
        return found(titleBehind, word);
    }

    /** The role right before a name, as in 委員長野村 有信. */
    @Nullable Matcher roleAhead(String word) {
        return found(roleAhead, word);
    }

    /** The title right before a name, as in 財務局長谷川 健次. */
    @Nullable Matcher titleAhead(String word) {
        return found(titleAhead, word);
    }

    /** The seat before a role, as in １番委員. */
    @Nullable Matcher seatOfRole(String word) {
        return found(seat, word);
    }

    @Nullable Matcher honorificBehind(String word) {
        return found(honorificBehind, word);
    }

    boolean isRole(String text) {
        PersonKind kind = listed(text);
        return kind == PersonKind.ROLE || kind == PersonKind.ROLE_OF_MANY;
    }

    /** Whether a word says whom a person stands for, as 公募委員 does. */
    boolean isStandsFor(String text) {
        return standsFor.contains(Slice.key(text));
    }

    boolean isTitle(String text) {
        return title.matcher(text.strip()).matches();
    }

    boolean isUnit(String text) {
        return unit.matcher(text.strip()).matches();
    }

    /** Whether a word in a line of people is a unit and no family name such as 阿部. */
    boolean isUnitAmongPeople(String word) {
        return isUnit(word)
                && (word.codePointCount(0, word.length()) >= MIN_UNIT
                        || isOfADuty(word)
                        || sureUnit.matcher(word).matches());
    }

    /** Where the name of a section begins in a word; -1 for none. */
    int duty(String word) {
        Matcher found = duty.matcher(word);
        return found.find() ? found.start() : -1;
    }

    /** Whether a word names what a section does, so that it is part of a title and not a name. */
    boolean isOfADuty(String word) {
        return duty.matcher(word).find();
    }

    boolean isBody(String word) {
        return body.matcher(word).matches();
    }

    /** Whether 会長 behind a word is that of a body elsewhere, as in 川田自治会長. */
    boolean isBodyBefore(String word, String role) {
        return role.startsWith("会") && NAMED_BODY.matcher(word + "会").find();
    }

    boolean isNobody(String text) {
        return nobody.contains(Slice.key(text).replaceAll("[()。]", ""));
    }

    /** Whether a text only says how a list of people is written, such as （敬称略）. */
    boolean isLegend(String text) {
        String key = Slice.key(text).replaceAll("[()\\[\\]【】〔〕※*・、。,]", "");
        return legends.contains(key) || ORDER.matcher(key).matches();
    }

    /** Whether a head says that those below it took part by network. */
    boolean isRemote(String text) {
        return remote.contains(Slice.key(text)) || remote.contains(text.strip());
    }

    /** Whether a head says that those below it are of the administration. */
    boolean isOwnSide(String text) {
        return ownSide.contains(Slice.key(text));
    }

    /** Whether a head says that those below it work for the administration. */
    boolean isGuest(String text) {
        return guests.contains(Slice.key(text));
    }

    boolean isName(String text) {
        return shape.isName(text);
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
