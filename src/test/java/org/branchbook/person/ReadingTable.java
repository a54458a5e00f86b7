package org.branchbook.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.branchbook.base.DataFile;

/** Writes the table of {@link Readings} anew, as after a new release of ICU. */
public final class ReadingTable {
    private static final String BEFORE = "张";
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    private ReadingTable() {}

    public static void main(String[] args) throws IOException {
        Map<String, StringBuilder> inside = new TreeMap<>();
        List<String> beginnings = new ArrayList<>();
        characters()
                .forEach(c -> {
                    String reading = inside(c);
                    inside.computeIfAbsent(reading, _ -> new StringBuilder()).appendCodePoint(c);
                    String beginning = beginning(Character.toString(c));
                    if (!beginning.equals(reading)) {
                        beginnings.add(
                                Readings.BEGINNING + Character.toString(c) + "\t" + beginning);
                    }
                });
        DataFile.rows(Surname.class, "surnames.json").stream()
                .map(Surname::surname)
                .filter(s -> s.length() > 1)
                .forEach(s -> beginnings.add(Readings.BEGINNING + s + "\t" + beginning(s)));
        List<String> lines = new ArrayList<>();
        inside.forEach((reading, all) -> lines.add(reading + "\t" + all));
        lines.addAll(beginnings);
        Files.write(Path.of(args[0]), lines);
    }

    /** The characters of the Unified Ideographs and of Extension A. */
    static IntStream characters() {
        return IntStream.concat(
                IntStream.rangeClosed(0x3400, 0x4DBF), IntStream.rangeClosed(0x4E00, 0x9FFF));
    }

    /** How ICU reads a character that does not begin a name. */
    static String inside(int character) {
        return plain(
                Pinyin.Icu.read(BEFORE + Character.toString(character))
                        .substring(Pinyin.Icu.read(BEFORE).length()));
    }

    /** How ICU reads the beginning of a name. */
    static String beginning(String text) {
        return plain(Pinyin.Icu.read(text));
    }

    private static String plain(String reading) {
        return GAPS.matcher(reading).replaceAll(" ").strip();
    }
}
