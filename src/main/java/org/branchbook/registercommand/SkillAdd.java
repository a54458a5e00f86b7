package org.branchbook.registercommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.NoteOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what somebody can do, and the certificate for it. */
@Command(name = "add")
final class SkillAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.skill.who")
    private String who = "";

    @Parameters(index = "1", paramLabel = "SKILL", descriptionKey = "cli.skill.name")
    private String skill = "";

    @Option(names = "--certificate", paramLabel = "TEXT", descriptionKey = "cli.skill.certificate")
    private String certificate = "";

    @Option(names = "--expires", paramLabel = "DATE", descriptionKey = "cli.skill.expires")
    private @Nullable LocalDate expires;

    @Mixin private final NoteOption note = new NoteOption();

    SkillAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.skill.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Volunteers volunteers = book.leiFeng().volunteers();
            long person = volunteers.ensure(volunteers.named(who, console.today()));
            long id =
                    book.leiFeng()
                            .registers()
                            .skills()
                            .kept()
                            .add(
                                    new Skill.Draft(
                                            person, skill, certificate, expires, note.value()));
            return done(console.text("register.added", skill), Map.of("number", id));
        }
    }
}
