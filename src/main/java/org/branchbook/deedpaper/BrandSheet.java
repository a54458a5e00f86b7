package org.branchbook.deedpaper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.base.Dates;
import org.branchbook.base.Photo;
import org.branchbook.brand.Brand;
import org.branchbook.brand.BrandFigures;
import org.branchbook.paper.Written;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;
import org.branchbook.word.WordPicture;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 服务品牌简介: a brand on one page. */
record BrandSheet(String branch, Brand brand, BrandFigures figures, DeedPapers.Ties ties) {
    /** Pixels of the longer side of the logo: 26 mm at the 96 dots an inch of documents. */
    private static final int LOGO = 98;

    /** As many years and proofs as fit on the page. */
    private static final int YEARS = 6;

    private static final int PROOFS = 6;

    Written written(String on) {
        String name = "服务品牌简介：" + brand.name();
        return new Written(name, "", paper -> write(paper, on));
    }

    private void write(Paper paper, String on) {
        logo().ifPresent(picture -> paper.pictures(List.of(picture)));
        paper.title(DocumentNames.titleLines("“" + brand.name() + "”服务品牌简介"));
        paper.gap(4);
        paper.table(what());
        paper.gap(4);
        paper.table(years());
        paper.gap(4);
        if (!brand.evidence().isEmpty()) {
            paper.table(evidence());
            paper.gap(4);
        }
        paper.signature(branch, on, false);
    }

    private Optional<WordPicture> logo() {
        Copy copy = brand.draft().ties().logo();
        return copy == null
                ? Optional.empty()
                : Photo.read(ties.content().apply(copy.sha256()), LOGO)
                        .map(image -> new WordPicture(Photo.png(image), ""));
    }

    private static WordTable table(double... columns) {
        return WordTable.columns(columns).fontSize(11).lineHeight(17).rowHeight(7.5);
    }

    private WordTable what() {
        Brand.Draft draft = brand.draft();
        return table(26, 42, 26, 62)
                .row(
                        Cell.label("负责人"),
                        Cell.text(draft.leader()),
                        Cell.label("成立时间"),
                        Cell.text(Dates.document(brand.founded()) + "（已" + figures.alive() + "周年）"))
                .row(Cell.label("定位"), Cell.text(draft.words().positioning()).spanning(3))
                .row(Cell.label("口号"), Cell.text(draft.words().slogan()).spanning(3))
                .row(
                        Cell.label("团队"),
                        Cell.text("成立时%d人，现有%d人".formatted(figures.founders(), figures.team())),
                        Cell.label("累计活动"),
                        Cell.text(figures.activities() + "次"))
                .row(Cell.label("服务项目"), Cell.text(ties.projects()).spanning(3))
                .row(Cell.label("合作单位"), Cell.text(ties.partners()).spanning(3))
                .framed();
    }

    private WordTable years() {
        WordTable out = table(30, 32, 32, 32, 30).header("年度", "活动（次）", "服务人数", "服务小时", "团队人数");
        List<BrandFigures.Year> all = figures.years();
        for (BrandFigures.Year one : all.subList(Math.max(0, all.size() - YEARS), all.size())) {
            out.row(
                    Cell.center(String.valueOf(one.year())),
                    Cell.center(String.valueOf(one.activities())),
                    Cell.center(String.valueOf(one.people())),
                    Cell.center(plain(one)),
                    Cell.center(String.valueOf(one.team())));
        }
        return out.framed();
    }

    private static String plain(BrandFigures.Year one) {
        return one.hours().signum() == 0 ? "0" : one.hours().stripTrailingZeros().toPlainString();
    }

    private WordTable evidence() {
        List<Brand.Proof> all = brand.evidence();
        String said =
                all.subList(Math.max(0, all.size() - PROOFS), all.size()).stream()
                        .map(proof -> proof.year() + "年：" + proof.said())
                        .collect(Collectors.joining("\n"));
        return table(26, 130).row(Cell.label("成果佐证"), Cell.text(said)).framed();
    }
}
