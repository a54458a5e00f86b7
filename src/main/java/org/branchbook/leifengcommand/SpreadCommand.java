package org.branchbook.leifengcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.spread.Question;
import org.branchbook.spread.Spread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How a year of service was spread, and what a reader of it might ask. */
@Command(name = "spread")
final class SpreadCommand extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    SpreadCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.spread.summary";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Spread spread = book.leiFeng().spreads().year(wanted);
            List<Question> questions = book.leiFeng().spreads().questions(spread);
            console.result(values(spread, questions));
            console.say(
                    console.text(
                            "cli.spread.said",
                            String.valueOf(wanted),
                            spread.monthsActive(),
                            spread.monthsSoFar(),
                            Math.round(spread.marchShare() * 100),
                            spread.longestGap(),
                            Math.round(spread.evenness() * 100)));
            questions.forEach(question -> console.say("? " + question.text(console.messages())));
            return DONE;
        }
    }

    private Map<String, Object> values(Spread spread, List<Question> questions) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("year", spread.year());
        values.put("upTo", spread.upTo().toString());
        values.put("monthsSoFar", spread.monthsSoFar());
        values.put("monthsActive", spread.monthsActive());
        values.put("marchShare", rounded(spread.marchShare()));
        values.put("longestGap", spread.longestGap());
        values.put("evenness", rounded(spread.evenness()));
        values.put("hours", rounded(spread.hours()));
        List<Double> months = new ArrayList<>();
        for (double hours : spread.months()) {
            months.add(rounded(hours));
        }
        values.put("months", months);
        values.put(
                "questions",
                questions.stream()
                        .map(one ->
                                Map.of(
                                        "kind",
                                        one.kind().name(),
                                        "text",
                                        one.text(console.messages())))
                        .toList());
        return values;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
