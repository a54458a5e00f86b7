package org.branchbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the texts of both languages and the keys in the code together. */
class MessagesTest {
    private static final String FOLDER = "src/main/resources/org/branchbook/messages_";
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.\\w+)+\\.?)\"");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|sql|txt|csv|xlsx?|docx|png|svg|pdf|json|db|properties|zip)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TWO_LATIN_WORDS = Pattern.compile("[a-z]{2,} [a-z]{2,}");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)[},]");

    /** Where English groups numbers, a number that something is counted by: “{1} new”. */
    private static final Pattern COUNTING =
            Pattern.compile("\\{(\\d)} [a-z]+|(?:least|than|of|only) \\{(\\d)}(?!%)");

    /** What stands before a word there and counts nothing: names, days, hours with their unit. */
    private static final Set<String> COUNT_NOTHING =
            Set.of(
                    "amendment.alreadyChanged 0",
                    "calendar.ahead 1",
                    "calendar.aheadLong 1",
                    "check.R39.short 0",
                    "cli.amend.done 0",
                    "cli.amend.done 1",
                    "cli.minutes.done 0",
                    "cli.restore.holds 0",
                    "doctor.orphanRows 1",
                    "doctor.orphanRows 2",
                    "export.count 1",
                    "initiative.due 2",
                    "member.referred 0",
                    "member.referredBy 0",
                    "planning.warning.bothDue 0",
                    "profile.service.sum 1",
                    "profile.service.sum 2",
                    "profile.service.sum 3",
                    "visit.without.more 0");

    private final Set<String> twice = new TreeSet<>();
    private final Map<String, String> chinese = read("zh");
    private final Map<String, String> english = read("en");
    private final Set<String> literals = literals();

    @Test
    void everyKeyInTheCodeHasATextInBothLanguages() {
        assertEquals("", toPaste("zh", literals, chinese) + toPaste("en", literals, english));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        String missing = toPaste("zh", english.keySet(), chinese);
        assertEquals("", missing + toPaste("en", chinese.keySet(), english));
    }

    @Test
    void noKeyIsUnused() {
        assertEquals("", keys(chinese, key -> !literals.contains(key)), "no code names these keys");
    }

    @Test
    void noKeyIsPutTogetherAtRunTime() {
        List<String> parts = literals.stream().filter(key -> key.endsWith(".")).toList();
        assertEquals(List.of(), parts, "a key is one literal, else nobody finds its use");
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyTextIsTranslated() {
        assertEquals("", keys(english, key -> mostlyHan(english.get(key))), "Chinese in English");
        assertEquals(
                "",
                keys(chinese, key -> has(TWO_LATIN_WORDS, chinese, key) && !has(HAN, chinese, key)),
                "English in Chinese");
        assertEquals("", keys(chinese, key -> chinese.get(key).isBlank()), "empty");
        assertEquals("", keys(english, key -> english.get(key).isBlank()), "empty");
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertEquals(
                "",
                keys(
                        english,
                        key ->
                                !holes(english.get(key))
                                        .equals(holes(chinese.getOrDefault(key, "")))));
    }

    @Test
    void anEnglishTextGroupsAllThatItCountsOrNothing() {
        List<String> bare =
                english.entrySet().stream()
                        .filter(text -> text.getValue().matches(".*\\{\\d,(?:choice,|number}).*"))
                        .flatMap(text ->
                                bare(text.getValue()).map(hole -> text.getKey() + " " + hole))
                        .filter(found -> !COUNT_NOTHING.contains(found))
                        .toList();
        assertEquals(List.of(), bare, "write {0,number} if it counts");
    }

    /** The counting holes that are shown by their digits alone. */
    private static Stream<String> bare(String text) {
        return COUNTING.matcher(text)
                .results()
                .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)))
                .distinct()
                .filter(hole -> !text.contains("{" + hole + ","));
    }

    @Test
    void everyTextIsAPattern() {
        english.values().forEach(text -> new MessageFormat(text.replace("'", "''")));
        chinese.values().forEach(text -> new MessageFormat(text.replace("'", "''")));
    }

    @Test
    void screensHoldNoTextOfTheirOwn() {
        Pattern text = Pattern.compile("\"[^\"\n]*\\p{IsHan}");
        List<String> found =
                Sources.java("src/main/java").stream()
                        .filter(file ->
                                file.toString().matches(".*(View|ViewModel|Editor|Dialog).java"))
                        .filter(file -> text.matcher(Sources.read(file)).find())
                        .map(Path::toString)
                        .toList();
        assertEquals(List.of(), found);
    }

    private Map<String, String> read(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Sources.lines(Path.of(FOLDER + language + ".properties"))) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                String key = line.substring(0, equals).strip();
                if (texts.put(key, line.substring(equals + 1).strip()) != null) {
                    twice.add(language + ": " + key);
                }
            }
        }
        return texts;
    }

    /** Literals that look like keys: they begin with a package's name, or as a known key does. */
    private Set<String> literals() {
        Set<String> beginnings = new TreeSet<>(PackageTable.names());
        chinese.keySet().forEach(key -> beginnings.add(key.substring(0, key.indexOf('.'))));
        return Sources.java("src/main/java").stream()
                .flatMap(file -> LITERAL.matcher(Sources.read(file)).results())
                .map(found -> found.group(1))
                .filter(key -> beginnings.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> chinese.containsKey(key) || !FILE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String toPaste(String language, Set<String> wanted, Map<String, String> texts) {
        String lines =
                wanted.stream()
                        .filter(key -> !key.endsWith(".") && !texts.containsKey(key))
                        .map(key -> key + "=\n")
                        .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "paste into messages_" + language + ":\n" + lines;
    }

    private static String keys(Map<String, String> texts, Predicate<String> wrong) {
        return texts.keySet().stream().filter(wrong).collect(Collectors.joining("\n"));
    }

    private static boolean has(Pattern pattern, Map<String, String> texts, String key) {
        return pattern.matcher(texts.get(key)).find();
    }

    /** An English text may quote a Chinese term, but says more than the term. */
    private static boolean mostlyHan(String text) {
        long latin = text.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
        return HAN.matcher(text).results().count() > latin;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map((MatchResult hole) -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
