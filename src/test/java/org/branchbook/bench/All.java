package org.branchbook.bench;

import java.util.List;

/** Every benchmark, each in a process of its own as if it were run alone; the start comes last. */
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
                    StartBench.class);

    private All() {}

    public static void main(String[] args) throws Exception {
        int failed = 0;
        for (Class<?> bench : BENCHES) {
            System.out.println("-- " + bench.getSimpleName());
            Process process = StartBench.java(StartBench.screen(), bench).inheritIO().start();
            failed += process.waitFor() == 0 ? 0 : 1;
        }
        System.exit(failed);
    }
}
