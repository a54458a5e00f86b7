package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text and the borders of fields stand out from what is behind them, as WCAG 2.1 AA asks. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Path SHEETS = Path.of("src/main/resources/org/branchbook");
    private static final Pattern COLOUR = Pattern.compile("(-bb-[a-z-]+):\\s*(#[0-9a-fA-F]{6})\\b");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern BEHIND =
            Pattern.compile("-fx-background-color:[^;]*?(-bb-[a-z-]+)\\s*;");
    private static final Pattern INK =
            Pattern.compile("-fx-(?:text-fill|fill):\\s*(-bb-[a-z-]+)\\s*;");

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    ContrastTest() throws IOException {
        try (Stream<Path> found = Files.walk(SHEETS)) {
            for (Path file : found.filter(f -> f.toString().endsWith(".css")).toList()) {
                sheets.add(Files.readString(file));
            }
        }
        for (String sheet : sheets) {
            RULE.matcher(sheet).results().forEach(this::colours);
        }
        assertTrue(light.size() > 30 && dark.size() > 30, light + " " + dark);
    }

    @Test
    void wordsAreReadOnEveryGround() {
        List<String> pairs = new ArrayList<>();
        for (String ink : "text text-soft text-faint accent-text info good warn bad".split(" ")) {
            for (String ground : "surface ground rail raised hover selected".split(" ")) {
                pairs.add(ink + " " + ground);
            }
        }
        for (String kind : "info good warn bad".split(" ")) {
            pairs.add(kind + " " + kind + "-ground");
        }
        pairs.addAll(List.of("on-accent accent", "on-accent accent-hover"));
        pairs.addAll(List.of("on-accent accent-pressed", "text pressed", "text-soft pressed"));
        pairs.addAll(List.of("notice-text notice", "notice-action notice"));
        assertEquals(List.of(), tooWeak(pairs, TEXT));
    }

    @Test
    void fieldsAndWhatHasTheKeyboardAreSeen() {
        assertEquals(
                List.of(),
                tooWeak(
                        List.of(
                                "field surface",
                                "field raised",
                                "field ground",
                                "focus surface",
                                "focus raised",
                                "focus rail"),
                        SHAPE));
    }

    @Test
    void rulesThatSetBothColoursKeepThemApart() {
        List<String> pairs = new ArrayList<>();
        for (String sheet : sheets) {
            for (MatchResult rule : RULE.matcher(sheet).results().toList()) {
                String body = rule.group(2) + ";";
                var ink = INK.matcher(body);
                var behind = BEHIND.matcher(body);
                if (ink.find() && behind.find()) {
                    pairs.add(ink.group(1).substring(4) + " " + behind.group(1).substring(4));
                }
            }
        }
        assertTrue(pairs.size() > 15, pairs::toString);
        assertEquals(List.of(), tooWeak(pairs, TEXT));
    }

    @Test
    void kindsOfActivitiesAreReadOnTheirGrounds() {
        Pattern kind = Pattern.compile("-kind-ground: (#\\w{6}); -kind-text: (#\\w{6})");
        List<Double> ratios =
                sheets.stream()
                        .flatMap(sheet -> kind.matcher(sheet).results())
                        .map(found -> ratio(found.group(1), found.group(2)))
                        .toList();
        assertEquals(16, ratios.size());
        assertTrue(ratios.stream().allMatch(ratio -> ratio >= TEXT), ratios::toString);
    }

    private List<String> tooWeak(List<String> pairs, double least) {
        List<String> weak = new ArrayList<>();
        for (String pair : pairs) {
            String ink = "-bb-" + pair.split(" ")[0];
            String behind = "-bb-" + pair.split(" ")[1];
            for (Map<String, String> theme : List.of(light, dark)) {
                double ratio = ratio(theme.get(ink), theme.get(behind));
                if (ratio < least) {
                    String name = theme == light ? "light" : "dark";
                    weak.add(String.format("%s %s: %.2f", name, pair, ratio));
                }
            }
        }
        return weak;
    }

    private void colours(MatchResult rule) {
        boolean night = rule.group(1).contains(".dark");
        COLOUR.matcher(rule.group(2))
                .results()
                .forEach(colour -> {
                    if (!night) {
                        light.put(colour.group(1), colour.group(2));
                        dark.putIfAbsent(colour.group(1), colour.group(2));
                    } else {
                        dark.put(colour.group(1), colour.group(2));
                    }
                });
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i + 1, 2 * i + 3), 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
