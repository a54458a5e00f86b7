package org.branchbook.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.branchbook.base.AppException;
import org.branchbook.base.Heap;
import org.branchbook.base.WorkWatch;
import org.branchbook.bundle.BagWriter;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.page.PdfPages;
import org.branchbook.page.ScannedPdf;
import org.branchbook.yearfigures.YearFigures;

/** Writes the items of a year as a bundle, one after the other, in the memory of one file. */
final class ArchiveWriter {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "bmp", "gif", "tif");

    private static final String READ_ME =
            """
            本文件夹是党支部一年的归档包，不需要任何专用软件。
            用浏览器打开 index.html 查看全部内容；目录见 data/目录.xlsx、目录.docx、目录.pdf。
            每件一个文件夹：记录（.docx 可改的副本，.pdf 为长期保存的 PDF/A-2b）、签到表、照片和材料原件。
            data/资料.json 是同样内容的数据，UTF-8；记录的正文和它的 SHA-256 都在里面。
            手册数据.zip 是这一年的全部数据：每个表一个 tables/表名.jsonl，一行一个 JSON 对象；manifest.json
            说明各表各列；files/ 是其他文件夹里没有的附件。支部手册用它新建一本同样的手册：takeover 文件夹
            manifest-sha256.txt 是全部文件的 SHA-256（BagIt，RFC 8493）。核对：
              Linux、macOS：sha256sum -c manifest-sha256.txt
              支部手册：verify 文件夹
            请不要改动、改名、增删其中的文件，否则核验不能通过。
            """;

    private static final String COUNTED = "目录里表格的页数按本机 LibreOffice 排出的打印页计，用别的软件打印可能略有出入。\n";
    private static final String UNCOUNTED = "目录里没有计表格的页数，备注写明有几个；要计页，请在装有 LibreOffice 的电脑上生成。\n";

    private final YearArchive archive;
    private final YearFigures figures;
    private final String application;
    private final LocalDateTime now;
    private final WorkbookPages workbooks;
    private final WorkWatch watch;

    ArchiveWriter(
            YearArchive archive,
            YearFigures figures,
            String application,
            LocalDateTime now,
            Counting counting) {
        this.archive = archive;
        this.figures = figures;
        this.application = application;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.workbooks = new WorkbookPages(counting.layout());
        this.watch = counting.watch();
    }

    /**
     * Who counts and who watches.
     *
     * @param layout lays workbooks out to count their pages
     */
    record Counting(OfficeLayout layout, WorkWatch watch) {}

    /** What was written. */
    record Done(String code, int files, long bytes) {}

    Done write(Path target) {
        try (BagWriter bag = BagWriter.begin(target)) {
            List<Written> written = new ArrayList<>();
            Heap heap = new Heap();
            for (YearArchive.Numbered each : archive.items()) {
                if (watch.stopped()) {
                    throw new CancellationException();
                }
                written.add(write(bag, each));
                heap.tidy();
                watch.at(written.size(), archive.items().size(), each.item().title());
            }
            Map<String, Integer> counted = workbooks.count(watch);
            List<CatalogueLine> lines = written.stream().map(one -> one.line(counted)).toList();
            YearArchive.Head head = archive.head();
            Catalogue catalogue = new Catalogue(head, lines);
            bag.add("目录.xlsx", catalogue.xlsx());
            bag.add("目录.docx", catalogue.docx());
            bag.add("目录.pdf", catalogue.pdf());
            bag.add(
                    YearData.NAME,
                    YearData.bytes(head, figures, application, now.toString(), lines));
            bag.tag("index.html", new IndexPage(head, now.toString(), lines).bytes());
            String readMe = READ_ME + (counted.isEmpty() ? UNCOUNTED : COUNTED);
            bag.tag("说明.txt", readMe.getBytes(StandardCharsets.UTF_8));
            String code = bag.finish(info(head));
            int files = lines.stream().mapToInt(line -> line.files().size()).sum();
            long bytes =
                    lines.stream()
                            .flatMap(line -> line.files().stream())
                            .mapToLong(BagWriter.Put::bytes)
                            .sum();
            return new Done(code, files, bytes);
        }
    }

    private Map<String, String> info(YearArchive.Head head) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", head.branch());
        info.put("External-Description", head.year() + "年归档");
        info.put("Bagging-Date", now.toLocalDate().toString());
        info.put("Bag-Software-Agent", application);
        return info;
    }

    private Written write(BagWriter bag, YearArchive.Numbered each) {
        Item item = each.item();
        List<BagWriter.Put> files = new ArrayList<>();
        int pages = 0;
        int uncounted = 0;
        List<String> books = new ArrayList<>();
        for (Item.Part part : item.parts()) {
            String path = each.folder() + "/" + part.name();
            switch (part) {
                case Item.Part.Made made -> {
                    byte[] bytes = made.content().get();
                    pages += isPdf(part.name()) ? PdfPages.count(bytes) : 0;
                    // The Word copy has the pages of its PDF; a workbook only when it is printed.
                    if (ending(part.name()).equals("xlsx")) {
                        books.add(path);
                        workbooks.add(path, bytes);
                    }
                    files.add(bag.add(path, bytes));
                }
                case Item.Part.Poured poured -> files.add(bag.pour(path, poured.content()));
                case Item.Part.Kept kept -> {
                    Path file = kept.file().get();
                    int sides = sides(part.name(), file);
                    pages += sides;
                    uncounted += sides == 0 ? 1 : 0;
                    files.add(bag.copy(path, file));
                }
            }
        }
        return new Written(each, files, books, pages, uncounted);
    }

    /**
     * An item whose files are in the bundle.
     *
     * @param books paths of the workbooks, whose pages are counted in the end
     * @param pages of the other files
     * @param uncounted files that have no pages to be counted
     */
    private record Written(
            YearArchive.Numbered each,
            List<BagWriter.Put> files,
            List<String> books,
            int pages,
            int uncounted) {
        CatalogueLine line(Map<String, Integer> counted) {
            Item item = each.item();
            int more = books.stream().mapToInt(book -> counted.getOrDefault(book, 0)).sum();
            int gaps = (int) books.stream().filter(book -> !counted.containsKey(book)).count();
            return new CatalogueLine(
                    each.number(),
                    each.code(),
                    each.retention().documentName(),
                    item.title(),
                    item.date(),
                    pages + more,
                    noted(item.note(), uncounted + gaps),
                    each.folder(),
                    item.facts(),
                    files,
                    item.record());
        }
    }

    /** What has no pages to be counted is named, so that the number is not taken for all. */
    private static String noted(String note, int uncounted) {
        if (uncounted == 0) {
            return note;
        }
        String gap = "电子文件" + uncounted + "个未计页";
        return note.isEmpty() ? gap : note + "，" + gap;
    }

    /** A picture is a side; of what was handed in as .pdf, those there are. */
    private static int sides(String name, Path file) {
        if (!isPdf(name)) {
            return PICTURES.contains(ending(name)) ? 1 : 0;
        }
        try (ScannedPdf pdf = ScannedPdf.open(file, name)) {
            return pdf.pages();
        } catch (AppException damaged) {
            // It is kept as it was handed in, and counts as none.
            return 0;
        }
    }

    private static boolean isPdf(String name) {
        return ending(name).equals("pdf");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
