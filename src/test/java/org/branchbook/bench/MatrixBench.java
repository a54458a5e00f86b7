package org.branchbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Reproducible;
import org.branchbook.excel.ExcelGrid;

/**
 * The attendance matrix as a workbook, 40 × 60 and 1,000 × 365, beside the same parts zipped once
 * more and what POI does alone, and the memory it takes.
 */
public final class MatrixBench {
    private static final String[] SIGNS = {"√", "√", "√", "√", "△", "√", "×", "√", ""};

    private MatrixBench() {}

    public static void main(String[] args) throws Exception {
        ExcelGrid small = grid(40, 60);
        byte[] few = small.bytes();
        Bench.processor("matrix 40 × 60", 100, small::bytes);
        Bench.beside("floor: its parts zipped again", () -> Reproducible.zip(few));
        Bench.beside("peer: read and written by POI", () -> Peers.workbook(few));
        Bench.beside("peer: its marks alone by fastexcel", () -> Peers.fastest(40, 60));
        ExcelGrid large = grid(1000, 365);
        byte[] bytes = large.bytes();
        Bench.processor("matrix 1,000 × 365", 600, large::bytes);
        Bench.beside("floor: its parts zipped again", () -> Reproducible.zip(bytes));
        Bench.beside("peer: its marks alone, streamed by POI", () -> Peers.marks(1000, 365));
        Bench.beside("peer: its marks alone by fastexcel", () -> Peers.fastest(1000, 365));
        memory(large);
    }

    private static ExcelGrid grid(int people, int activities) {
        List<ExcelGrid.Column> columns = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            columns.add(new ExcelGrid.Column(1 + i / 31 + "-" + (1 + i % 31), "支部党员大会"));
        }
        List<ExcelGrid.Line> lines = new ArrayList<>();
        for (int row = 0; row < people; row++) {
            List<String> marks = new ArrayList<>();
            for (int i = 0; i < activities; i++) {
                marks.add(SIGNS[(row * 7 + i) % SIGNS.length]);
            }
            lines.add(new ExcelGrid.Line(List.of("党员" + row, "第一党小组"), marks));
        }
        ExcelGrid.Marks signs = new ExcelGrid.Marks("√", "△", "×", "○");
        return new ExcelGrid(
                new ExcelGrid.Head("考勤矩阵", "图例", "支部", List.of("姓名", "党小组"), signs),
                columns,
                lines);
    }

    private static void memory(ExcelGrid grid) {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        int size = grid.bytes().length;
        long peak =
                pools.stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        System.out.printf("peak heap %d MB (limit 200), file %d KB%n", peak >> 20, size >> 10);
    }
}
