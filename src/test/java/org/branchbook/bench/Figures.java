package org.branchbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What all benchmarks of a run measured, told as one table at its end. Each is a process of its
 * own, so they write to a file, one figure a line, which the one that started them reads.
 */
final class Figures {
    /** The file, a system property; without it nothing is written. */
    static final String FILE = "branchbook.figures";

    private static final String BESIDE = "beside";
    private static final String FIGURE = "figure";

    private Figures() {}

    /**
     * @param unit as "ms", "ms processor", "MB", "×"
     * @param limit in the same unit; 0 for none
     */
    static void add(String name, double value, String unit, double limit) {
        write(FIGURE, name, value, unit, limit);
    }

    /**
     * What the figure before it is to be seen beside: the least it could take, or how others do.
     */
    static void beside(String name, double value, String unit) {
        write(BESIDE, name, value, unit, 0);
    }

    private static void write(String what, String name, double value, String unit, double limit) {
        String file = System.getProperty(FILE, "");
        if (file.isEmpty()) {
            return;
        }
        String line =
                String.join(
                                "\t",
                                what,
                                name.strip(),
                                Double.toString(value),
                                unit,
                                Double.toString(limit))
                        + "\n";
        try {
            Files.writeString(
                    Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table: figure, value, limit, how much of the limit it takes, verdict; beside: ratio. */
    static List<String> table(Path file) throws IOException {
        List<String> table = new ArrayList<>();
        table.add(row("figure", "value", "limit", "of it", ""));
        double last = 0;
        for (String line : Files.readAllLines(file)) {
            String[] part = line.split("\t", -1);
            double value = Double.parseDouble(part[2]);
            double limit = Double.parseDouble(part[4]);
            String shown = number(value) + " " + part[3];
            if (part[0].equals(BESIDE)) {
                String ratio = value > 0 ? number(last / value) + " ×" : "";
                table.add(row("    beside " + part[1], shown, "", ratio, ""));
            } else {
                last = value;
                table.add(
                        limit > 0
                                ? row(
                                        part[1],
                                        shown,
                                        number(limit),
                                        number(value / limit),
                                        value <= limit ? "reached" : "MISSED")
                                : row(part[1], shown, "", "", ""));
            }
        }
        return table;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static String row(String name, String value, String limit, String of, String verdict) {
        return String.format("%-56s %18s %8s %8s  %s", name, value, limit, of, verdict).strip();
    }
}
