package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Messages;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberId;
import org.branchbook.relation.ContactRow;
import org.branchbook.relation.Graduate;
import org.branchbook.relation.Season;
import org.branchbook.relation.Transfer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Organisational relations: lists, letters out and in, receipts. */
@Command(name = "relation")
final class RelationCommand extends ToolCommand {
    RelationCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new RelationCommand(console));
        command.addSubcommand(new RelationList(console));
        command.addSubcommand(
                "transfer-out", new RelationTransfer(console, Transfer.Direction.OUT));
        command.addSubcommand("transfer-in", new RelationTransfer(console, Transfer.Direction.IN));
        command.addSubcommand(new RelationReceipt(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.relation.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.relation.which");
    }

    /** The rows of each list, as told and as JSON. */
    record Rows(Console console, OpenBook book, LocalDate day) {
        List<Map<String, Object>> letters() {
            int notice = book.relations().rules().number("relation:letterNotice", day);
            Map<MemberId, String> names = NameMatch.names(book, day);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Transfer transfer : book.relations().transfers()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("letter", transfer.id());
                row.put("name", names.getOrDefault(transfer.member(), ""));
                row.put("direction", word(transfer.direction()));
                row.put("number", transfer.draft().letter().number());
                row.put("on", text(transfer.draft().letter().on()));
                row.put("validUntil", text(transfer.validUntil()));
                row.put("from", transfer.draft().letter().from());
                row.put("to", transfer.draft().letter().to());
                row.put("acceptedOn", text(transfer.acceptedOn()));
                row.put("receiptOn", text(transfer.receiptOn()));
                row.put("state", word(transfer.state(day, notice)));
                rows.add(row);
            }
            return rows;
        }

        List<Map<String, Object>> graduates(Season season) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Graduate graduate : book.relations().graduates(season)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("name", graduate.entry().name());
                row.put("graduation", graduate.day().toString());
                row.put("state", word(graduate.state()));
                row.put("dueBy", text(graduate.dueBy()));
                rows.add(row);
            }
            return rows;
        }

        List<Map<String, Object>> contacts() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (ContactRow contact : book.relations().contacts()) {
                Fact fact = contact.fact();
                ContactRow.Next next = contact.next();
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("name", contact.entry().name());
                row.put("kind", word(contact.kind()));
                row.put("since", text(fact == null ? null : fact.from()));
                row.put("heard", text(contact.heard()));
                row.put("next", next == null ? "" : word(next.step()));
                row.put("on", text(next == null ? null : next.on()));
                rows.add(row);
            }
            return rows;
        }

        private static String text(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }

        private <E extends Enum<E> & Messages.Texted> String word(E value) {
            return console.json() ? value.name() : console.messages().text(value);
        }
    }
}
