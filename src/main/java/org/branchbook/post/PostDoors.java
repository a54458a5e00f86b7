package org.branchbook.post;

import org.branchbook.member.Members;
import org.branchbook.storage.FileCopies;

/** The doors of 岗位学雷锋. */
public record PostDoors(
        Commitments commitments, PostDeeds deeds, Members members, FileCopies files) {}
