package org.branchbook.leifengpaper;

import java.util.List;
import org.branchbook.document.DocumentNames;
import org.branchbook.donation.Donation;
import org.branchbook.paper.Written;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 爱心捐赠登记表 of a year. */
final class DonationPaper {
    private final String branch;
    private final int year;
    private final List<Donation> donations;

    DonationPaper(String branch, int year, List<Donation> donations) {
        this.branch = branch;
        this.year = year;
        this.donations = donations;
    }

    Written written() {
        String name = year + "年爱心捐赠登记表";
        return new Written(name, "", paper -> write(paper, name));
    }

    private void write(Paper paper, String name) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        paper.title(DocumentNames.titleLines(name)).blank();
        if (donations.isEmpty()) {
            paper.body("本年没有捐赠记录。");
            return;
        }
        WordTable out =
                WordTable.columns(12, 26, 26, 40, 26, 34)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("序号", "日期", "捐赠人", "物品、数量", "收据号", "受赠方");
        int number = 1;
        for (Donation one : donations) {
            Donation.Draft draft = one.draft();
            String amount = draft.gift().amount();
            out.row(
                    Cell.center(String.valueOf(number++)),
                    Cell.center(draft.on().toString()),
                    Cell.center(draft.donor()),
                    Cell.text(
                            amount.isEmpty()
                                    ? draft.gift().item()
                                    : draft.gift().item() + "，" + amount),
                    Cell.center(draft.to().receipt()),
                    Cell.text(draft.to().recipient()));
        }
        paper.table(out.framed());
        paper.note("均为自愿捐赠，按日期登记，不汇总、不排名。");
    }
}
