package org.branchbook.bench;

import java.nio.file.Path;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.intake.Preview;
import org.branchbook.person.IdNumber;

/** Import of 1,000 rows into an empty book: read, check, back up, write, all on the disk. */
public final class ImportBench {
    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        Object[][] rows = new Object[1001][];
        rows[0] = IntakeWorld.row("姓名", "学号", "性别", "身份证号码", "党员类型", "党小组", "手机", "入党时间");
        for (int i = 1; i <= 1000; i++) {
            rows[i] =
                    IntakeWorld.row(
                            "张" + (char) (0x4E00 + i * 7),
                            String.valueOf(20230000 + i),
                            (100 + i % 800) % 2 == 1 ? "男" : "女",
                            idNumber(i),
                            i % 10 == 0 ? "预备党员" : "正式党员",
                            "第" + (1 + i % 5) + "党小组",
                            "138" + (10000000 + i),
                            i % 10 == 0 ? "2025-12-10" : "2018年6月");
        }
        Bench bench = new Bench("import of 1,000 rows");
        for (int run = 0; run < 6; run++) {
            try (IntakeWorld world = new IntakeWorld()) {
                Path file = world.sheet(rows);
                long start = System.nanoTime();
                Preview preview = world.intake.preview(file);
                double read = (System.nanoTime() - start) / 1e6;
                int imported = world.intake.run(preview).imported();
                double took = (System.nanoTime() - start) / 1e6;
                System.out.printf(
                        "run %d: %d people, %.0f ms, of which preview %.0f ms%n",
                        run + 1, imported, took, read);
                bench.add(took, 0);
            }
        }
        bench.print(2000);
    }

    private static String idNumber(int i) {
        String head = "430304" + (1960 + i % 40) + "0" + (3 + i / 800) + "05" + (100 + i % 800);
        // The 15-digit form gains the right check character on the way.
        return IdNumber.normalise(head.substring(0, 6) + head.substring(8));
    }
}
