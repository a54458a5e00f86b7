package org.branchbook.registercommand;

import java.util.List;
import org.branchbook.command.Console;
import org.branchbook.command.GroupCommand;
import org.branchbook.command.RemoveCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.home.ServiceRegisters;
import org.branchbook.volunteer.Volunteers;
import picocli.CommandLine;

/** Commands for what is kept beside service. */
public final class RegisterCommands {
    private RegisterCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(
                volunteers(console),
                skills(console),
                drills(console),
                donations(console),
                visits(console),
                sites(console));
    }

    private static CommandLine volunteers(Console console) {
        return GroupCommand.of(
                console,
                "volunteer",
                "cli.volunteer.summary",
                new VolunteerAdd(console),
                new VolunteerList(console),
                remove(
                        console,
                        (book, id) -> {
                            Volunteers all = book.leiFeng().volunteers();
                            all.remove(all.get(id).id());
                        }));
    }

    private static CommandLine skills(Console console) {
        return GroupCommand.of(
                console,
                "skill",
                "cli.skill.summary",
                new SkillAdd(console),
                new SkillList(console),
                remove(console, (book, id) -> of(book).skills().kept().remove(id)));
    }

    private static CommandLine drills(Console console) {
        return GroupCommand.of(
                console,
                "drill",
                "cli.drill.summary",
                new DrillAdd(console),
                new DrillList(console),
                remove(console, (book, id) -> of(book).drills().kept().remove(id)));
    }

    private static CommandLine donations(Console console) {
        return GroupCommand.of(
                console,
                "donation",
                "cli.donation.summary",
                new DonationAdd(console),
                new DonationReceipt(console),
                new DonationList(console),
                remove(console, (book, id) -> of(book).donations().kept().remove(id)));
    }

    private static CommandLine visits(Console console) {
        return GroupCommand.of(
                console,
                "visit",
                "cli.visit.summary",
                new VisitAdd(console),
                new VisitReturned(console),
                new VisitList(console),
                remove(console, (book, id) -> of(book).visits().kept().remove(id)));
    }

    private static CommandLine sites(Console console) {
        return GroupCommand.of(
                console,
                "site",
                "cli.site.summary",
                new SiteAdd(console),
                new SiteList(console),
                remove(console, (book, id) -> of(book).sites().kept().remove(id)));
    }

    private static ServiceRegisters of(OpenBook book) {
        return book.leiFeng().registers();
    }

    private static RemoveCommand remove(Console console, RemoveCommand.Removal removal) {
        return new RemoveCommand(console, removal);
    }
}
