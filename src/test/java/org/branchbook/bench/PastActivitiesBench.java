package org.branchbook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.branchbook.backfill.Backfill;
import org.branchbook.backfill.ListWorld;
import org.branchbook.imports.Imports;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.RowStatus;

/**
 * Import of 10,000 past activities with minutes, resolutions and three marks each: read, checked,
 * backed up and written on the disk.
 */
public final class PastActivitiesBench {
    private static final int ROWS = 10_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PastActivitiesBench() {}

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench("import of 10,000 past activities");
        for (int run = 0; run < 3; run++) {
            try (ListWorld world = new ListWorld()) {
                for (String name : new String[] {"张三", "李四", "王五"}) {
                    world.branch.holder(name, null);
                }
                Path file = csv(world);
                long cpu = SYSTEM.getProcessCpuTime();
                long start = System.nanoTime();
                Proposal proposal =
                        world.backfill.activities(file, Answers.NONE.with(Backfill.MINUTES, "90"));
                double read = (System.nanoTime() - start) / 1e6;
                Imports imports = world.imports;
                proposal.run(imports);
                double took = (System.nanoTime() - start) / 1e6;
                System.out.printf(
                        "run %d: %d new of %d, %.0f ms, of which preview %.0f ms%n",
                        run + 1, proposal.count(RowStatus.NEW), ROWS, took, read);
                bench.add(took, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
            }
        }
        bench.print();
    }

    private static Path csv(ListWorld world) throws Exception {
        StringBuilder text = new StringBuilder("会议类型,会议名称,实际会议时间,会议地点,主持人姓名,记录人姓名,");
        text.append("会议议题,会议内容,会议决议,参加人员,请假人员\n");
        LocalDate first = LocalDate.of(2000, 1, 4);
        for (int i = 0; i < ROWS; i++) {
            text.append(i % 2 == 0 ? "支部党员大会" : "支委会").append(",第").append(i).append("次会议,");
            text.append(first.plusDays(i % 9000)).append(i < 9000 ? " 14:30" : " 19:00");
            text.append(",三号楼201,张三,李四,1.学习文件 2.讨论事项,");
            text.append("张三主持会议，学习了文件，讨论了本月工作安排。".repeat(8));
            text.append(",同意本月工作安排,张三、李四,王五：出差\n");
        }
        return Files.writeString(world.branch.book.folder().resolve("会议记录.csv"), text);
    }
}
