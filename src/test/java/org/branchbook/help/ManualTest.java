package org.branchbook.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Messages;
import org.junit.jupiter.api.Test;

class ManualTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/branchbook/help");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    private final Manual chinese = Manual.in(new Messages(Locale.CHINESE));
    private final Manual english = Manual.in(new Messages(Locale.ENGLISH));

    @Test
    void bothLanguagesHaveTheSameSectionsAndPictures() {
        assertEquals(outline(chinese), outline(english));
        assertEquals(named("zh", PICTURE), named("en", PICTURE));
    }

    @Test
    void wordsInBoldStandInTheWindow() throws IOException {
        for (String language : List.of("zh", "en")) {
            Set<String> texts =
                    Files.readAllLines(
                                    FOLDER.resolveSibling("messages_" + language + ".properties"))
                            .stream()
                            .map(line -> line.substring(line.indexOf('=') + 1).strip())
                            .collect(Collectors.toSet());
            List<String> unknown =
                    named(language, BOLD).stream().filter(word -> !texts.contains(word)).toList();
            assertEquals(List.of(), unknown, language);
        }
    }

    @Test
    void linksAndPlacesOfTheWindowLeadSomewhere() {
        Set<String> wanted = new TreeSet<>(new Topics().all().values());
        wanted.addAll(named("zh", LINK));
        wanted.addAll(named("en", LINK));
        List<String> nowhere = wanted.stream().filter(topic -> !leads(topic)).toList();
        assertEquals(List.of(), nowhere);
    }

    @Test
    void picturesAreFewAndSmall() throws IOException {
        Set<String> files = new TreeSet<>();
        long bytes = 0;
        for (String language : List.of("zh", "en")) {
            try (Stream<Path> found = Files.list(FOLDER.resolve(language))) {
                for (Path file : found.filter(f -> f.toString().endsWith(".png")).toList()) {
                    files.add(language + "/" + file.getFileName());
                    bytes += Files.size(file);
                }
            }
        }
        Set<String> shown = new TreeSet<>();
        named("zh", PICTURE).forEach(name -> shown.addAll(List.of("zh/" + name, "en/" + name)));
        assertEquals(shown, files);
        assertTrue(files.size() <= 16 && bytes <= 1_200_000, files + " " + bytes);
    }

    @Test
    void findsAnyPartOfAWordAndEveryWordAsked() {
        assertEquals(List.of("roster#undo-import"), places(chinese.find("撤销一次")));
        List<String> found = places(chinese.find("二维码"));
        assertTrue(found.containsAll(List.of("record#sign-in", "record#files")), found::toString);
        assertEquals(List.of(), chinese.find("二维码 没有的词"));
        assertEquals(
                List.of("backup#", "backup#password"),
                places(english.find("PASSWORD")).subList(0, 2));
        assertEquals(List.of(), chinese.find("  "));
        Hit hit = chinese.find("恢复码").getFirst();
        assertTrue(hit.passage().contains("恢复码"), hit.passage());
    }

    @Test
    void marksTheWordsAskedFor() {
        assertEquals(
                List.of(
                        new Marked("按 ", false),
                        new Marked("Ctrl", true),
                        new Marked("+K ", false),
                        new Marked("查找", true)),
                Marked.pieces("按 Ctrl+K 查找", List.of("ctrl", "查", "查找")));
    }

    @Test
    void knowsWhatBelongsToAPlaceAsFarAsItIsKnown() {
        Topics topics = new Topics();
        assertEquals("leifeng#shifts", topics.of("", "leifeng/service/shifts"));
        assertEquals("leifeng#service", topics.of("", "leifeng/service/stints"));
        assertEquals("roster#import", topics.of("import", "activities/records"));
        assertEquals("record", topics.of("confirm", "activities/records"));
        assertEquals("start", topics.of("", ""));
    }

    @Test
    void givesAChapterAsTextByNameOrTitle() {
        String text = chinese.plain("备份、恢复").orElseThrow();
        assertEquals(chinese.plain("backup").orElseThrow(), text);
        assertTrue(text.startsWith("备份、恢复与密码\n"), text);
        assertTrue(text.contains("\n1. 插上 U 盘或另一块硬盘。\n"), text);
        assertEquals(Optional.empty(), chinese.plain("没有这一章"));
    }

    private boolean leads(String topic) {
        int hash = topic.indexOf('#');
        String chapter = hash < 0 ? topic : topic.substring(0, hash);
        String section = hash < 0 ? "" : topic.substring(hash + 1);
        return chinese.chapter(chapter).flatMap(c -> c.section(section)).isPresent();
    }

    private static Map<String, List<String>> outline(Manual manual) {
        return manual.chapters().stream()
                .collect(
                        Collectors.toMap(
                                Chapter::id,
                                chapter -> chapter.sections().stream().map(Section::id).toList()));
    }

    private static List<String> places(List<Hit> hits) {
        return hits.stream().map(hit -> hit.chapter().id() + "#" + hit.section().id()).toList();
    }

    private static List<String> named(String language, Pattern what) {
        List<String> found = new ArrayList<>();
        for (String chapter : Manual.CHAPTERS) {
            try {
                String text = Files.readString(FOLDER.resolve(language).resolve(chapter + ".md"));
                what.matcher(text).results().forEach(match -> found.add(match.group(1)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }
}
