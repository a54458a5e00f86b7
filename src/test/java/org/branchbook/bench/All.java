package org.branchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every benchmark, each in a process of its own as if it were run alone, and a table of what they
 * measured; the start comes last.
 */
public final class All {
    private static final List<Class<?>> BENCHES =
            List.of(
                    RosterBench.class,
                    HistoryBench.class,
                    MemberListBench.class,
                    ImportBench.class,
                    LargeImportBench.class,
                    ArchiveBench.class,
                    CollectBench.class,
                    PastActivitiesBench.class,
                    MonthChangeBench.class,
                    DragBench.class,
                    YearBoardBench.class,
                    YearCheckBench.class,
                    BackupBench.class,
                    ClosedBackupBench.class,
                    SpreadBench.class,
                    LeiFengYearBench.class,
                    FillBench.class,
                    RecordOpenBench.class,
                    TypingBench.class,
                    AttendanceKeyBench.class,
                    MinutesBench.class,
                    FirstMinutesBench.class,
                    TemplateBench.class,
                    LedgerBench.class,
                    MatrixBench.class,
                    SearchBench.class,
                    EncryptedOpenBench.class,
                    StatisticsBench.class,
                    GrowthBench.class,
                    WindowLifeBench.class,
                    StartBench.class,
                    PackagedStartBench.class);

    private All() {}

    public static void main(String[] args) throws Exception {
        Path figures = Files.createTempFile("figures", ".tsv");
        List<String> flags = new ArrayList<>(StartBench.screen());
        flags.add("-D" + Figures.FILE + "=" + figures);
        int failed = 0;
        for (Class<?> bench : BENCHES) {
            System.out.println("-- " + bench.getSimpleName());
            Process process = StartBench.java(flags, bench).inheritIO().start();
            failed += process.waitFor() == 0 ? 0 : 1;
        }
        Figures.table(figures).forEach(System.out::println);
        Files.delete(figures);
        System.exit(failed);
    }
}
