package org.branchbook.roster;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.branchbook.member.MemberId;

/**
 * What the roster's screen offers but does not know: the window's wiring hands it over.
 *
 * @param importing opens the import, with the file that was dropped if there is one
 * @param exporting writes the roster to a file
 * @param attendance what a person attended, shown on his page
 */
public record MemberLinks(
        Consumer<Optional<Path>> importing,
        Runnable exporting,
        Function<MemberId, Optional<Node>> attendance) {}
