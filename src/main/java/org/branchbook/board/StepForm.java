package org.branchbook.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.PartialDate;
import org.branchbook.development.StepLine;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.step.Paper;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepRule;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The rows in which a step is entered; a row that the step has no use for is not there. */
final class StepForm {
    private final Form form;
    private final StepEntry before;
    private final Field<@Nullable PartialDate> on;
    private final @Nullable Field<@Nullable LocalDate> other;
    private final Field<String> decidedBy;
    private final Field<String> documentNo;
    private final @Nullable Field<String> people;
    private final @Nullable Field<String> hours;
    private final @Nullable Field<List<Paper>> papers;
    private final Field<String> note;

    StepForm(Ui ui, StepLine line) {
        Step step = line.step();
        form = new Form(ui.messages());
        before = line.entry();
        other =
                step.other() == null
                        ? null
                        : form.date("other", step.other().text(ui.messages())).set(before.other());
        on = form.partialDate("on", ui.text("board.on")).set(before.on());
        if (step.hint() != null) {
            on.help(step.hint().text(ui.messages()));
        }
        people =
                step.people() == null
                        ? null
                        : form.text("people", step.people().text(ui.messages()))
                                .set(before.people())
                                .help(ui.text("board.people.help"));
        boolean course = step.number() == Step.TRAINING;
        hours =
                course
                        ? form.text("hours", ui.text("board.hours"))
                                .set(before.hours() == 0 ? "" : String.valueOf(before.hours()))
                        : null;
        decidedBy = form.text("decidedBy", ui.text("board.decidedBy")).set(before.decidedBy());
        documentNo = form.text("documentNo", ui.text("board.documentNo")).set(before.documentNo());
        papers = step.number() == Step.ARCHIVE ? papers(ui, line.rules()) : null;
        note = form.area("note", ui.text("board.note"), 2).set(before.note());
    }

    private Field<List<Paper>> papers(Ui ui, List<StepRule> rules) {
        List<Paper> wanted =
                rules.stream().flatMap(rule -> rule.wanted().stream()).distinct().toList();
        return form.chips("papers", ui.text("board.papers"), wanted, ui.messages()::text)
                .set(wanted.stream().filter(before.papers()::contains).toList());
    }

    Form form() {
        return form;
    }

    /** What was typed; hours that are no number are -1, which the door refuses. */
    StepEntry entry() {
        return new StepEntry(
                on.get(),
                other == null ? before.other() : other.get(),
                decidedBy.get().strip(),
                documentNo.get().strip(),
                people == null ? before.people() : people.get().strip(),
                hours(),
                papers == null ? before.papers() : Set.copyOf(papers.get()),
                note.get().strip());
    }

    private int hours() {
        if (hours == null) {
            return before.hours();
        }
        String typed = hours.get().strip();
        return typed.isEmpty() ? 0 : typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : -1;
    }
}
