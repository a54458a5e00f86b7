import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what jlink is to leave out of modules that are needed, for its {@code
 * --exclude-resources=@FILE}: {@code java installer/Unused.java FILE}. One file stays in each
 * package, since a module has to have those that its descriptor names.
 */
final class Unused {
    /**
     * Swing, sound, AWT's windows, pictures of its documentation, style sheets for XML,
     * directories, the tool for keys.
     */
    private static final List<String> FOLDERS =
            List.of(
                    "java.desktop/javax/swing",
                    "java.desktop/com/sun/java/swing",
                    "java.desktop/com/sun/swing",
                    "java.desktop/sun/swing",
                    "java.desktop/javax/sound",
                    "java.desktop/com/sun/media/sound",
                    "java.desktop/sun/awt/X11",
                    "java.desktop/sun/awt/windows",
                    "java.desktop/sun/lwawt",
                    "java.desktop/java/awt/doc-files",
                    "java.xml/com/sun/org/apache/bcel",
                    "java.xml/com/sun/org/apache/xalan/internal/xsltc/compiler",
                    "java.naming/com/sun/jndi",
                    "java.base/sun/security/tools/keytool");

    /** Names of characters, and what XML's parser and style sheets say in other languages. */
    private static final Pattern FILES =
            Pattern.compile(
                    "java\\.base/java/lang/uniName\\.dat"
                        + "|java\\.xml/.*_(de|es|fr|it|ja|ko|pt_BR|sv|zh_TW)\\.(class|properties)");

    private Unused() {}

    static void main(String[] args) throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        List<String> unused = new ArrayList<>();
        for (String name : FOLDERS) {
            Path top = modules.resolve(name);
            if (Files.isDirectory(top)) {
                try (Stream<Path> inside = Files.walk(top)) {
                    for (Path folder : inside.filter(Files::isDirectory).toList()) {
                        for (Path file : allButOne(folder)) {
                            unused.add("/" + modules.relativize(file));
                        }
                    }
                }
            }
        }
        for (String module : List.of("java.base", "java.xml")) {
            try (Stream<Path> inside = Files.walk(modules.resolve(module))) {
                inside.map(file -> modules.relativize(file).toString())
                        .filter(file -> FILES.matcher(file).matches())
                        .forEach(file -> unused.add("/" + file));
            }
        }
        Files.write(Path.of(args[0]), unused);
    }

    private static List<Path> allButOne(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Unused::isResource).thenComparing(Unused::size))
                    .skip(1)
                    .toList();
        }
    }

    private static boolean isResource(Path file) {
        return !file.toString().endsWith(".class");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
