package org.branchbook.peoplecommand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.repair.Comparison;
import org.branchbook.repair.MergeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one person of two; what they contradict each other in is taken from the one who stays. */
@Command(name = "merge")
final class MergeCommand extends ToolCommand {
    private static final String OTHER = "OTHER";

    @Parameters(index = "0", paramLabel = "KEEP", descriptionKey = "cli.merge.keep")
    private long keep;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "cli.merge.other")
    private long other;

    @Option(names = "--take", paramLabel = "FIELD=OTHER", descriptionKey = "cli.merge.take")
    private List<String> take = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "cli.merge.dryRun")
    private boolean dryRun;

    MergeCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.merge.summary";
    }

    @Override
    protected int run() {
        MergeChoice choice = new MergeChoice(new MemberId(keep), new MemberId(other), taken());
        try (OpenBook book = open()) {
            Comparison pair = book.merges().compare(choice.kept(), choice.other());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("kept", keep);
            values.put("other", other);
            values.put("name", pair.kept().name());
            values.put("conflicts", conflicts(pair));
            values.put("moved", pair.moved());
            TextTable.of(conflicts(pair)).forEach(console::say);
            if (dryRun) {
                return done(console.text("cli.merge.dry", pair.kept().name()), values);
            }
            long id = book.merges().merge(choice);
            values.put("merge", id);
            return done(
                    console.text("cli.merge.done", pair.kept().name(), pair.moved(), id), values);
        }
    }

    private List<Map<String, Object>> conflicts(Comparison pair) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Comparison.FieldRow row : pair.fields()) {
            if (row.conflict() && !row.joined()) {
                rows.add(
                        conflict(
                                row.field().name(),
                                row.field().masked(row.left(), console.messages()),
                                row.field().masked(row.right(), console.messages())));
            }
        }
        for (Comparison.FactRow row : pair.facts()) {
            if (row.conflict()) {
                rows.add(
                        conflict(
                                row.kind().name(),
                                row.left().size() + "",
                                row.right().size() + ""));
            }
        }
        for (Comparison.Clash clash : pair.clashes()) {
            if (!clash.left().equals(clash.right())) {
                rows.add(
                        conflict(
                                clash.activity().toString(),
                                console.messages().text(clash.left().mark()),
                                console.messages().text(clash.right().mark())));
            }
        }
        return rows;
    }

    private static Map<String, Object> conflict(String what, String left, String right) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("take", what);
        row.put("keep", left);
        row.put("other", right);
        return row;
    }

    /** Names of fields and facts, numbers of activities, and "photo". */
    private MergeChoice.Taken taken() {
        Set<MemberField> fields = EnumSet.noneOf(MemberField.class);
        Set<FactKind> facts = EnumSet.noneOf(FactKind.class);
        Set<ActivityId> marks = new HashSet<>();
        boolean photo = false;
        for (String wanted : take) {
            int equals = wanted.indexOf('=');
            String name = (equals < 0 ? wanted : wanted.substring(0, equals)).strip();
            if (equals >= 0 && !wanted.substring(equals + 1).strip().equalsIgnoreCase(OTHER)) {
                throw wrong("cli.merge.badTake", wanted);
            }
            String upper = name.toUpperCase(Locale.ROOT);
            if (MemberField.named(upper).isPresent()) {
                fields.add(MemberField.valueOf(upper));
            } else if (Arrays.stream(FactKind.values()).anyMatch(k -> k.name().equals(upper))) {
                facts.add(FactKind.valueOf(upper));
            } else if (name.matches("[0-9]{1,18}")) {
                marks.add(new ActivityId(Long.parseLong(name)));
            } else if (upper.equals("PHOTO")) {
                photo = true;
            } else {
                throw wrong("cli.merge.badTake", wanted);
            }
        }
        return new MergeChoice.Taken(fields, facts, marks, photo);
    }
}
