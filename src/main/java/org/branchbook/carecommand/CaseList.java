package org.branchbook.carecommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.livingcase.CaseListing;
import org.branchbook.livingcase.LivingCase;
import org.branchbook.livingcase.TermCases;
import picocli.CommandLine.Command;

/** Living cases and how far each is; how many there are in each term. */
@Command(name = "list")
final class CaseList extends ToolCommand {
    CaseList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.case.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<LivingCase> all = book.leiFeng().deeds().cases().all();
            List<Map<String, Object>> rows = all.stream().map(CaseList::row).toList();
            List<Map<String, Object>> terms =
                    TermCases.of(
                                    all,
                                    book.terms().school(),
                                    day ->
                                            console.text(
                                                    day.getMonthValue() <= 6
                                                            ? "register.half.first"
                                                            : "register.half.second",
                                                    String.valueOf(day.getYear())))
                            .stream()
                            .map(CaseList::row)
                            .toList();
            return listed(
                    new CaseListing(book.leiFeng().deeds().cases(), () -> book.terms().school()),
                    console.today().getYear(),
                    Map.of("cases", rows, "terms", terms));
        }
    }

    private static Map<String, Object> row(LivingCase one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("on", one.on().toString());
        row.put("person", one.person());
        row.put("state", one.state().name());
        row.put("verified", one.verified());
        row.put("consent", Objects.toString(one.consent().on(), ""));
        row.put("withdrawn", Objects.toString(one.consent().withdrawn(), ""));
        row.put("channels", one.standing().stream().map(LivingCase.Channel::name).toList());
        return row;
    }

    private static Map<String, Object> row(TermCases term) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("term", term.name());
        row.put("cases", term.cases());
        row.put("verified", term.verified());
        row.put("published", term.published());
        row.put("agreed", term.agreed());
        return row;
    }
}
