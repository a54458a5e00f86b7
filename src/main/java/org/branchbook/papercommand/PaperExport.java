package org.branchbook.papercommand;

import org.branchbook.activity.ActivityId;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.Papers;
import org.branchbook.paper.Written;
import org.jspecify.annotations.Nullable;

/** Papers of talks, appraisals, resolutions and the year. */
final class PaperExport {
    private final ToolCommand command;
    private final OpenBook book;
    private final RosterOptions options;
    private final PaperOptions more;

    PaperExport(ToolCommand command, OpenBook book, RosterOptions options, PaperOptions more) {
        this.command = command;
        this.book = book;
        this.options = options;
        this.more = more;
    }

    /**
     * @param full whether what was said, or who was graded how, is written out
     */
    Written of(ExportKind kind, ActivityId id, int year, boolean full) {
        Papers papers = book.papers().papers();
        return switch (kind) {
            case TALK -> talk(papers, year, full);
            case APPRAISAL -> papers.appraisal(id, more.part(command), full);
            case RESOLUTION -> resolution(papers, id, options.member());
            default -> papers.summary(year, command.console().today());
        };
    }

    private Written talk(Papers papers, int year, boolean full) {
        Long one = more.talk();
        if (one != null) {
            return papers.talk(one, full);
        }
        return options.everybody() ? papers.talks(year, full) : papers.talkRegister(year);
    }

    private static Written resolution(Papers papers, ActivityId id, @Nullable String person) {
        return person == null ? papers.resolutions(id) : papers.resolution(id, person);
    }
}
