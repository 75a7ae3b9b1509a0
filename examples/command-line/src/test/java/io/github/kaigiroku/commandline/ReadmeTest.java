package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.profile.BoxesPart;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.PageLayout;
import io.github.kaigiroku.profile.ProceedingsPart;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.profile.RowForm;
import io.github.kaigiroku.profile.RowsPart;
import io.github.kaigiroku.profile.SheetForm;
import io.github.kaigiroku.profile.TextPart;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What README says is so: its Java compiles and runs, its tables name what is there, its files exist. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!#)([^)]+)\\)");

    @TempDir
    static Path classes;

    static Stream<String> javaExamples() throws IOException {
        return JAVA.matcher(readme()).results().map(match -> match.group(1));
    }

    /** For each table row, by how it begins, the types whose components it names. */
    static Stream<Arguments> rowsOfTheTables() {
        return Stream.of(
                row("(top) | `formatVersion` `meeting`", MeetingRecord.class),
                row("`meeting`", Meeting.class),
                row("`sessions[]`", Session.class),
                row("`period`", Period.class),
                row("`openness`", Openness.class),
                row("`quorum`", Quorum.class),
                row("`attendees[]`", Attendee.class),
                row("`explainers[]`", Explainer.class),
                row("`agenda[]`", AgendaItem.class),
                row("`materials[]`", Material.class),
                row("`secretariat`", Secretariat.class, StaffMember.class),
                row("`proceedings[]`", ProceedingsEntry.class.getPermittedSubclasses()),
                row("(top) | `formatVersion` (`1.1`)", FormProfile.class),
                row("`page` | ", PageLayout.class),
                row("`sheets[]`", SheetForm.class),
                row("`text` | ", TextPart.class),
                row("`boxes` | ", BoxesPart.class),
                row("`rows` | ", RowsPart.class),
                row("`rows[]`", RowForm.class),
                row("`proceedings` |", ProceedingsPart.class),
                row("`columns[]`", ColumnForm.class));
    }

    private static Arguments row(String beginning, Class<?>... types) {
        return Arguments.of(beginning, List.of(types));
    }

    @ParameterizedTest
    @MethodSource("javaExamples")
    void javaExamplesCompile(String source) {
        compile(source);
    }

    @EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
    @Test
    void theShortExampleMakesBothForms(@TempDir Path folder) throws Exception {
        compile(javaExamples()
                .filter(source -> source.contains("class Minutes"))
                .findFirst()
                .orElseThrow());
        Path docx = folder.resolve("minutes.docx");
        Path pdf = folder.resolve("minutes.pdf");

        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method print = loader.loadClass("Minutes").getDeclaredMethod("print", Path.class, Path.class, Path.class);
            print.setAccessible(true);
            print.invoke(null, Path.of("src/main/resources/io/github/kaigiroku/commandline/sample.json"), docx, pdf);
        }

        assertThat(docx).isNotEmptyFile();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void theRecordWrittenInJavaIsAGoodOne() throws Exception {
        compile(javaExamples()
                .filter(source -> source.contains("class InJava"))
                .findFirst()
                .orElseThrow());

        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method record = loader.loadClass("InJava").getDeclaredMethod("record");
            record.setAccessible(true);
            RecordValidator.requireValid((MeetingRecord) record.invoke(null));
        }
    }

    @ParameterizedTest
    @MethodSource("rowsOfTheTables")
    void theTablesNameEveryComponent(String beginning, List<Class<?>> types) throws IOException {
        String row = readme().lines()
                .filter(line -> line.startsWith("| " + beginning))
                .findFirst()
                .orElseThrow();

        assertThat(types.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .allSatisfy(component -> assertThat(row).contains("`" + key(component) + "`"));
    }

    /** The key in JSON, which is the component's name but for {@code for}. */
    private static String key(RecordComponent component) {
        return component.getName().equals("inFavour") ? "for" : component.getName();
    }

    @Test
    void everyContentOfARowIsNamed() throws IOException {
        String readme = readme();

        assertThat(RowContent.values()).allSatisfy(content -> assertThat(readme).contains("`" + content.code() + "`"));
    }

    @Test
    void everyOptionIsDescribed() throws IOException {
        var help = new StringWriter();
        Run.of("--help").out().forEach(line -> help.append(line).append('\n'));
        List<String> options = Pattern.compile("--[a-z-]+")
                .matcher(help.toString())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(readme())
                .contains(options.stream()
                        .filter(option -> !option.matches("--help|--version"))
                        .toList());
    }

    @Test
    void everyFileItLinksToIsThere() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static void compile(String source) {
        var problems = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        problems,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-cp", System.getProperty("surefire.test.class.path")),
                        null,
                        List.of(new Source(source)))
                .call();
        assertThat(compiled).as(problems.toString()).isTrue();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + name(text) + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String name(String text) {
            return CLASS.matcher(text).results().findFirst().orElseThrow().group(1);
        }
    }
}
