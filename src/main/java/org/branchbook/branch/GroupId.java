package org.branchbook.branch;

import org.branchbook.storage.Sql;

/** The id of a Party group; never reused. */
public record GroupId(long value) implements Sql.Id {}
