package org.branchbook.post;

import org.branchbook.attachment.FileCopies;
import org.branchbook.member.Members;

/** The doors of 岗位学雷锋. */
public record PostDoors(
        Commitments commitments, PostDeeds deeds, Members members, FileCopies files) {}
