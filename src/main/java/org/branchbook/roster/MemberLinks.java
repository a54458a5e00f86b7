package org.branchbook.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/**
 * What the roster's screen offers but does not know: the window's wiring hands it over.
 *
 * @param importing opens the import, with the file that was dropped if there is one
 * @param exporting writes the roster of a day to a file
 * @param open shows a person's page
 * @param checkSheet makes the sheet a person checks and signs
 * @param deadline a line that says what is due next of a person, of no height where nothing is
 */
public record MemberLinks(
        Consumer<Optional<Path>> importing,
        Consumer<LocalDate> exporting,
        Consumer<MemberId> open,
        Function<MemberId, Node> deadline,
        Consumer<RosterEntry> checkSheet) {}
