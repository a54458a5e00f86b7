package org.branchbook.record;

import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.ui.Icon;

/** A document of an activity that the record page offers: its button and what it does. */
public record DocumentAction(String text, Icon icon, Consumer<ActivityId> run) {}
