package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.Skills;
import picocli.CommandLine.Command;

/** Who can do what, certified until when. */
@Command(name = "list")
final class SkillList extends ToolCommand {

    SkillList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.skill.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<Skill> all = book.leiFeng().registers().skills().all();
            int certified = Skills.certified(all, console.today());
            return listed(
                    book.leiFeng().listings().named("skill"),
                    console.today().getYear(),
                    Map.of("certified", certified, "skills", all.stream().map(this::row).toList()));
        }
    }

    private Map<String, Object> row(Skill one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("name", one.who());
        row.put("skill", one.draft().name());
        row.put("certificate", one.draft().certificate());
        row.put("expires", Objects.toString(one.draft().expires(), ""));
        row.put("valid", one.valid(console.today()));
        row.put("note", one.draft().note());
        return row;
    }
}
