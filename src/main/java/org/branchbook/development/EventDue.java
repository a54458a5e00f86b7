package org.branchbook.development;

import java.time.LocalDate;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepRule;

/** The next event of a series: by when it should be, and by which rule. */
public record EventDue(StepEvent.Kind kind, StepRule rule, LocalDate on) {}
