package org.branchbook.brandcommand;

import java.nio.file.Path;
import java.util.Map;
import org.branchbook.attachment.FileCopies;
import org.branchbook.brand.Brand;
import org.branchbook.brand.Brands;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what shows the work of a brand in a year. */
@Command(name = "evidence")
final class BrandEvidence extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.brand.name")
    private String name = "";

    @Parameters(paramLabel = "TEXT", descriptionKey = "cli.brand.said")
    private String said = "";

    @Mixin private final YearOption year = new YearOption();

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.case.file")
    private @Nullable Path file;

    BrandEvidence(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.brand.evidence";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Brands brands = book.leiFeng().deeds().brands();
            Brand one = brands.named(name);
            FileCopies.Copy copy =
                    file == null ? null : new FileCopies(book.book().attachments()).take(file);
            brands.prove(one.id(), new Brand.Proof(0, year.of(console), said, copy));
            return done(console.text("cli.brand.proved", name), Map.of("number", one.id()));
        }
    }
}
