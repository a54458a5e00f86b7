package org.branchbook.backfill;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.activity.Activity;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.development.Developments;
import org.branchbook.imports.Imports;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.posting.Posting;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.RowStatus;

/** A real book with a fictitious branch, and sheets as branches have them. */
public final class ListWorld implements AutoCloseable {
    public static final Messages ZH = new Messages(Locale.CHINA);

    public final TestBranch branch = new TestBranch();
    public final Imports imports =
            new Imports(
                    branch.book.book(),
                    branch.branches,
                    branch.members,
                    new Developments(
                            branch.book.sql(),
                            branch.book.clock(),
                            branch.members,
                            new LocalRules(branch.book.sql(), branch.book.clock())),
                    branch.book.clock());
    public final Posting posting =
            new Posting(branch.branches, branch.members, branch.book.clock());
    public final Backfill backfill =
            new Backfill(
                    branch.branches,
                    branch.members,
                    branch.activities,
                    branch.attendances,
                    branch.book.clock());

    /** A sheet of texts; null leaves a cell out, numbers become number cells. */
    public Path sheet(String name, Object[]... rows) {
        return workbook(name + ".xlsx", book -> IntakeWorld.fill(book.createSheet(name), rows));
    }

    public Path workbook(String name, Consumer<Workbook> content) {
        Path file = branch.book.folder().resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Excel in China saves it. */
    public Path gbk(String name, String... lines) {
        try {
            Path file = branch.book.folder().resolve(name + ".csv");
            return Files.write(file, String.join("\r\n", lines).getBytes(Charset.forName("GBK")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    public static List<RowStatus> statuses(Proposal proposal) {
        return proposal.rows().stream().map(ProposalRow::status).toList();
    }

    /** Every problem as row column [value] key args; warnings in round brackets. */
    public static List<String> problems(Proposal proposal) {
        return proposal.problems().stream()
                .map(p -> {
                    String args =
                            p.problem().args().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(","));
                    String text =
                            p.place().row()
                                    + " "
                                    + p.place().column()
                                    + " ["
                                    + p.value()
                                    + "] "
                                    + p.problem().key().replaceFirst("^[a-z]+\\.", "")
                                    + (args.isEmpty() ? "" : " " + args);
                    return p.warning() ? "(" + text + ")" : text;
                })
                .toList();
    }

    public static List<String> changes(Proposal proposal) {
        return proposal.rows().stream()
                .map(row ->
                        row.changes().stream()
                                .map(said -> said.text(ZH))
                                .collect(Collectors.joining("；")))
                .toList();
    }

    public static List<String> notes(Proposal proposal) {
        return proposal.notes().stream().map(note -> note.text(ZH)).toList();
    }

    public static List<String> abouts(Proposal proposal) {
        return proposal.rows().stream().map(row -> row.place().about()).toList();
    }

    public List<Activity> activities() {
        return branch.activities.between(LocalDate.of(1921, 7, 23), LocalDate.of(2100, 1, 1));
    }

    public AttendanceSheet attendance(Activity activity) {
        return branch.attendances.sheet(activity.id());
    }

    /** Name, mark and reason of everybody who was due. */
    public List<String> marks(Activity activity) {
        return attendance(activity).rows().stream()
                .map(r -> r.name() + " " + r.mark() + " " + r.reason())
                .toList();
    }

    /** The header of the sheet of meetings of a university's system, all 20 columns. */
    public static Object[] meetingHeader() {
        return ("党支部名称 党支部编码 会议类型 主持人学工号 主持人姓名 记录人学工号 记录人姓名 会议名称 计划会议时间"
                        + " 实际会议时间 会议地点 应到人数 实到人数 请假人数 列席人员 会议议题 会议内容 会议决议"
                        + " 请假人员 缺席人员及原因")
                .split(" ");
    }

    /**
     * @param more further cells as column=text
     */
    public static Object[] meeting(String type, String title, String time, String... more) {
        Object[] cells = new Object[20];
        cells[2] = type;
        cells[7] = title;
        cells[9] = time;
        for (String cell : more) {
            String[] parts = cell.split("=", 2);
            cells[parts[0].charAt(0) - 'A'] = parts[1];
        }
        return cells;
    }

    @Override
    public void close() {
        branch.close();
    }
}
