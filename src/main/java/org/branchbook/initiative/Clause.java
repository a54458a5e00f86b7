package org.branchbook.initiative;

import java.util.List;

/**
 * One thing that was asked for.
 *
 * @param position from 1
 * @param said how it was carried out, in the branch's own words
 */
public record Clause(long id, int position, String text, String said, List<Proof> proofs) {
    public Clause {
        proofs = List.copyOf(proofs);
    }

    /** Whether anything that took place answers it. */
    public boolean proved() {
        return proofs.stream().anyMatch(Proof::held);
    }
}
