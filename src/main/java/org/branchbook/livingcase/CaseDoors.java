package org.branchbook.livingcase;

import java.util.function.Supplier;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.attachment.FileCopies;

/** The doors of living cases. */
public record CaseDoors(LivingCases cases, FileCopies files, Supplier<SchoolYear> terms) {}
