package org.branchbook.help;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.home.Places;
import org.branchbook.home.Version;

/** What somebody who helps from afar asks first: versions, and where everything lies. */
record Facts(List<Fact> all) {
    /** One of them with its name. */
    record Fact(String name, String value) {}

    Facts {
        all = List.copyOf(all);
    }

    /**
     * @param book the folder of the open book
     */
    static Facts of(Messages messages, Path book) {
        String system =
                System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + " ("
                        + System.getProperty("os.arch")
                        + ")";
        return new Facts(
                List.of(
                        new Fact(messages.text("help.fact.program"), Version.program()),
                        new Fact(messages.text("help.fact.runtime"), Version.libraries()),
                        new Fact(messages.text("help.fact.system"), system),
                        new Fact(messages.text("help.fact.book"), book.toString()),
                        new Fact(
                                messages.text("help.fact.backups"),
                                book.resolve("backups").toString()),
                        new Fact(messages.text("help.fact.state"), Places.state().toString()),
                        new Fact(
                                messages.text("help.fact.log"),
                                Places.state().resolve("log").toString())));
    }

    /** A line each, to be sent. */
    String text() {
        return all.stream()
                .map(fact -> fact.name() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }
}
