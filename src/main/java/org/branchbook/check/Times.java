package org.branchbook.check;

import java.time.LocalDate;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.rules.RuleBook;

/** The rules and the days that checks go by. */
public record Times(RuleBook rules, WorkingDays days, SchoolYear school, LocalDate today) {}
