package org.branchbook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.intake.Preview;
import org.branchbook.person.IdNumber;

/**
 * Import of 10,000 rows of 24 columns into a book of 1,000 people, a tenth of whom come again:
 * read, matched, backed up, written, all on the disk: the first time in a cold JVM, told by itself,
 * with the memory the process took; then warm.
 */
public final class LargeImportBench {
    private static final int ROWS = 10_000;
    private static final int MEGABYTES = 400;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private LargeImportBench() {}

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench("import of 10,000 rows");
        for (int run = 0; run < 7; run++) {
            try (IntakeWorld world = new IntakeWorld()) {
                world.intake.run(world.intake.preview(csv(world, "一", 0, 1000)));
                Path file = csv(world, "二", 900, ROWS);
                file = world.workbookOf(file);
                long cpu = SYSTEM.getProcessCpuTime();
                long start = System.nanoTime();
                Preview preview = world.intake.preview(file);
                double read = (System.nanoTime() - start) / 1e6;
                int imported = world.intake.run(preview).imported();
                double took = (System.nanoTime() - start) / 1e6;
                System.out.printf(
                        "run %d: %d new of %d, %.0f ms, of which preview %.0f ms; processor %.0f"
                                + " ms%n",
                        run + 1,
                        imported,
                        preview.rows().size(),
                        took,
                        read,
                        (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
                if (run == 0) {
                    Bench.peak(MEGABYTES);
                }
                bench.add(took, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
            }
        }
        bench.print(5000);
    }

    private static Path csv(IntakeWorld world, String name, int first, int rows) throws Exception {
        StringBuilder text =
                new StringBuilder(
                        "学工号,姓名,性别,民族,身份证号码,二级党委名称,所在党支部,党支部编码,党籍状态,"
                                + "组织关系转入时间,提交书面申请书时间,确定为入党积极分子时间,"
                                + "确定为发展对象时间,入党介绍人,加入党组织日期,入党时所在党支部,"
                                + "转为正式党员日期,党小组,手机号码,籍贯,最高学历,党内奖励,来源,备注\n");
        for (int i = first; i < first + rows; i++) {
            text.append(20230000 + i).append(",张").append((char) (0x4E00 + i % 8000));
            text.append(i % 2 == 1 ? ",男" : ",女").append(",汉族,").append(idNumber(i));
            text.append(",某某学院党委,第一党支部,00").append(i % 9).append(",正式党员,2019-09-01,2016-03-05,");
            text.append("2016.11.20,2017年11月3日,李四、王五,20180610,某某中学党支部,2019-06-10,第");
            text.append(1 + i % 5).append("党小组,138").append(10_000_000 + i);
            text.append(",湖南湘潭,大学本科,优秀党员").append(i).append(",调入,第").append(i).append("号\n");
        }
        return Files.writeString(world.book.folder().resolve(name + ".csv"), text);
    }

    /** Four digits behind the birth date would not do for so many; the days of a year help. */
    private static String idNumber(int i) {
        String birth = String.valueOf(60 + i / 3000) + List.of("01", "03", "05").get(i / 1000 % 3);
        return IdNumber.normalise("430304" + birth + "11" + String.format("%03d", i % 1000));
    }
}
