package org.branchbook.help;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is shipped with the program, as {@code shipped.json} lists it. A test fails for a
 * jar of the build that no entry names.
 */
record Shipped(List<ShippedPart> parts) {
    Shipped {
        parts = List.copyOf(parts);
    }

    static Shipped read() throws IOException {
        Jars running = Jars.running();
        List<ShippedPart> parts = new ArrayList<>();
        for (Map<String, Object> entry : entries()) {
            List<Jars.Jar> jars =
                    words(entry, "jars").stream()
                            .map(name -> Optional.ofNullable(running.all().get(name)))
                            .flatMap(Optional::stream)
                            .toList();
            List<Path> paths = jars.stream().map(Jars.Jar::path).toList();
            parts.add(
                    new ShippedPart(
                            word(entry, "name"),
                            jars.isEmpty() ? version(entry) : jars.getFirst().version(),
                            word(entry, "licence"),
                            paths,
                            words(entry, "texts")));
        }
        return new Shipped(parts);
    }

    /** The list as it stands. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> entries() throws IOException {
        try (InputStream in = Shipped.class.getResourceAsStream("shipped.json")) {
            return (List<Map<String, Object>>)
                    (List<?>) JSON.std.listFrom(Objects.requireNonNull(in));
        }
    }

    /** Strings of an entry; none where it does not say. */
    static List<String> words(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String word(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    /** Of what is part of the runtime: a property tells it. */
    private static String version(Map<String, Object> entry) {
        return entry.get("property") instanceof String name ? System.getProperty(name, "") : "";
    }
}
