package org.branchbook.brandcommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.attachment.FileCopies;
import org.branchbook.base.AppException;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.brand.Brand;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.LeiFengFeatures;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Founds a brand with its team, projects and partners. */
@Command(name = "add")
final class BrandAdd extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.brand.name")
    private String name = "";

    @Option(
            names = "--leader",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.brand.leader")
    private String leader = "";

    @Option(
            names = "--founded",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "cli.brand.founded")
    private LocalDate founded = LocalDate.EPOCH;

    @Option(names = "--positioning", paramLabel = "TEXT", descriptionKey = "cli.brand.positioning")
    private String positioning = "";

    @Option(names = "--slogan", paramLabel = "TEXT", descriptionKey = "cli.brand.slogan")
    private String slogan = "";

    @Option(names = "--mate", paramLabel = "NAME[=DATE[..DATE]]", descriptionKey = "cli.brand.mate")
    private List<String> mates = List.of();

    @Option(names = "--project", paramLabel = "NAME", descriptionKey = "cli.brand.project")
    private List<String> projects = List.of();

    @Option(names = "--partner", paramLabel = "NAME", descriptionKey = "cli.brand.partner")
    private List<String> partners = List.of();

    @Option(names = "--logo", paramLabel = "FILE", descriptionKey = "cli.brand.logo")
    private @Nullable Path logo;

    BrandAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.brand.add";
    }

    @Override
    protected int run() {
        List<Brand.Mate> team = new ArrayList<>();
        mates.forEach(mate -> team.add(mate(mate)));
        try (OpenBook book = open()) {
            LeiFengFeatures doors = book.leiFeng();
            Set<Long> served =
                    projects.stream()
                            .map(one ->
                                    doors.projects()
                                            .named(one)
                                            .orElseThrow(() ->
                                                    new AppException("service.unknownProject", one))
                                            .id())
                            .collect(Collectors.toSet());
            Set<Long> with =
                    partners.stream()
                            .map(one ->
                                    doors.partners()
                                            .named(one)
                                            .orElseThrow(() ->
                                                    new AppException("brand.unknownPartner", one))
                                            .id())
                            .collect(Collectors.toSet());
            FileCopies.Copy copy =
                    logo == null ? null : new FileCopies(book.book().attachments()).take(logo);
            long id =
                    doors.deeds()
                            .brands()
                            .kept()
                            .add(
                                    new Brand.Draft(
                                            name,
                                            leader,
                                            new Brand.Words(positioning, slogan),
                                            founded,
                                            new Brand.Ties(team, served, with, copy)));
            return done(console.text("cli.brand.added", name), Map.of("number", id));
        }
    }

    /** 李四=2024-03-05..2025-06-30; without days from the founding on. */
    private Brand.Mate mate(String said) {
        String[] parts = said.split("=", 2);
        String[] days = parts.length == 1 ? new String[0] : parts[1].split("\\.\\.", 2);
        return new Brand.Mate(
                parts[0],
                days.length == 0 ? founded : day(days[0]),
                days.length < 2 ? null : day(days[1]));
    }

    private LocalDate day(String typed) {
        return DateReader.read(typed)
                .filter(PartialDate::exact)
                .map(PartialDate::earliest)
                .orElseThrow(() -> wrong("brand.problem.day", typed));
    }
}
