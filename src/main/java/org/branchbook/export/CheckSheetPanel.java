package org.branchbook.export;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import org.branchbook.base.Problem;
import org.branchbook.base.SafeFile;
import org.branchbook.control.SoftText;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Asks whether check sheets are masked or complete, and writes them. */
public final class CheckSheetPanel {
    private final Ui ui;
    private final ExportDoors doors;
    private final LocalDate day;
    private final Form form;
    private final Field<Boolean> full;
    private final Field<String> reason;

    public CheckSheetPanel(Ui ui, ExportDoors doors, LocalDate day) {
        this.ui = ui;
        this.doors = doors;
        this.day = day;
        this.form = new Form(ui.messages());
        this.full = form.check("full", ui.text("export.full"));
        this.reason = form.text("reason", ui.text("export.reason"));
        reason.prompt(ui.text("export.reasonHint"));
        reason.set(ui.text("export.sheet.reason"));
        reason.used(false);
        full.onChange(on -> reason.used(on));
    }

    /**
     * @param whose how the people are named in the title and the file's name
     */
    public void open(String whose, List<MemberId> people) {
        Button write = Buttons.primary(ui.text("export.write"), () -> write(whose, people));
        ui.open(
                new Panel(ui.text("export.sheet.title", whose))
                        .id("check-sheet")
                        .width(560)
                        .content(new SoftText(ui.text("export.sheet.help", people.size())))
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(write)
                        .focus(write));
    }

    private void write(String whose, List<MemberId> people) {
        boolean whole = full.get();
        String why = reason.get();
        List<Problem> problems = whole ? ExportNotes.problems(why) : List.of();
        form.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        String name = ui.text("export.sheet.title", whose) + ".docx";
        ui.chooseSave(ui.text("export.write"), name, FileDialogs.Kind.of("docx", "docx"))
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> {
                                    SafeFile.write(file, doors.sheets().of(people, day, whole));
                                    if (whole) {
                                        String written = String.valueOf(file.getFileName());
                                        doors.notes().add(written, whose, why, people.size());
                                    }
                                    return file;
                                })
                                .withProgress(ui.text("export.writing"))
                                .onSuccess(written -> WrittenFile.tell(ui, written, List.of())));
    }
}
