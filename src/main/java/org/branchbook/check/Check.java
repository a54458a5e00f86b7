package org.branchbook.check;

/** One machine check; whether it is asked for, how much it matters and why stand in the rules. */
public sealed interface Check permits RecordCheck, YearCheck {
    /** R01 to R40, as the rules name it. */
    String code();

    /** The key of the sentence that says what to do about a finding. */
    String todo();
}
