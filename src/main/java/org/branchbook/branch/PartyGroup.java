package org.branchbook.branch;

/** A Party group (党小组) of the branch. */
public record PartyGroup(GroupId id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
