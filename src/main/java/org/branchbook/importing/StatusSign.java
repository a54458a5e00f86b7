package org.branchbook.importing;

import org.branchbook.intake.PreviewRow;

/** A sign before the word of a status, so that it is not told by colour alone. */
final class StatusSign {
    private StatusSign() {}

    static String of(PreviewRow.Status status) {
        return switch (status) {
            case NEW -> "+ ";
            case CHANGED -> "~ ";
            case UNCHANGED -> "= ";
            case ASK -> "? ";
            case REFUSED -> "× ";
            case LEFT_OUT -> "− ";
        };
    }
}
