package org.branchbook.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.bundle.Finding;
import org.branchbook.paper.Written;
import org.branchbook.word.Paper;

/** 归档包核验报告: the four properties one after the other, with every finding by its file. */
public final class ExaminationPaper {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private ExaminationPaper() {}

    public static Written of(Examination examination, LocalDate today) {
        return new Written("归档包核验报告", "", paper -> write(paper, examination, today));
    }

    /** Eight digits together, so that it can be read aloud beside the handover paper. */
    private static String grouped(String code) {
        return code.isEmpty() ? "无" : code.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static void write(Paper paper, Examination examination, LocalDate today) {
        YearData data = examination.data();
        String branch = data == null ? "" : data.branch();
        paper.title("归档包核验报告").blank();
        paper.labelled("归档包", String.valueOf(examination.bundle().getFileName()));
        if (data != null) {
            paper.labelled("归档单位", branch);
            paper.labelled("年度", data.year() + "年，" + data.items().size() + "件");
        }
        paper.labelled("文件", examination.files() + "个");
        paper.labelled("校验码", grouped(examination.code()));
        paper.labelled("结论", examination.sound() ? "核验通过。" : "核验未通过，见下。");
        int number = 0;
        for (Finding.Property property : Finding.Property.values()) {
            List<Finding> found =
                    examination.findings().stream()
                            .filter(finding -> finding.code().property() == property)
                            .toList();
            paper.heading(1, "一二三四".charAt(number++) + "、" + CHINESE.text(property));
            if (found.isEmpty()) {
                paper.body("未发现问题。");
            }
            int item = 1;
            for (Finding finding : found) {
                paper.body(item++ + ". " + finding.text(CHINESE));
            }
        }
        paper.blank().signature("", Dates.document(today), false);
    }
}
