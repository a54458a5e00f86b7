package org.branchbook.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchbook.base.Messages;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.junit.jupiter.api.Test;

/** Holds the keyboard chapter and the code that takes the keys together. */
class KeysTest {
    private static final Path MAIN = Path.of("src/main/java/org/branchbook");

    /** Whose keys a section tells. */
    private static final Map<String, String> FILES =
            Map.of(
                    "anywhere",
                    "shell/MainWindow ui/Ui ui/PanelLayer control/SegmentedScreen"
                            + " control/SearchField control/Tables help/HelpDesk",
                    "calendar",
                    "calendar/CalendarView calendar/GridKeys yearboard/YearBoardView",
                    "people",
                    "roster/MemberListView roster/SectionIndex profile/ProfileView"
                            + " profile/FactTable",
                    "attendance",
                    "attendance/MarkKeys",
                    "record",
                    "recording/RecordView recording/MinutesEditor appraisal/GradesPane",
                    "registers",
                    "register/RegisterView filling/DraftTable planning/PeopleChoice");

    private static final Map<String, String> MODIFIERS =
            Map.of(
                    "Ctrl", "isShortcutDown|SHORTCUT_DOWN",
                    "Alt", "isAltDown|ALT_DOWN",
                    "Shift", "isShiftDown|SHIFT_DOWN");
    private static final Pattern NAMED =
            Pattern.compile("KeyCode\\.(F\\d+|[A-Z]|INSERT|HOME|END|TAB)\\b");

    private final Chapter chinese = keys(Locale.CHINESE);
    private final Chapter english = keys(Locale.ENGLISH);

    @Test
    void everyKeyOfTheManualIsTakenWhereItSays() {
        List<String> untaken = new ArrayList<>();
        told(english)
                .forEach((section, keys) -> {
                    for (String key : keys) {
                        boolean taken =
                                Stream.of(FILES.get(section).split(" "))
                                        .map(KeysTest::source)
                                        .anyMatch(source -> takes(source, key));
                        if (!taken) {
                            untaken.add(section + ": " + key);
                        }
                    }
                });
        assertEquals(List.of(), untaken);
    }

    @Test
    void bothLanguagesTellTheSameKeys() {
        assertEquals(told(english), told(chinese));
    }

    @Test
    void noKeyOfTheProgramIsUntold() throws IOException {
        Set<String> told = new TreeSet<>();
        told(english).values().forEach(keys -> keys.forEach(key -> told.add(code(last(key)))));
        Set<String> untold = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !told.contains(name))
                        .forEach(name -> untold.add(MAIN.relativize(file) + ": " + name));
            }
        }
        assertEquals(Set.of(), untold);
    }

    private static boolean takes(String source, String key) {
        String[] parts = key.split("\\+");
        boolean held = true;
        for (int i = 0; i < parts.length - 1; i++) {
            held &= Pattern.compile(MODIFIERS.get(parts[i])).matcher(source).find();
        }
        String code = code(last(key));
        String typed = '"' + code.toLowerCase(Locale.ROOT) + '"';
        return held && Pattern.compile("\\b" + code + "\\b|" + typed).matcher(source).find();
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('+') + 1);
    }

    private static String code(String name) {
        return switch (name) {
            case "Esc" -> "ESCAPE";
            case "Page Up" -> "PAGE_UP";
            case "Page Down" -> "PAGE_DOWN";
            default -> name.matches("\\d") ? "DIGIT" + name : name.toUpperCase(Locale.ROOT);
        };
    }

    private static Map<String, List<String>> told(Chapter chapter) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Section section : chapter.sections()) {
            if (!section.id().isEmpty()) {
                List<String> keys = new ArrayList<>();
                section.body()
                        .accept(
                                new AbstractVisitor() {
                                    @Override
                                    public void visit(Code code) {
                                        if (!MODIFIERS.containsKey(code.getLiteral())) {
                                            keys.add(code.getLiteral());
                                        }
                                    }
                                });
                told.put(section.id(), keys);
            }
        }
        return told;
    }

    private static Chapter keys(Locale language) {
        return Manual.in(new Messages(language)).chapter("keys").orElseThrow();
    }

    private static String source(String file) {
        try {
            return Files.readString(MAIN.resolve(file + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
