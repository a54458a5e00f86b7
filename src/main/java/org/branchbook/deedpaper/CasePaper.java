package org.branchbook.deedpaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.branchbook.base.Dates;
import org.branchbook.base.InvalidInput;
import org.branchbook.livingcase.LivingCase;
import org.branchbook.paper.Written;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;

/** The story of a living Lei Feng; made only of a case that may be public. */
record CasePaper(String branch, LivingCase one) {
    CasePaper {
        InvalidInput.throwIfAny(one.publishable());
    }

    Written written(String on) {
        String name = "身边雷锋：" + one.person();
        return new Written(name, "", paper -> write(paper, name, on));
    }

    private void write(Paper paper, String name, String on) {
        LivingCase.Draft draft = one.draft();
        paper.title(DocumentNames.titleLines(name)).blank();
        String unit = draft.unit().isEmpty() ? "" : "（" + draft.unit() + "）";
        paper.body(
                "%s%s，%s：%s"
                        .formatted(
                                one.person(),
                                unit,
                                Dates.document(one.on()),
                                sentence(draft.deed().said())));
        paper.body(draft.story());
        paper.blank();
        paper.labelled("推荐", draft.nominatedBy());
        paper.labelled("核实", witnesses());
        LocalDate given = Objects.requireNonNull(one.consent().on());
        paper.labelled("本人同意", Dates.document(given) + "，" + one.consent().how());
        if (!one.standing().isEmpty()) {
            paper.labelled("宣传渠道", channels());
        }
        paper.blank().signature(branch, on, false);
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    private String witnesses() {
        List<String> names = new ArrayList<>();
        for (LivingCase.Witness witness : one.witnesses()) {
            names.add(witness.evidence() ? witness.name() + "（佐证）" : witness.name());
        }
        return String.join("、", names);
    }

    private String channels() {
        return one.standing().stream()
                .map(channel -> Dates.document(channel.published()) + channel.name())
                .collect(Collectors.joining("；"));
    }
}
