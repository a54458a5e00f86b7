package org.branchbook.development;

import java.time.LocalDate;

/** The next event of a series: by when it should be, and by which rule. */
public record EventDue(StepEvent.Kind kind, StepRule rule, LocalDate on) {}
