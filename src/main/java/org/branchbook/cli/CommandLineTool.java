package org.branchbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.branchbook.archivecommand.ArchiveCommands;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.bookcommand.BookCommands;
import org.branchbook.command.Arguments;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.WrongUsage;
import org.branchbook.command.YearValue;
import org.branchbook.formcommand.FormCommands;
import org.branchbook.home.Version;
import org.branchbook.leifengcommand.LeiFengCommands;
import org.branchbook.papercommand.PaperCommands;
import org.branchbook.partnercommand.PartnerCommands;
import org.branchbook.peoplecommand.PeopleCommands;
import org.branchbook.plancommand.PlanCommands;
import org.branchbook.recordcommand.RecordCommands;
import org.branchbook.registercommand.RegisterCommands;
import org.branchbook.studycommand.StudyCommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** The command line: the same book and the same code as the window, without one. */
public final class CommandLineTool {
    private static final int WIDTH = 100;

    private CommandLineTool() {}

    /** The root, which does nothing by itself. */
    @Command(name = "branchbook")
    static final class Root implements CommandLine.IVersionProvider {
        @SuppressWarnings("UnusedVariable")
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "cli.option.help")
        private boolean help;

        @SuppressWarnings("UnusedVariable")
        @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
        private boolean version;

        @Override
        public String[] getVersion() {
            return new String[] {"Branchbook " + Version.program(), Version.libraries()};
        }
    }

    /** Returns the exit status: 0 done, 1 something is wrong, 2 wrong usage. */
    public static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
        return run(args, out, err, clock, folder -> {});
    }

    /**
     * @param pictures adds pictures of the views to the folder of a demonstration, whose book lies
     *     in {@code book}
     */
    public static int run(
            String[] args, PrintWriter out, PrintWriter err, Clock clock, Consumer<Path> pictures) {
        List<String> words = LeadingOptions.behind(List.of(args));
        String lang = value(words, "--lang");
        Messages messages = new Messages(Locale.of(lang.equals("en") ? "en" : "zh"));
        Console console = new Console(messages, words.contains("--json"), out, err, clock);
        try {
            if (!List.of("", "zh", "en").contains(lang)) {
                console.failed(console.text("cli.badLang", lang));
                return ToolCommand.USAGE;
            }
            String name = words.isEmpty() ? "" : words.getFirst();
            return tool(console, pictures, name).execute(words.toArray(String[]::new));
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static String value(List<String> words, String option) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(option + "=")) {
                return word.substring(option.length() + 1);
            }
            if (word.equals(option) && i + 1 < words.size()) {
                return words.get(i + 1);
            }
        }
        return "";
    }

    private static CommandLine tool(Console console, Consumer<Path> pictures, String name) {
        Root root = new Root();
        CommandLine tool = new CommandLine(root);
        tool.getCommandSpec().versionProvider(root);
        List<Object> commands = commands(console, pictures);
        List<Object> named =
                commands.stream().filter(command -> name(command).equals(name)).toList();
        // Reading what all commands take costs as much as most of them do; only help needs it.
        (named.isEmpty() || name.equals("help") ? commands : named).forEach(tool::addSubcommand);
        tool.setOut(console.out());
        tool.setErr(console.err());
        tool.setUsageHelpWidth(WIDTH);
        // A title that begins with @ names no file of arguments.
        tool.setExpandAtFiles(false);
        tool.setCaseInsensitiveEnumValuesAllowed(true);
        tool.setResourceBundle(console.messages().bundle("cli."));
        tool.registerConverter(LocalDate.class, Arguments::date);
        tool.registerConverter(LocalTime.class, Arguments::time);
        tool.registerConverter(YearMonth.class, YearValue::month);
        tool.setParameterExceptionHandler(
                (e, _) -> wrong(console, Arguments.problem(e, console), e.getCommandLine()));
        tool.setExecutionExceptionHandler((e, command, _) -> failed(console, e, command));
        describe(tool, console);
        return tool;
    }

    private static List<Object> commands(Console console, Consumer<Path> pictures) {
        return Stream.<List<?>>of(
                        BookCommands.of(console),
                        PeopleCommands.of(console),
                        PlanCommands.of(console),
                        RecordCommands.of(console),
                        FormCommands.of(console),
                        LeiFengCommands.of(console),
                        PartnerCommands.of(console),
                        RegisterCommands.of(console),
                        StudyCommands.of(console),
                        ArchiveCommands.of(console),
                        PaperCommands.of(console),
                        List.of(new DemoCommand(console, pictures), new HelpCommand(console)))
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static String name(Object command) {
        return command instanceof CommandLine group
                ? group.getCommandName()
                : command.getClass().getAnnotation(Command.class).name();
    }

    private static void describe(CommandLine command, Console console) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        String summary =
                command.getCommand() instanceof ToolCommand tool ? tool.summary() : "cli.summary";
        usage.description(console.text(summary));
        usage.synopsisHeading(console.text("cli.heading.usage") + " ");
        usage.parameterListHeading("%n" + console.text("cli.heading.parameters") + "%n");
        usage.optionListHeading("%n" + console.text("cli.heading.options") + "%n");
        usage.commandListHeading("%n" + console.text("cli.heading.commands") + "%n");
        usage.synopsisSubcommandLabel(console.text("cli.heading.command"));
        usage.sortOptions(false);
        command.getSubcommands().values().forEach(sub -> describe(sub, console));
    }

    private static int failed(Console console, Exception problem, CommandLine command) {
        switch (problem) {
            case WrongUsage usage -> {
                return wrong(console, String.valueOf(usage.getMessage()), command);
            }
            case AppException expected -> console.failed(expected.text(console.messages()));
            case InvalidInput invalid -> console.failed(invalid.text(console.messages()));
            default -> console.failed(BugReport.write(problem, console));
        }
        return ToolCommand.WRONG;
    }

    private static int wrong(Console console, String text, CommandLine command) {
        console.failed(text);
        console.note(console.text("cli.hint", help(command)));
        return ToolCommand.USAGE;
    }

    private static String help(CommandLine command) {
        CommandLine parent = command.getParent();
        String name = command.getCommandName();
        if (parent == null) {
            return "branchbook help";
        }
        return parent.getParent() == null
                ? "branchbook help " + name
                : "branchbook " + parent.getCommandName() + " " + name + " --help";
    }
}
