package org.branchbook.member;

import org.branchbook.storage.Sql;

/** The id of a person on the roster; never reused. */
public record MemberId(long value) implements Sql.Id {}
