package org.branchbook.oldyears;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Records and scans of 2019 as they lie in a cupboard: two tell all, three leave something open.
 */
public final class OldFolder {
    private final Path dir;

    public OldFolder(Path dir) {
        this.dir = dir;
    }

    public void fill() throws IOException {
        Files.createDirectories(dir.resolve("2019/三月"));
        lines(
                "2019/2019年3月5日党课记录.docx",
                "学习雷锋精神专题党课",
                "时间：2019年3月5日 14:30-16:00",
                "地点：301会议室",
                "主持人：张三");
        form("2019/三月/支部党员大会.docx");
        scan("2019/三月/签到表.jpg");
        scan("2019/20190305签到.png");
        scan("2019/2019-05-04合影.jpg");
        lines("2019/2019-06-01主题党日.docx", "主题党日", "时间：2019年6月2日");
        scan("杂/无日期.pdf");
        Files.writeString(dir.resolve("2019/.DS_Store"), "x");
    }

    /** As many scans in a folder as a day each, whose names tell no type. */
    public void scans(String name, int days) throws IOException {
        for (int day = 1; day <= days; day++) {
            scan("%s/2019-07-%02d.jpg".formatted(name, day));
        }
    }

    private void lines(String name, String... lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            write(name, document);
        }
    }

    private void form(String name) throws IOException {
        String[][] cells = {
            {"会议名称", "讨论发展党员"},
            {"时间", "2019年3月20日 15:00-17:00"},
            {"地点", "201"},
            {"会议类型", "支部党员大会"},
            {"会议内容", "讨论李四入党。"}
        };
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(cells.length, 2);
            for (int i = 0; i < cells.length; i++) {
                table.getRow(i).getCell(0).setText(cells[i][0]);
                table.getRow(i).getCell(1).setText(cells[i][1]);
            }
            write(name, document);
        }
    }

    private void write(String name, XWPFDocument document) throws IOException {
        try (OutputStream out = Files.newOutputStream(dir.resolve(name))) {
            document.write(out);
        }
    }

    private void scan(String name) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "scan of " + name);
    }
}
