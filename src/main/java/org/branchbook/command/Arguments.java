package org.branchbook.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads values of the command line, and says in plain words what is wrong with one. */
public final class Arguments {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})");
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, Integer.class);

    private Arguments() {}

    public static LocalDate date(String text) {
        return DateReader.read(text)
                .filter(PartialDate::exact)
                .map(PartialDate::earliest)
                .orElseThrow(() -> new TypeConversionException(text));
    }

    public static LocalTime time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        try {
            if (matcher.matches()) {
                return LocalTime.of(
                        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            }
        } catch (DateTimeException e) {
            // 25:70 is told like any other text that is no time.
        }
        throw new TypeConversionException(text);
    }

    public static String problem(ParameterException e, Console console) {
        return switch (e) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    console.text("cli.missing", names(missing));
            case OverwrittenOptionException twice ->
                    console.text("cli.twice", name(twice.getOverwritten()));
            case UnmatchedArgumentException unknown -> unknown(unknown, console);
            default -> value(e, console);
        };
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(Arguments::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String unknown(UnmatchedArgumentException e, Console console) {
        String words = String.join(" ", e.getUnmatched());
        boolean atRoot = e.getCommandLine().getParent() == null;
        if (!atRoot || words.startsWith("-")) {
            return console.text("cli.unknown", words);
        }
        CommandLine root = e.getCommandLine();
        return console.text(
                "cli.unknownCommand", words, String.join(" ", root.getSubcommands().keySet()));
    }

    private static String value(ParameterException e, Console console) {
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        if (argument == null || value == null) {
            return String.valueOf(e.getMessage());
        }
        Class<?> type = argument.type();
        if (argument.paramLabel().equals("YEAR")) {
            return console.text("cli.badYear", name(argument), value);
        }
        if (type == YearMonth.class) {
            return console.text("cli.badMonth", name(argument), value);
        }
        if (type == LocalDate.class) {
            return console.text("cli.badDate", name(argument), value);
        }
        if (type == LocalTime.class) {
            return console.text("cli.badTime", name(argument), value);
        }
        if (NUMBERS.contains(type)) {
            return console.text("cli.badNumber", name(argument), value);
        }
        return console.text("cli.badValue", name(argument), value);
    }
}
