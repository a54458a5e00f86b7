package org.branchbook.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.bundle.BagWriter;

/**
 * {@code index.html} of a bundle: one page without a script, read from the disk by any browser,
 * that names every item with what a reader wants to know at once and leads to its files.
 */
final class IndexPage {
    private static final String STYLE =
            """
            body { font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif;
              margin: 24px auto; max-width: 1200px; padding: 0 16px; color: #222; }
            h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 28px 0 8px; }
            p { margin: 4px 0; color: #555; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            col.c { width: 232px; } col.d { width: 96px; } col.f { width: 264px; }
            col.n { width: 150px; }
            th, td { border-bottom: 1px solid #ddd; padding: 6px 8px; text-align: left;
              vertical-align: top; overflow-wrap: anywhere; }
            th { color: #555; font-weight: normal; background: #f6f6f6; }
            td.c, td.d { white-space: nowrap; }
            a { color: #c00000; text-decoration: none; } a:hover { text-decoration: underline; }
            small { color: #666; }
            small span { display: inline-block; margin-right: 1em; }
            @media screen and (max-width: 900px) { table { table-layout: auto; }
              td.c { white-space: normal; } }
            @page { size: A4; margin: 15mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; font-size: 11px; }
              h1 { font-size: 20px; } h2 { font-size: 14px; break-after: avoid; }
              col.c { width: 172px; } col.d { width: 68px; } col.f { width: 136px; }
              col.n { width: 84px; } th, td { padding: 3px 4px; }
              a { color: inherit; } tr { break-inside: avoid; } }
            @media screen and (prefers-color-scheme: dark) {
              body { background: #1e1e1e; color: #ddd; }
              p, small, th { color: #aaa; } th { background: #2a2a2a; }
              th, td { border-color: #3a3a3a; } a { color: #ff8a80; } }
            """;

    private final YearArchive.Head head;
    private final String made;
    private final List<CatalogueLine> lines;

    IndexPage(YearArchive.Head head, String made, List<CatalogueLine> lines) {
        this.head = head;
        this.made = made;
        this.lines = lines;
    }

    byte[] bytes() {
        String title = head.year() + "年归档";
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n")
                        .append("<meta charset=\"utf-8\">\n<meta http-equiv=\"")
                        .append("Content-Security-Policy\" content=\"default-src 'none'; ")
                        .append("style-src 'unsafe-inline'\">\n<meta name=\"viewport\"")
                        .append(" content=\"width=device-width\">\n<title>")
                        .append(text(head.branch() + " " + title))
                        .append("</title>\n<style>\n")
                        .append(STYLE)
                        .append("</style>\n</head>\n<body>\n<h1>")
                        .append(text(head.branch()))
                        .append("　")
                        .append(title)
                        .append("</h1>\n<p>共")
                        .append(lines.size())
                        .append("件，归档时间 ")
                        .append(text(made.replace('T', ' ')))
                        .append("。");
        for (String paper : List.of("data/目录.pdf", "data/目录.xlsx", "data/目录.docx", "说明.txt")) {
            page.append("<a href=\"").append(href(paper)).append("\">");
            page.append(paper.replace("data/", "")).append("</a>　");
        }
        page.append("</p>\n");
        byFolder().forEach((folder, inside) -> table(page, folder, inside));
        return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, List<CatalogueLine>> byFolder() {
        return lines.stream()
                .sorted(Comparator.comparing(CatalogueLine::folder))
                .collect(
                        Collectors.groupingBy(
                                line -> line.folder().substring(0, line.folder().indexOf('/')),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static void table(StringBuilder page, String folder, List<CatalogueLine> inside) {
        page.append("<h2>")
                .append(text(folder.replaceFirst("^\\d+-", "")))
                .append("</h2>\n<table>\n<colgroup><col class=\"c\"><col class=\"d\"><col>")
                .append("<col class=\"f\"><col class=\"n\"></colgroup>\n<thead><tr><th>档号</th>")
                .append("<th>日期</th><th>题名</th><th>文件</th><th>备注</th></tr></thead>\n<tbody>\n");
        for (CatalogueLine line : inside) {
            page.append("<tr><td class=\"c\">")
                    .append(text(line.code()))
                    .append("</td><td class=\"d\">")
                    .append(line.date())
                    .append("</td><td>")
                    .append(text(line.title()));
            String facts =
                    line.facts().entrySet().stream()
                            .map(fact -> text(fact.getKey() + " " + fact.getValue()))
                            .collect(Collectors.joining("</span><span>", "<span>", "</span>"));
            if (!line.facts().isEmpty()) {
                page.append("<br><small>").append(facts).append("</small>");
            }
            page.append("</td><td>");
            line.files().forEach(file -> link(page, line, file));
            page.append("</td><td>").append(text(line.note())).append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static void link(StringBuilder page, CatalogueLine line, BagWriter.Put file) {
        String name = file.path().substring("data/".length() + line.folder().length() + 1);
        page.append("<a href=\"")
                .append(href(file.path()))
                .append("\">")
                .append(text(name))
                .append("</a><br>");
    }

    /** A path as an address: every character but the slashes that might mean something. */
    private static String href(String path) {
        return Stream.of(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
