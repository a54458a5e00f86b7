package org.branchbook.development;

import java.time.LocalDate;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.RosterHistory;
import org.branchbook.step.StepRules;

/**
 * What somebody's steps are measured with.
 *
 * @param history tells who was a full member on which day
 * @param today the day as of which is asked
 */
public record Measures(StepRules rules, WorkingDays days, RosterHistory history, LocalDate today) {}
