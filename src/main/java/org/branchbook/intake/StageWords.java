package org.branchbook.intake;

import java.util.Optional;
import java.util.Set;
import org.branchbook.branch.PostWords;
import org.branchbook.member.Stage;
import org.branchbook.table.Words;

/** What the words in cells mean. */
final class StageWords {
    private static final Set<String> NORMAL = Set.of("正常", "有党籍", "在册");

    private StageWords() {}

    /** Says that someone belongs, without telling the stage. */
    static boolean tellsNoStage(String text) {
        return NORMAL.contains(Words.value(text));
    }

    static Optional<Stage> stage(String text) {
        return switch (Words.value(text).replaceAll("\\s", "")) {
            // The code list GB/T 4762 has 中共党员 apart from 中共预备党员.
            case "中共党员", "党员", "中国共产党党员", "是" -> Optional.of(Stage.FULL);
            case "中国共产党预备党员", "否" -> Optional.of(Stage.PROBATIONARY);
            case "列入发展计划", "领取志愿书" -> Optional.of(Stage.CANDIDATE);
            case "入党申请人", "申请入党" -> Optional.of(Stage.APPLICANT);
            case String word -> Stage.parse(word);
        };
    }

    static boolean readable(String target, String text) {
        return switch (target) {
            case Targets.STAGE -> stage(text).isPresent();
            case Targets.POSTS ->
                    PostWords.read(Words.value(text)).filter(p -> !p.isEmpty()).isPresent();
            case Targets.GROUP -> text.contains("小组") || text.strip().matches(".{1,4}组");
            default -> true;
        };
    }
}
