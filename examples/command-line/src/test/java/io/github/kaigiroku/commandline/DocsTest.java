package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.profile.RowContent;
import io.github.kaigiroku.validation.RecordValidator;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and the pages say is so: their Java compiles, their commands run, their tables name what is there, their links lead somewhere. */
class DocsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS =
            Pattern.compile("^(?:public |final )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!#|https?:)([^)#]+)(?:#[^)]*)?\\)");

    private static final Pattern COMMAND =
            Pattern.compile("^    .*java -jar examples/command-line/target/kaigiroku\\.jar (.*)$", Pattern.MULTILINE);

    @TempDir
    static Path classes;

    /** README, the pages of the libraries and of the examples. */
    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        for (String folder : List.of("core/docs", "render-docx/docs", "render-pdf/docs", "examples")) {
            if (Files.isDirectory(ROOT.resolve(folder))) {
                try (Stream<Path> files = Files.walk(ROOT.resolve(folder), 2)) {
                    files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .forEach(pages::add);
                }
            }
        }
        return pages;
    }

    static Stream<String> javaExamples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (Path page : pages()) {
            JAVA.matcher(Files.readString(page))
                    .results()
                    .forEach(match -> examples.add(
                            match.group(1).contains("import ") ? match.group(1) : ofStatements(match.group(1))));
        }
        return examples.stream();
    }

    /** A few statements, with the values that pages suppose. */
    private static String ofStatements(String statements) {
        String imports = Stream.of(
                        "io.github.kaigiroku.docx",
                        "io.github.kaigiroku.docx.intake",
                        "io.github.kaigiroku.draft",
                        "io.github.kaigiroku.form",
                        "io.github.kaigiroku.interchange",
                        "io.github.kaigiroku.json",
                        "io.github.kaigiroku.model",
                        "io.github.kaigiroku.pdf",
                        "io.github.kaigiroku.pdf.afterwork",
                        "io.github.kaigiroku.profile",
                        "io.github.kaigiroku.publication",
                        "io.github.kaigiroku.render",
                        "io.github.kaigiroku.validation",
                        "jakarta.validation",
                        "java.io",
                        "java.nio.file",
                        "java.time",
                        "java.util",
                        "org.hibernate.validator.engine")
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
        return imports + "import java.nio.file.Path;\nclass Statements {\n"
                + "byte[] bytes, pdf, docx, joined; Path path, file; InputStream in; OutputStream out;\n"
                + "MeetingRecord head, record, whole, copy; FormProfile profile; PublicationPolicy policy;\n"
                + "void run() throws Exception {\n" + statements + "}\n}\n";
    }

    /** The commands of a page are run one after the other, in a folder of their own in the place of target. */
    @EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandRuns(Path page, @TempDir Path folder) throws IOException {
        for (String command : COMMAND.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList()) {
            if (command.contains("target/keys/")) {
                makeKeys(folder.resolve("target/keys"));
            }
            Object[] words = Stream.of(command.split(" "))
                    .map(word ->
                            word.startsWith("target/") ? folder.resolve(word).toString() : word)
                    .map(word ->
                            word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
                    .toArray();
            Run run = Run.of(words);
            assertThat(run.exitCode()).as(command + "\n" + run.errText()).isZero();
        }
    }

    /** What the pages suppose of a signer. */
    private static void makeKeys(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            KeyFile.add(folder.resolve("chair.p12"), "chair", "RSA");
            Files.writeString(folder.resolve("password.txt"), KeyFile.PASSWORD);
        }
    }

    /** For each table row, by how it begins, the types whose components it names. */
    /** All at once, each in a package of its own: several pages name their class alike. */
    @Test
    void javaExamplesCompile() throws IOException {
        List<String> examples = javaExamples()
                .filter(source -> !source.contains("import org.springframework."))
                .toList();
        assertThat(examples).hasSizeGreaterThan(10);
        List<Source> sources = new ArrayList<>();
        for (String example : examples) {
            String folder = "example" + sources.size();
            sources.add(new Source(folder + "/", "package " + folder + "; " + example));
        }
        compile(sources);
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

    @Test
    void everyContentOfARowIsNamed() throws IOException {
        String tables = tables();

        assertThat(RowContent.values()).allSatisfy(content -> assertThat(tables).contains("`" + content.code() + "`"));
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

        for (String page : List.of("README.md", "README.ja.md")) {
            assertThat(Files.readString(ROOT.resolve("examples/command-line").resolve(page)))
                    .contains(options.stream()
                            .filter(option -> !option.matches("--help|--version"))
                            .toList())
                    .contains(Subcommands.names());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(match -> match.group(1)))
                .allSatisfy(file -> assertThat(page.resolveSibling(file)).exists());
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private static String tables() throws IOException {
        Path docs = ROOT.resolve("core/docs");
        return Files.readString(docs.resolve("record.md")) + Files.readString(docs.resolve("profiles.md"));
    }

    private static void compile(String source) {
        compile(List.of(new Source("", source)));
    }

    private static void compile(List<Source> sources) {
        var problems = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        problems,
                        null,
                        null,
                        List.of(
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                        null,
                        sources)
                .call();
        assertThat(compiled).as(problems.toString()).isTrue();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String folder, String text) {
            super(URI.create("string:///" + folder + name(text) + ".java"), JavaFileObject.Kind.SOURCE);
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
