package org.branchbook.check;

import java.time.LocalDate;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.WorkingDays;

/** The rules and the days that checks go by. */
public record Times(RuleBook rules, WorkingDays days, SchoolYear school, LocalDate today) {}
