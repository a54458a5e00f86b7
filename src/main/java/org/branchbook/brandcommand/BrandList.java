package org.branchbook.brandcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.brand.Brand;
import org.branchbook.brand.BrandFigures;
import org.branchbook.brand.BrandListing;
import org.branchbook.brand.Brands;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;

/** Brands, how they grew and what they did. */
@Command(name = "list")
final class BrandList extends ToolCommand {
    BrandList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.brand.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Brands brands = book.leiFeng().deeds().brands();
            List<Brand> all = brands.all();
            Map<Long, BrandFigures> figures = brands.figures(all);
            List<Map<String, Object>> rows =
                    all.stream()
                            .map(one -> row(one, Objects.requireNonNull(figures.get(one.id()))))
                            .toList();
            return listed(
                    new BrandListing(brands), console.today().getYear(), Map.of("brands", rows));
        }
    }

    private static Map<String, Object> row(Brand one, BrandFigures figures) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", one.name());
        row.put("leader", one.draft().leader());
        row.put("founded", one.founded().toString());
        row.put("alive", figures.alive());
        row.put("founders", figures.founders());
        row.put("team", figures.team());
        row.put("activities", figures.activities());
        Map<String, Integer> months = new LinkedHashMap<>();
        figures.lately().forEach(month -> months.put(month.getKey().toString(), month.getValue()));
        row.put("months", months);
        return row;
    }
}
