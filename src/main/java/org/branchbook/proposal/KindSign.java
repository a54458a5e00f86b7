package org.branchbook.proposal;

import java.util.List;
import java.util.Set;

/**
 * How a kind of sheet is told by the words of its header; a row of kinds.json.
 *
 * @param groups of each of these a word must be there
 * @param none words that speak against it
 */
public record KindSign(String kind, List<List<String>> groups, List<String> none) {
    boolean fits(Set<String> words) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(words::contains))
                && none.stream().noneMatch(words::contains);
    }
}
