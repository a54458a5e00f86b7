package org.branchbook.relation;

import java.util.function.Consumer;
import org.branchbook.member.MemberId;

/**
 * What the screen of relations offers but does not know.
 *
 * @param person shows the page of a person
 * @param export writes the lists with the graduates of a season to a file
 */
public record RelationLinks(Consumer<MemberId> person, Consumer<Season> export) {}
