package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.relation.Transfer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters that a letter was accepted and its receipt; only now the relation ends or begins. */
@Command(name = "receipt")
final class RelationReceipt extends ToolCommand {
    @Parameters(paramLabel = "LETTER", descriptionKey = "cli.relation.letter")
    private long letter;

    @Option(
            names = "--accepted",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "cli.relation.accepted")
    private @Nullable LocalDate accepted;

    @Option(names = "--received", paramLabel = "DATE", descriptionKey = "cli.relation.received")
    private @Nullable LocalDate received;

    RelationReceipt(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.relation.receipt";
    }

    @Override
    protected int run() {
        LocalDate day = accepted == null ? console.today() : accepted;
        try (OpenBook book = open()) {
            book.relations().accept(letter, day, received);
            Transfer after = book.relations().transfer(letter);
            boolean out = after.direction() == Transfer.Direction.OUT;
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("letter", letter);
            values.put("acceptedOn", day.toString());
            values.put("receiptOn", received == null ? "" : received.toString());
            values.put("done", after.done());
            return done(
                    console.text(out ? "cli.relation.left" : "cli.relation.arrived", day), values);
        }
    }
}
