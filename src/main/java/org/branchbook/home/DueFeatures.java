package org.branchbook.home;

import java.util.List;
import org.branchbook.backup.SecondPlace;
import org.branchbook.development.DevelopmentDue;
import org.branchbook.initiative.InitiativeDue;
import org.branchbook.relation.RelationDue;
import org.branchbook.reminder.BackupDue;
import org.branchbook.reminder.CadenceDue;
import org.branchbook.reminder.EvidenceDue;
import org.branchbook.reminder.HandInDue;
import org.branchbook.reminder.TermDue;
import org.branchbook.review.ReviewDue;

/** The features that know of what is due by a day. */
final class DueFeatures {
    private DueFeatures() {}

    static Reminders of(OpenBook book) {
        LeiFengFeatures leiFeng = book.leiFeng();
        return new Reminders(
                List.of(
                        book.kinds().due(),
                        leiFeng.deeds().due(),
                        leiFeng.due(),
                        new CadenceDue(book.yearBoards()),
                        new EvidenceDue(
                                book.activities(),
                                book.records().evidenceLists(),
                                book.rules(),
                                book.holidays()),
                        new DevelopmentDue(book.developments()),
                        new RelationDue(book.relations(), book.members()),
                        new ReviewDue(book.records().checks(), book.activities()),
                        new TermDue(book.members(), book.rules()),
                        new HandInDue(book.holidays()),
                        PlanFeatures.due(book),
                        new InitiativeDue(leiFeng.study().initiatives()),
                        new BackupDue(book.backups(), new SecondPlace(book.book()))),
                book.postponements());
    }
}
