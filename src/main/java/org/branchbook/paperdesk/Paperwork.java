package org.branchbook.paperdesk;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.FileName;
import org.branchbook.base.SafeFile;
import org.branchbook.branch.Branch;
import org.branchbook.document.Documents;
import org.branchbook.figure.FigureBook;
import org.branchbook.figure.FigurePages;
import org.branchbook.figure.FigureTable;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.PaperPanel;
import org.branchbook.record.DocumentAction;
import org.branchbook.schedule.Schedules;
import org.branchbook.template.RecordPapers;
import org.branchbook.template.RecordStyle;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The documents as the window offers them: made off the FX thread, saved, opened, printed. */
public final class Paperwork implements PaperPanel.Out {
    private final Ui ui;
    private final OpenBook book;
    private final Documents documents;
    private final ReadAhead ahead;

    public Paperwork(Ui ui, OpenBook book) {
        this.ui = ui;
        this.book = book;
        this.documents = book.papers().documents();
        this.ahead = new ReadAhead(ui, book);
    }

    /** What the record page offers. */
    public List<DocumentAction> actions() {
        return List.of(
                new DocumentAction(ui.text("app.paper.print"), Icon.PRINT, this::printSignIn),
                new DocumentAction(ui.text("app.paper.minutes"), Icon.EXPORT, this::minutes),
                new DocumentAction(
                        ui.text("app.paper.previewMinutes"), Icon.PRINT, this::printMinutes),
                new DocumentAction(ui.text("app.paper.signIn"), Icon.EXPORT, this::signIn),
                new DocumentAction(ui.text("app.paper.notice"), Icon.COPY, this::notice),
                new DocumentAction(
                        ui.text("app.paper.resolution"), Icon.FILE, desk()::resolutions));
    }

    /** Papers of talks, appraisals, resolutions and the year. */
    public PaperDesk desk() {
        return new PaperDesk(ui, book, this);
    }

    public ReadAhead ahead() {
        return ahead;
    }

    /** What a record is saved as, and in which style. */
    private record Named(String name, RecordStyle style) {}

    private void minutes(ActivityId id) {
        RecordPapers records = book.papers().records();
        ui.tasks()
                .run(() -> new Named(name(id, "app.paper.minutesName"), records.style(id)))
                .onSuccess(named ->
                        save(
                                named.name,
                                RecordPapers.ending(named.style),
                                () -> records.write(id, named.style)));
    }

    private void signIn(ActivityId id) {
        ui.tasks()
                .run(() -> name(id, "app.paper.signInName"))
                .onSuccess(name -> save(name, "docx", () -> documents.signIn(id)));
    }

    /** The notice as text to paste into a message, and as Word where somebody wants it. */
    private void notice(ActivityId id) {
        ui.tasks()
                .run(() -> book.papers().schedules().noticeText(id, ui.today()))
                .onSuccess(text -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    ui.notice(
                            ui.text("app.paper.noticeCopied"),
                            ui.text("app.paper.word"),
                            () -> noticeWord(id));
                })
                .onFailure(ui::failed);
    }

    public void noticeWord(ActivityId id) {
        ui.tasks()
                .run(() -> name(id, "app.paper.noticeName"))
                .onSuccess(name ->
                        save(
                                name,
                                "docx",
                                () ->
                                        book.papers()
                                                .schedules()
                                                .notice(id, ui.today(), Schedules.Format.DOCX)));
    }

    /** 月度活动安排表, shown as it will be printed. */
    public void printMonth(YearMonth month) {
        String title = ui.text("app.paper.monthName", month);
        ui.tasks()
                .run(() -> book.papers().schedules().month(month, ui.today(), Schedules.Format.PDF))
                .withProgress(ui.text("app.paper.making"))
                .onSuccess(pdf -> pages(title, pdf));
    }

    public void printYear(int year) {
        String title = ui.text("app.paper.planName", year);
        ui.tasks()
                .run(() -> book.papers().schedules().year(year, ui.today(), Schedules.Format.PDF))
                .withProgress(ui.text("app.paper.making"))
                .onSuccess(pdf -> pages(title, pdf));
    }

    public void month(YearMonth month, Schedules.Format format) {
        save(
                ui.text("app.paper.monthName", month),
                ending(format),
                () -> book.papers().schedules().month(month, ui.today(), format));
    }

    /** 年度工作计划. */
    public void yearPlan(int year, Schedules.Format format) {
        save(
                ui.text("app.paper.planName", year),
                ending(format),
                () -> book.papers().schedules().year(year, ui.today(), format));
    }

    private static String ending(Schedules.Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Shows the list as it will be printed. */
    public void agenda(String title, List<Activity> activities) {
        ui.tasks()
                .run(() -> documents.agenda(title, activities))
                .withProgress(ui.text("app.paper.making"))
                .onSuccess(pdf -> pages(title, pdf));
    }

    /** A statistic as a workbook, or shown as it will be printed. */
    public void figures(FigureTable table, boolean workbook) {
        ui.tasks()
                .run(() -> book.branches().find().map(Branch::name).orElse(""))
                .onSuccess(branch -> {
                    if (workbook) {
                        save(table.title(), "xlsx", () -> FigureBook.of(table, branch));
                    } else {
                        ui.tasks()
                                .run(() -> FigurePages.of(table, branch))
                                .withProgress(ui.text("app.paper.making"))
                                .onSuccess(pdf -> pages(table.title(), pdf));
                    }
                });
    }

    /** Shows the sign-in sheet as it will be printed. */
    public void printSignIn(ActivityId id) {
        ui.tasks()
                .run(() -> name(id, "app.paper.signInName"))
                .onSuccess(title -> preview(title, () -> documents.signInPages(id)));
    }

    /** Shows the minutes as they will be printed; from there they are kept as PDF too. */
    private void printMinutes(ActivityId id) {
        RecordPapers records = book.papers().records();
        ui.tasks()
                .run(() -> new Named(name(id, "app.paper.minutesName"), records.style(id)))
                .onSuccess(named -> {
                    if (named.style instanceof RecordStyle.Own own) {
                        own(id, named, own);
                    } else {
                        preview(named.name, () -> records.pages(id, named.style));
                    }
                });
    }

    /** By a template of the branch: as LibreOffice lays it out, else in the narrative style. */
    private void own(ActivityId id, Named named, RecordStyle.Own own) {
        RecordPapers records = book.papers().records();
        boolean laid = records.laysOut(own);
        ui.notice(
                ui.text(laid ? "app.paper.laidOut" : "app.paper.narrative", own.template().name()),
                ui.text("app.paper.openFilled"),
                () -> openFilled(id, named));
        if (!laid) {
            preview(named.name, () -> documents.minutesPages(id));
            return;
        }
        ui.tasks()
                .run(() -> records.write(id, own))
                .onSuccess(file ->
                        ui.tasks()
                                .aside(() -> records.layout().pages(file, own.template().kind()))
                                .withProgress(ui.text("app.paper.layingOut"))
                                .onSuccess(pdf -> pages(named.name, pdf)));
    }

    /** The record by a template of the branch, in the program that lays it out and prints it. */
    private void openFilled(ActivityId id, Named named) {
        RecordPapers records = book.papers().records();
        ui.tasks()
                .run(() ->
                        PagePreview.temporary(
                                named.name,
                                RecordPapers.ending(named.style),
                                records.write(id, named.style)))
                .withProgress(ui.text("app.paper.making"))
                .onSuccess(ui::openFile)
                .onFailure(ui::failed);
    }

    @Override
    public void preview(String title, Callable<byte[]> document) {
        ui.tasks()
                .run(document)
                .withProgress(ui.text("app.paper.making"))
                .onSuccess(pdf -> pages(title, pdf));
    }

    public void pages(String title, byte[] pdf) {
        new PagePreview(ui, title, pdf).open(() -> save(title, "pdf", () -> pdf));
    }

    @Override
    public void save(String name, String extension, Callable<byte[]> document) {
        FileDialogs.Kind kind = FileDialogs.Kind.of(extension, extension);
        ui.chooseSave(ui.text("app.paper.save"), FileName.safe(name) + "." + extension, kind)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> write(file, document))
                                .withProgress(ui.text("app.paper.making"))
                                .onSuccess(this::saved));
    }

    private static Path write(Path file, Callable<byte[]> document) throws Exception {
        SafeFile.write(file, document.call());
        return file;
    }

    private void saved(Path file) {
        ui.notice(
                ui.text("app.paper.saved", file.getFileName()),
                ui.text("app.paper.open"),
                () -> ui.openFile(file));
    }

    private String name(ActivityId id, String key) {
        Activity activity = book.activities().get(id);
        return ui.text(key, activity.date(), activity.title());
    }
}
