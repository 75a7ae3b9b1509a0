package io.github.kaigiroku.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What callers of the libraries see is described, and of parameters all or none. The compiler's own check cannot be switched on: javac 17 wants every
 * component of a record described again on its compact constructor.
 */
class JavadocTest {

    private static final Pattern EXPORTS = Pattern.compile("^\\s*exports ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龥]");

    @ParameterizedTest
    @ValueSource(strings = {"core", "render-docx", "render-pdf"})
    void everythingCallersSeeIsDescribed(String module) throws IOException {
        assertThat(new Gaps().in(Path.of("../..", module, "src/main/java"))).isEmpty();
    }

    private static final class Gaps extends TreePathScanner<Void, DocTrees> {

        private final List<String> gaps = new ArrayList<>();

        List<String> in(Path sources) throws IOException {
            String module = Files.readString(sources.resolve("module-info.java"));
            List<Path> files = new ArrayList<>();
            for (String exported : EXPORTS.matcher(module)
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                try (Stream<Path> all = Files.list(sources.resolve(exported.replace('.', '/')))) {
                    all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
            var compiler = ToolProvider.getSystemJavaCompiler();
            var manager = compiler.getStandardFileManager(null, null, null);
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                scan(unit, DocTrees.instance(task));
            }
            assertThat(files).isNotEmpty();
            return gaps;
        }

        @Override
        public Void visitClass(ClassTree type, DocTrees docs) {
            if (!isSeen(type.getModifiers().getFlags())) {
                return null;
            }
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            String name = type.getSimpleName().toString();
            require(comment != null, name, "says nothing");
            if (comment != null) {
                String first = comment.getFirstSentence().stream()
                        .map(part -> part instanceof TextTree text ? text.getBody() : "")
                        .collect(Collectors.joining());
                require(JAPANESE.matcher(first).find(), name, "has no Japanese term in its first sentence");
            }
            return super.visitClass(type, docs);
        }

        @Override
        public Void visitMethod(MethodTree method, DocTrees docs) {
            TreePath parent = getCurrentPath().getParentPath();
            ClassTree owner = (ClassTree) parent.getLeaf();
            boolean inInterface = owner.getKind() == Tree.Kind.INTERFACE;
            boolean inherited = method.getModifiers().getAnnotations().stream()
                    .anyMatch(mark -> mark.getAnnotationType().toString().equals("Override"));
            if ((isSeen(method.getModifiers().getFlags()) || inInterface) && !inherited) {
                check(owner.getSimpleName() + "." + method.getName(), method, docs);
            }
            return null;
        }

        private void check(String name, MethodTree method, DocTrees docs) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            require(comment != null, name, "says nothing");
            if (comment == null) {
                return;
            }
            Set<String> described = comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(tag -> ((ParamTree) tag).getName().toString())
                    .collect(Collectors.toSet());
            if (described.isEmpty()) {
                return; // a sentence may say it all
            }
            for (VariableTree parameter : method.getParameters()) {
                require(described.contains(parameter.getName().toString()), name, "lacks " + parameter.getName());
            }
        }

        private static boolean isSeen(Set<Modifier> modifiers) {
            return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
        }

        private void require(boolean met, String name, String gap) {
            if (!met) {
                gaps.add(name + " " + gap);
            }
        }
    }
}
