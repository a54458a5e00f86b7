package org.branchbook.board;

import java.util.function.Consumer;
import org.branchbook.member.MemberId;

/**
 * Ways out of the board, which the window's wiring hands over.
 *
 * @param person opens a person's own page
 * @param roster opens the roster, where people are added
 */
public record BoardLinks(Consumer<MemberId> person, Runnable roster) {}
