package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.backup.Backups;
import org.branchbook.backup.SecondPlace;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** A backup that is too old, and a second place that is not there. */
public final class BackupDue implements DueSource {
    private final Backups backups;
    private final SecondPlace second;

    public BackupDue(Backups backups, SecondPlace second) {
        this.backups = backups;
        this.second = second;
    }

    /** A book without any backup is new: its first one is made when it is closed. */
    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        Optional<LocalDate> newest = backups.newest().map(b -> b.made().toLocalDate());
        newest.map(made -> made.plusDays(Backups.OLD_DAYS))
                .filter(limit -> limit.isBefore(today))
                .ifPresent(limit ->
                        lines.add(
                                line(
                                        "BACKUP_OLD",
                                        limit,
                                        messages.text("reminder.backupOld"),
                                        messages.text("reminder.backupOld.why", newest.get()))));
        newest.filter(_ ->
                        backups.newest()
                                .filter(b -> b.reason().equals(Backups.DAMAGED))
                                .isPresent())
                .ifPresent(day ->
                        lines.add(
                                line(
                                        "BOOK_DAMAGED",
                                        day,
                                        messages.text("reminder.damaged"),
                                        messages.text("reminder.damaged.why", day))));
        second.missed()
                .ifPresent(day ->
                        lines.add(
                                line(
                                        "BACKUP_SECOND",
                                        day,
                                        messages.text("reminder.backupSecond"),
                                        messages.text("reminder.backupSecond.why", day))));
        return lines;
    }

    private static DueLine line(String code, LocalDate on, String text, String why) {
        return new DueLine(code, on.toString(), on, text, why, new NextStep.OpenView("settings"));
    }
}
