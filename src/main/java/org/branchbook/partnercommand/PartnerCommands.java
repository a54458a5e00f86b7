package org.branchbook.partnercommand;

import java.util.List;
import org.branchbook.command.Console;
import org.branchbook.command.GroupCommand;
import org.branchbook.command.RemoveCommand;
import org.branchbook.service.Projects;
import picocli.CommandLine;

/** Commands for partners, projects with them, promises to them and activities together. */
public final class PartnerCommands {
    private PartnerCommands() {}

    /** In the order in which help lists them. */
    public static List<Object> of(Console console) {
        return List.of(partners(console), projects(console), promises(console), joints(console));
    }

    private static CommandLine partners(Console console) {
        return GroupCommand.of(
                console,
                "partner",
                "cli.partner.summary",
                new PartnerAdd(console),
                new PartnerList(console),
                new PartnerRemove(console));
    }

    private static CommandLine projects(Console console) {
        return GroupCommand.of(
                console,
                "project",
                "cli.project.summary",
                new ProjectAdd(console),
                new ProjectList(console),
                new RemoveCommand(
                        console,
                        (book, id) -> {
                            Projects all = book.leiFeng().projects();
                            all.remove(all.get(id).id());
                        }));
    }

    private static CommandLine promises(Console console) {
        return GroupCommand.of(
                console,
                "promise",
                "cli.promise.summary",
                new PromiseAdd(console),
                new PromiseDone(console),
                new PromiseList(console),
                new RemoveCommand(
                        console,
                        (book, id) -> book.leiFeng().registers().promises().kept().remove(id)));
    }

    private static CommandLine joints(Console console) {
        return GroupCommand.of(
                console,
                "joint",
                "cli.joint.summary",
                new JointAdd(console),
                new JointList(console),
                new RemoveCommand(
                        console,
                        (book, id) -> book.leiFeng().registers().joints().kept().remove(id)));
    }
}
