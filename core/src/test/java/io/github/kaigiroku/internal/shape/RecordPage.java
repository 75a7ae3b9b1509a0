package io.github.kaigiroku.internal.shape;

import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.ProceedingsEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all keys of a record on the page about it. */
final class RecordPage {

    /** What differs between the pages in the two languages. */
    record Language(
            String head,
            String top,
            String unless,
            String open,
            String close,
            Function<RecordJavadoc.Words, String> meaning) {

        static final Language ENGLISH =
                new Language("| in | keys | 意味 |", "(top)", " (* without ", " (", ")", RecordJavadoc.Words::term);
        static final Language JAPANESE =
                new Language("| 場所 | 項目 | 意味 |", "（最上位）", "（* は次がないとき：", "（", "）", RecordJavadoc.Words::japanese);
    }

    private final Language language;
    private final StringBuilder rows = new StringBuilder();
    private final Set<Class<?>> seen = new HashSet<>();

    private RecordPage(Language language) {
        this.language = language;
    }

    /** A page whose table of keys is what the records say. */
    static String of(String page, Language language) {
        int head = page.indexOf(language.head());
        int rows = page.indexOf('\n', page.indexOf('\n', head) + 1) + 1;
        int end = page.indexOf("\n\n", rows) + 1;
        var table = new RecordPage(language);
        table.record(MeetingRecord.class, "", language.top());
        return page.substring(0, rows) + table.rows + page.substring(end);
    }

    private void record(Class<?> type, String path, String place) {
        if (!seen.add(type)) {
            return;
        }
        List<Component> components = Component.declared(type);
        String keys = components.stream().map(this::key).collect(Collectors.joining(" "));
        rows.append("| %s | %s | %s |\n".formatted(place, keys, meaning(type, components)));
        components.forEach(
                component -> parts(component, path.isEmpty() ? component.key() : path + "." + component.key()));
    }

    private String meaning(Class<?> type, List<Component> components) {
        var javadoc = new RecordJavadoc(type);
        Stream<String> words = components.stream()
                .map(component -> javadoc.part(type.getRecordComponents()[component.index()].getName()))
                .map(language.meaning());
        String all = words.collect(Collectors.joining("、"));
        boolean entry = ProceedingsEntry.class.isAssignableFrom(type);
        return entry ? language.meaning().apply(javadoc.type()) + "：" + all : all;
    }

    private String key(Component component) {
        String key = "`" + component.key() + "`" + (RecordSchema.isRequired(component) ? "*" : "");
        String other = component.terms().requiredUnless();
        if (other != null) {
            return key + language.unless() + "`" + other + "`" + language.close();
        }
        String choices = Stream.of(component.choices())
                .map(Coded::code)
                .map("`%s`"::formatted)
                .collect(Collectors.joining(" "));
        return choices.isEmpty() ? key : key + language.open() + choices + language.close();
    }

    private void parts(Component component, String path) {
        Class<?> type = component.type();
        if (component.kind() == Kind.RECORD) {
            record(type, path, "`%s`".formatted(path));
        } else if (component.kind() == Kind.RECORDS && type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                String code = RecordSchema.definition(kind);
                record(kind, path + "[]." + code, "`%s[]` `%s`".formatted(path, code));
            }
        } else if (component.kind() == Kind.RECORDS) {
            record(type, path + "[]", "`%s[]`".formatted(path));
        }
    }
}
