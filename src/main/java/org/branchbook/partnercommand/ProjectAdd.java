package org.branchbook.partnercommand;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.NamedValue;
import org.branchbook.command.NoteOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Integration;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes up a service the branch keeps up, with its fixed day if it has one. */
@Command(name = "add")
final class ProjectAdd extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.service.project")
    private String name = "";

    @Option(
            names = "--category",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.service.category")
    private String category = "";

    @Option(names = "--partner", paramLabel = "NAME", descriptionKey = "cli.partner.name")
    private String partner = "";

    @Option(names = "--leader", paramLabel = "NAME", descriptionKey = "cli.project.leader")
    private String leader = "";

    @Option(
            names = "--integration",
            paramLabel = "NAME",
            descriptionKey = "cli.project.integration")
    private List<String> integrations = List.of();

    @Mixin private final StandingOption standing = new StandingOption();
    @Mixin private final NoteOption note = new NoteOption();

    ProjectAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.project.add";
    }

    @Override
    protected int run() {
        ServiceCategory served = NamedValue.read(console, ServiceCategory.class, category);
        Set<Integration> areas = EnumSet.noneOf(Integration.class);
        integrations.forEach(one -> areas.add(NamedValue.read(console, Integration.class, one)));
        try (OpenBook book = open()) {
            Long with =
                    partner.isBlank()
                            ? null
                            : (Long)
                                    book.leiFeng()
                                            .partners()
                                            .named(partner)
                                            .orElseThrow(() ->
                                                    new AppException(
                                                            "brand.unknownPartner", partner))
                                            .id();
            Project.More more = new Project.More(areas, note.value(), standing.of(this));
            long id =
                    book.leiFeng()
                            .projects()
                            .add(new Project.Draft(name, served, with, leader, more));
            return done(console.text("register.added", name), Map.of("number", id));
        }
    }
}
