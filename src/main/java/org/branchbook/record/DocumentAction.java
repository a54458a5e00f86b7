package org.branchbook.record;

import org.branchbook.activity.ActivityId;
import org.branchbook.ui.Icon;

import java.util.function.Consumer;

/** A document of an activity that the record page offers: its button and what it does. */
public record DocumentAction(String text, Icon icon, Consumer<ActivityId> run) {}
