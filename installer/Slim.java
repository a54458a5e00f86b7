import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the jars of the program without the classes that it cannot reach, and without what only
 * debuggers read: {@code java installer/Slim.java target/app STAGE}.
 *
 * <p>A class is reached if one that is reached has its name anywhere in its constants: in code, in
 * a signature, in a text that may go to {@code Class.forName}. Where a library puts names together
 * at run time its jar is kept whole.
 */
final class Slim {
    private static final List<String> OWN = List.of("branchbook");

    /** Kept whole: our own, and what is small and finds its classes in ways of its own. */
    private static final List<String> WHOLE =
            List.of("branchbook", "commons-logging", "picocli", "jackson-jr-objects");

    /**
     * The others are stored: xz makes so much less of classes that are not compressed. These gain
     * most of the room they take once installed for what they add to the package.
     */
    private static final List<String> COMPRESSED =
            List.of(
                    "branchbook",
                    "commons-collections4",
                    "commons-io",
                    "commons-lang3",
                    "commons-math3",
                    "fontbox",
                    "h2",
                    "icu4j",
                    "jackson-core",
                    "log4j-api",
                    "pdfbox",
                    "picocli",
                    "poi",
                    "poi-ooxml",
                    "poi-ooxml-lite",
                    "poi-tl",
                    "xmlbeans");

    /** Classes that are found by a name put together at run time. */
    private static final Pattern NAMED_AT_RUN_TIME =
            Pattern.compile(".*/TypeSystemHolder|org/postgresql/translation/messages_zh_CN");

    /**
     * Data of ICU for other languages and other uses, tables of Japanese and Korean fonts that a
     * PDF leaves to the reader, what no screen of ours shows, and what only builds and module paths
     * read.
     */
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "com/ibm/icu/impl/data/icudata/(brkitr|curr|lang|region|rbnf|unit|zone)/.*"
                        + "|com/ibm/icu/impl/data/icudata/(unames|confusables|zoneinfo64)\\.\\w+"
                        + "|org/apache/fontbox/cmap/(Adobe-(Japan|Korea)|Uni(JIS|KS)|KSC"
                        + "|Add-|Ext-|83pv|90|EUC-).*"
                        + "|org/controlsfx/(control/worldmap.*\\.properties|glyphfont/.*\\.ttf)"
                        + "|assets/org/apache/commons/math3/.*"
                        + "|com/ibm/icu/impl/data/icudata/(coll/)?(?!en|zh)[a-z]{2,3}(_\\w+)?\\.res"
                        + "|META-INF/(maven|proguard|native-image|com\\.android\\.tools)/.*"
                        + "|META-INF/[^/]*\\.(SF|RSA|DSA|EC)|META-INF/INDEX\\.LIST"
                        + "|(META-INF/versions/\\d+/)?module-info\\.class|.*/");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:[./][\\w$]+)+");
    private static final long TIME = 318_211_200_000L;
    private static final String SERVICES = "META-INF/services/";
    private static final Pattern TEXT = Pattern.compile(".*\\.(properties|xml|txt)");

    private record Jar(Path file, SortedMap<String, byte[]> entries) {
        boolean among(List<String> names) {
            String own = file.getFileName().toString();
            return names.stream().anyMatch(name -> own.matches(name + "(-\\d.*)?\\.jar"));
        }
    }

    private final SortedMap<String, List<byte[]>> classes = new TreeMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        List<Jar> jars = new ArrayList<>();
        jars.add(read(from.resolve("branchbook.jar")));
        try (Stream<Path> files = Files.list(from.resolve("lib"))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".jar")) {
                    jars.add(read(file));
                }
            }
        }
        Slim slim = new Slim();
        slim.follow(jars);
        Files.createDirectories(to.resolve("lib"));
        for (Jar jar : jars) {
            slim.write(jar, to.resolve(from.relativize(jar.file())));
        }
    }

    private static Jar read(Path file) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!LEFT_OUT.matcher(entry.getName()).matches()) {
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return new Jar(file, entries);
    }

    private void follow(List<Jar> jars) {
        for (Jar jar : jars) {
            jar.entries().forEach(this::know);
        }
        for (Jar jar : jars) {
            if (jar.among(WHOLE)) {
                jar.entries().keySet().stream().filter(Slim::isClass).forEach(n -> reach(plain(n)));
            }
            jar.entries()
                    .forEach((name, bytes) -> {
                        if (NAMED_AT_RUN_TIME.matcher(plain(name)).matches()) {
                            reach(plain(name));
                        }
                        if (TEXT.matcher(name).matches()) {
                            reachNamed(new String(bytes, StandardCharsets.ISO_8859_1));
                        }
                    });
        }
        // Who offers a service is reached once the service is; those of the runtime always are.
        int before;
        do {
            drain();
            before = reached.size();
            for (Jar jar : jars) {
                jar.entries().forEach(this::reachProviders);
            }
        } while (reached.size() > before);
    }

    private void know(String name, byte[] bytes) {
        if (isClass(name)) {
            classes.computeIfAbsent(plain(name), key -> new ArrayList<>()).add(bytes);
        }
    }

    private void reachProviders(String name, byte[] bytes) {
        if (name.startsWith(SERVICES)) {
            String service = name.substring(SERVICES.length()).replace('.', '/');
            if (!classes.containsKey(service) || reached.contains(service)) {
                reachNamed(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            for (byte[] bytes : classes.get(waiting.pop())) {
                for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
                    if (entry instanceof Utf8Entry text) {
                        reachNamed(text.stringValue());
                    }
                }
            }
        }
    }

    /** Every name in a text, of descriptors ({@code Lorg/x/Y;}) too. */
    private void reachNamed(String text) {
        NAME.matcher(text)
                .results()
                .map(match -> match.group().replace('.', '/'))
                .forEach(name -> {
                    reach(name);
                    for (int at = 0;
                            at < name.length() && Character.isUpperCase(name.charAt(at));
                            at++) {
                        reach(name.substring(at + 1));
                    }
                });
    }

    private void reach(String name) {
        if (classes.containsKey(name) && reached.add(name)) {
            waiting.push(name);
            // XMLBeans puts the name of what implements a type of a schema together.
            String type = name.substring(name.lastIndexOf('/') + 1);
            String made =
                    name.substring(0, name.length() - type.length()) + "impl/" + type + "Impl";
            reach(made.replace("$", "Impl$"));
            classes.subMap(made + "$", made + "%").keySet().forEach(this::reach);
        }
    }

    private void write(Jar jar, Path target) throws IOException {
        boolean compressed = jar.among(COMPRESSED);
        int left = 0;
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> entry : inOrder(jar)) {
                String name = entry.getKey();
                if (!isClass(name)) {
                    put(zip, name, entry.getValue(), compressed);
                } else if (reached.contains(plain(name))) {
                    put(zip, name, slim(entry.getValue(), jar.among(OWN)), compressed);
                } else {
                    left++;
                }
            }
        }
        System.out.printf(
                "%-32s %,12d bytes of %,12d, without %d classes%n",
                target.getFileName(), Files.size(target), Files.size(jar.file()), left);
    }

    /** The manifest has to come first. */
    private static List<Map.Entry<String, byte[]>> inOrder(Jar jar) {
        Predicate<Map.Entry<String, byte[]>> first = e -> e.getKey().equals("META-INF/MANIFEST.MF");
        return Stream.concat(
                        jar.entries().entrySet().stream().filter(first),
                        jar.entries().entrySet().stream().filter(first.negate()))
                .toList();
    }

    /** The numbers of our own lines stay, for the log of a failure. */
    private static byte[] slim(byte[] bytes, boolean own) {
        CodeTransform without =
                (code, element) -> {
                    boolean names =
                            element instanceof LocalVariable
                                    || element instanceof LocalVariableType;
                    if (!names && (own || !(element instanceof LineNumber))) {
                        code.with(element);
                    }
                };
        ClassFile file = ClassFile.of();
        return file.transformClass(
                file.parse(bytes), ClassTransform.transformingMethodBodies(without));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, boolean compressed)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        if (!compressed) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    /** The class of a file, in a jar of several releases too. */
    private static String plain(String file) {
        return file.replaceFirst("^META-INF/versions/\\d+/", "").replaceFirst("\\.class$", "");
    }
}
