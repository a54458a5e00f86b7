package org.branchbook.step;

import org.branchbook.base.Messages;

/** A text of the shipped data in both languages. */
public record Words(String zh, String en) {
    public String text(Messages messages) {
        return messages.chinese() ? zh : en;
    }
}
