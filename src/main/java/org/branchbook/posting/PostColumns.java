package org.branchbook.posting;

import java.util.List;
import org.branchbook.table.ColumnSet;

/** What columns of lists of posts and groups can hold. */
final class PostColumns {
    static final String NAME = "NAME";
    static final String NUMBER = "NUMBER";
    static final String ID_NUMBER = "ID_NUMBER";
    static final String POST = "post";
    static final String FROM = "from";
    static final String TO = "to";
    static final String GROUP = "group";
    static final String LEADER = "leader";
    static final String MEMBERS = "members";

    /** A column of rosters; where one is, a blank post says nothing. */
    static final String ROSTER = "roster";

    private static final String RESOURCE = "/org/branchbook/posting/columns.json";

    private PostColumns() {}

    /** A row for each person. */
    static ColumnSet people() {
        return ColumnSet.read(
                RESOURCE,
                new ColumnSet.Needs(
                        List.of(NAME), List.of(NAME, NUMBER, ID_NUMBER), "posting.noHeader"),
                (_, _) -> true);
    }

    /** A row for each group. */
    static ColumnSet groups() {
        return ColumnSet.read(
                RESOURCE,
                new ColumnSet.Needs(
                        List.of(GROUP), List.of(GROUP, LEADER, MEMBERS), "posting.noHeader"),
                (_, _) -> true);
    }
}
