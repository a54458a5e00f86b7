package org.branchbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps files, methods and lines short, and the top of the project as agreed. */
class SourceSizeTest {
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X])\\b");
    private static final Set<String> TOP =
            Set.of(
                    "pom.xml README.md .editorconfig .gitattributes .gitignore .ci .github .mvn"
                            .concat(" assets installer src .git target .idea .vscode")
                            .split(" "));
    private static final List<Path> FILES = Sources.java("src");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void filesAreShort() {
        for (Path file : FILES) {
            int lines = Sources.lines(file).size();
            report(lines > 300, file + ": " + lines + " lines");
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void linesFitAndNothingIsLeftToDo() {
        for (Path file : FILES) {
            int number = 0;
            for (String line : Sources.lines(file)) {
                number++;
                int columns = line.codePointCount(0, line.length());
                report(columns > 100, file + ":" + number + ": " + columns + " columns");
                report(LEFT_OVER.matcher(line).find(), file + ":" + number + ": " + line.strip());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void methodsAreShortAndConstructorsTakeFew() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(FILES);
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions).scan(unit, "");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void onlyTheAgreedStandsAtTheTop() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            assertEquals(
                    List.of(),
                    entries.map(Path::toString)
                            .filter(name -> !TOP.contains(name) && !name.endsWith(".iml"))
                            .toList());
        }
    }

    private void report(boolean bad, String what) {
        if (bad) {
            wrong.add(what);
        }
    }

    /** Walks one file; the scanner's argument is the kind of type that encloses a method. */
    private final class Methods extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, String enclosing) {
            return super.visitClass(type, type.getKind().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String enclosing) {
            long lines = line(positions.getEndPosition(unit, method)) - line(start(method)) + 1;
            String name = unit.getSourceFile().getName() + " " + method.getName();
            report(lines > 40, name + ": " + lines + " lines");
            boolean constructor = method.getReturnType() == null;
            int parameters = method.getParameters().size();
            report(
                    constructor && parameters > 5 && !enclosing.equals("RECORD"),
                    name + ": " + parameters + " parameters");
            return super.visitMethod(method, enclosing);
        }

        private long start(Tree tree) {
            return positions.getStartPosition(unit, tree);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
