package org.branchbook.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Messages;

/** The manual in one language, in the order in which it is read. */
public final class Manual {
    /** The files, in both languages. */
    static final List<String> CHAPTERS =
            List.of(
                    "start",
                    "roster",
                    "plan",
                    "record",
                    "papers",
                    "leifeng",
                    "development",
                    "statistics",
                    "archive",
                    "backup",
                    "settings",
                    "keys",
                    "questions",
                    "command",
                    "notes");

    private final String language;
    private final List<Chapter> chapters;

    private Manual(String language, List<Chapter> chapters) {
        this.language = language;
        this.chapters = chapters;
    }

    /** Reads every chapter; a few milliseconds once the parser is warm. */
    public static Manual in(Messages messages) {
        String language = messages.chinese() ? "zh" : "en";
        ChapterReader reader = new ChapterReader();
        return new Manual(
                language,
                CHAPTERS.stream().map(id -> reader.read(id, text(language, id))).toList());
    }

    private static String text(String language, String chapter) {
        String name = language + "/" + chapter + ".md";
        try (InputStream in = Manual.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** Name and title of each chapter, a line each. */
    public List<String> contents() {
        int width = CHAPTERS.stream().mapToInt(String::length).max().orElseThrow();
        return chapters.stream()
                .map(chapter ->
                        chapter.id()
                                + " ".repeat(width + 2 - chapter.id().length())
                                + chapter.title())
                .toList();
    }

    /** A chapter as plain text, by its name or any part of its title; empty where none is meant. */
    public Optional<String> plain(String wanted) {
        return chapter(wanted)
                .or(() ->
                        chapters.stream()
                                .filter(chapter -> folded(chapter.title()).contains(folded(wanted)))
                                .findFirst())
                .map(Chapter::text);
    }

    /**
     * The sections that hold every word of a question, those with all of them in the heading first.
     */
    List<Hit> find(String question) {
        List<String> words =
                List.of(folded(question).strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<Hit> named = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        if (words.isEmpty()) {
            return named;
        }
        for (Chapter chapter : chapters) {
            for (Section section : chapter.sections()) {
                String title = folded(section.title());
                String all = title + "\n" + folded(section.text());
                if (words.stream().allMatch(all::contains)) {
                    boolean inTitle = words.stream().allMatch(title::contains);
                    (inTitle ? named : others).add(Hit.of(chapter, section, words));
                }
            }
        }
        named.addAll(others);
        return named;
    }

    /** Where a picture named in a text lies. */
    String picture(String name) {
        return Objects.requireNonNull(Manual.class.getResource(language + "/" + name), name)
                .toExternalForm();
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
