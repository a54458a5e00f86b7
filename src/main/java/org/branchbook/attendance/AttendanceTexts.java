package org.branchbook.attendance;

import org.branchbook.base.Messages;
import org.branchbook.makeup.MakeUp;

/** What the due list says of a row in words. */
final class AttendanceTexts {
    private final Messages messages;

    AttendanceTexts(Messages messages) {
        this.messages = messages;
    }

    /** The reason, with its kind where the words do not say it, and who granted the leave. */
    String reason(AttendanceRow row) {
        Marking marking = row.marking();
        String said = said(marking);
        return marking.approvedBy().isEmpty()
                ? said
                : messages.text("attendance.reasonApproved", said, marking.approvedBy());
    }

    private String said(Marking marking) {
        LeaveKind kind = marking.kind();
        String reason = marking.reason();
        if (marking.mark() == Mark.LEAVE && reason.isEmpty()) {
            return messages.text("attendance.reasonMissing");
        }
        if (kind == null || kind == LeaveKind.OTHER) {
            return reason;
        }
        if (reason.equals(kind.written())) {
            return messages.text(kind);
        }
        return LeaveKind.of(reason) == kind
                ? reason
                : messages.text("attendance.reasonKind", messages.text(kind), reason);
    }

    String makeUp(AttendanceRow row) {
        MakeUp makeUp = row.makeUp();
        return makeUp == null
                ? ""
                : messages.text("attendance.madeUp", makeUp.on().toString(), makeUp.what());
    }
}
