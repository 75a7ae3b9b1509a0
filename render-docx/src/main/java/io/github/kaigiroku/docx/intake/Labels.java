package io.github.kaigiroku.docx.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 項目名: finds what a label announces, however it is spread, numbered or bracketed. */
final class Labels {

    private static final Pattern AROUND = Pattern.compile(
            "^(?:[0-9]{1,2}[.)、]?|[(（][0-9一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十][、.]|[■□◆◇●○〇◯◎▼▲△▽★☆※•・【\\[<〈《(])+|[:：】\\]>〉》)]+$");

    /** 出席委員は、８名で次のとおりである。 */
    private static final Pattern AS_FOLLOWS =
            Pattern.compile("は[、,]?(?:[0-9]{1,3}[名人]で[、,]?)?(?:次|以下|下記)の(?:とおり|通り)(?:である|です)?。?$");

    private static final Pattern MEMBERS = Pattern.compile("(?:委員|議員|会員)\\((?![0-9]+[名人]|敬称|.{0,6}順).*");

    private static final Pattern JOINT = Pattern.compile("[\\s　]*(?:及び|および|並びに|[・･、，/／\n])[\\s　]*");

    /** No label is longer, even spread with blanks. */
    private static final int MAX_PRINTED = 400;

    private static final int MAX_LENGTH = 60;

    private final Map<String, LabelKind> labels = new HashMap<>();
    private final Map<String, LabelKind> columns = new HashMap<>();
    private final Map<Pattern, LabelKind> patterns = new LinkedHashMap<>();

    /**
     * The labels of our list, and those that the caller adds.
     *
     * @param more further labels by kind
     */
    Labels(Map<LabelKind, List<String>> more) {
        more.forEach((kind, words) -> words.forEach(word -> add(kind, word)));
        var list = WordList.of("labels.tsv").all();
        for (LabelKind kind : LabelKind.values()) {
            list.getOrDefault(kind.word(), List.of()).forEach(word -> add(kind, word));
        }
        WordList.of("label-patterns.tsv")
                .all()
                .forEach((word, looks) ->
                        looks.forEach(look -> patterns.put(Pattern.compile(look), LabelKind.ofWord(word))));
    }

    private void add(LabelKind kind, String word) {
        (kind.isColumn() ? columns : labels).putIfAbsent(key(word), kind);
    }

    /** What a whole text announces as a label of a row; null when it is none. */
    @Nullable LabelKind row(String text) {
        LabelKind kind = find(text, labels);
        return kind == null && text.length() <= MAX_LENGTH ? like(text) : kind;
    }

    /** What a whole text announces, which may be several labels such as 日時及び場所; empty when it is none. */
    List<LabelKind> rows(String text) {
        LabelKind whole = row(text);
        if (whole != null) {
            return List.of(whole);
        }
        List<LabelKind> kinds = new ArrayList<>();
        for (String part : JOINT.split(text.strip(), -1)) {
            LabelKind kind = row(part);
            if (kind == null) {
                return List.of();
            }
            kinds.add(kind);
        }
        return kinds;
    }

    /** What a whole text announces as the head of a column; null when it is none. */
    @Nullable LabelKind column(String text) {
        return find(text, columns);
    }

    /** What a text looks like that is in no list. */
    private @Nullable LabelKind like(String text) {
        String bare = bare(Slice.key(text));
        int bracket = bare.indexOf('(');
        String label = bracket > 0 && bare.indexOf(')', bracket) < 0 ? bare.substring(0, bracket) : bare;
        for (Map.Entry<Pattern, LabelKind> pattern : patterns.entrySet()) {
            if (pattern.getKey().matcher(label).matches()) {
                return pattern.getValue();
            }
        }
        return null;
    }

    private static String bare(String key) {
        return AS_FOLLOWS.matcher(AROUND.matcher(key).replaceAll("")).replaceFirst("");
    }

    private static @Nullable LabelKind find(String text, Map<String, LabelKind> known) {
        if (text.length() > MAX_PRINTED) {
            return null; // a hostile file may open sixty thousand brackets
        }
        String key = key(text);
        LabelKind kind = known.get(key);
        if (kind == null) {
            String bare = bare(key);
            kind = known.get(bare);
            int bracket = bare.indexOf('(');
            if (kind == null && bracket > 0 && bare.indexOf(')', bracket) < 0) {
                boolean isGroup = MEMBERS.matcher(bare).matches(); // 委員（みどり野町）
                kind = isGroup ? null : known.get(bare.substring(0, bracket)); // 出席委員（８名）
            }
        }
        return kind;
    }

    /** Middle dots come in several shapes. */
    private static String key(String text) {
        return Slice.key(text).replace('･', '・').replace("・", "");
    }
}
