package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No two sheets say the same of one selector: the one read last would win, as when the tabs of
 * every view lost their inset to a bar of the record that had the same name.
 */
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/branchbook");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern PROPERTY = Pattern.compile("(-[\\w-]+)\\s*:");

    private final Map<String, Set<String>> sheetsOf = new TreeMap<>();

    @Test
    void oneSheetSaysWhatASelectorLooksLike() throws IOException {
        try (Stream<Path> found = Files.walk(SHEETS)) {
            for (Path sheet : found.filter(f -> f.toString().endsWith(".css")).toList()) {
                String text = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
                RULE.matcher(text).results().forEach(rule -> read(sheet, rule));
            }
        }
        assertTrue(sheetsOf.size() > 500, "only " + sheetsOf.size() + " found");
        sheetsOf.values().removeIf(sheets -> sheets.size() == 1);
        assertEquals(Map.of(), sheetsOf);
    }

    private void read(Path sheet, MatchResult rule) {
        for (String selector : rule.group(1).split(",")) {
            PROPERTY.matcher(rule.group(2))
                    .results()
                    .map(property -> selector.strip() + " " + property.group(1))
                    .forEach(said ->
                            sheetsOf.computeIfAbsent(said, _ -> new TreeSet<>())
                                    .add(sheet.getFileName().toString()));
        }
    }
}
