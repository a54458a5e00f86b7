package org.branchbook.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedTest {
    private static final Path ASSETS = Path.of("assets");

    /** Jars of the tests alone; whatever else the build has is shipped and must be named. */
    private static final List<String> ONLY_TESTS =
            List.of(
                    "apiguardian-api archunit feature-reporting istack-commons-runtime",
                    "jackson-annotations jackson-databind jakarta.activation",
                    "jakarta.xml.bind-api javax.activation-api jaxb-api jaxb-runtime",
                    "jqwik jqwik-api jqwik-engine jqwik-time jqwik-web metadata-fixer",
                    "fastexcel opczip opentest4j parser pdf-model poi-ooxml-full rhino stax-utils",
                    "txw2",
                    "validation-model verapdf-xmp-core");

    @Test
    void namesEveryJarOfTheBuildOnce() throws IOException {
        List<String> named = new ArrayList<>();
        for (Map<String, Object> entry : Shipped.entries()) {
            named.addAll(Shipped.words(entry, "jars"));
        }
        assertEquals(named.size(), Set.copyOf(named).size(), named::toString);
        Set<String> tests = Set.of(String.join(" ", ONLY_TESTS).split(" "));
        Set<String> running =
                Jars.running().all().keySet().stream()
                        .filter(name -> !tests.contains(name))
                        .filter(name -> !name.matches("(surefire|junit)-.*"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(named), running);
    }

    @Test
    void hasTheLicenceOfEachInFull() throws IOException {
        for (ShippedPart part : Shipped.read().parts()) {
            assertTrue(part.text().length() > 500, part.name() + part.text());
        }
    }

    @Test
    void namesEveryFontAndEveryLicenceThatIsKept() throws IOException {
        Set<String> files = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        for (Map<String, Object> entry : Shipped.entries()) {
            files.addAll(Shipped.words(entry, "files"));
            texts.addAll(Shipped.words(entry, "texts"));
        }
        files.remove("icons.properties");
        texts.removeIf(text -> text.startsWith("jar:"));
        assertEquals(names("fonts"), files);
        assertEquals(names("licenses"), texts);
    }

    @Test
    void tellsTheVersionsThatRun() throws IOException {
        Map<String, String> versions =
                Shipped.read().parts().stream()
                        .collect(Collectors.toMap(ShippedPart::name, ShippedPart::version));
        assertTrue(versions.get("Apache POI").matches("\\d+\\.\\d+.*"), versions::toString);
        assertTrue(versions.get("OpenJFX").matches("\\d+\\.\\d+.*"), versions::toString);
        assertEquals(System.getProperty("java.version"), versions.get("OpenJDK"));
    }

    private static Set<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ASSETS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
