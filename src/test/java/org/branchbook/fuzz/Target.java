package org.branchbook.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.archive.Examination;
import org.branchbook.backup.Backups;
import org.branchbook.backup.RestorePreview;
import org.branchbook.base.WorkWatch;
import org.branchbook.bundle.BagWriter;
import org.branchbook.dump.DumpReader;
import org.branchbook.home.OpenBook;
import org.branchbook.ics.IcsReader;
import org.branchbook.officeform.Checked;
import org.branchbook.scan.Clues;
import org.branchbook.storage.TestBook;
import org.branchbook.wordform.Docx;
import org.branchbook.wordform.Forms;

/**
 * What the program reads of others: how a sound one is made, and through which door it comes in.
 */
enum Target {
    XLSX("roster.xlsx") {
        @Override
        byte[] seed(Path work) throws IOException {
            return workbook(new XSSFWorkbook());
        }
    },
    XLS("roster.xls") {
        @Override
        byte[] seed(Path work) throws IOException {
            return workbook(new HSSFWorkbook());
        }
    },
    CSV("roster.csv") {
        @Override
        byte[] seed(Path work) {
            return """
            姓名,性别,出生日期,入党时间,电话
            张三,男,1990-01-02,2012.7,13800000000
            李四,女,19910303,2015年6月,"1,2"
            """
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX("roster.docx") {
        @Override
        byte[] seed(Path work) throws IOException {
            return Docx.of(
                            Docx.table(
                                    Docx.row(
                                            Docx.cell(Docx.line("姓名")), Docx.cell(Docx.line("性别"))),
                                    Docx.row(
                                            Docx.cell(Docx.line("张三")), Docx.cell(Docx.line("男")))))
                    .bytes();
        }
    },
    ICS("plan.ics") {
        @Override
        byte[] seed(Path work) {
            return """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:x
            BEGIN:VEVENT
            UID:1@x
            DTSTAMP:20260301T000000Z
            DTSTART;TZID=Asia/Shanghai:20260316T143000
            DTEND;TZID=Asia/Shanghai:20260316T160000
            RRULE:FREQ=MONTHLY;COUNT=3
            SUMMARY:支部党员大会
            LOCATION:三号楼201
            END:VEVENT
            END:VCALENDAR
            """
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        void feed(Path file, OpenBook book) throws IOException {
            IcsReader.read(Files.readAllBytes(file));
        }
    },
    TEMPLATE("form.docx") {
        @Override
        byte[] seed(Path work) throws IOException {
            return Docx.of(
                            Docx.line("{{活动名称}} {{日期}}"),
                            Docx.table(
                                    Docx.row(Docx.cell(Docx.line("[人员.姓名]"))),
                                    Docx.row(Docx.cell(Docx.line("{{地点}}")))))
                    .bytes();
        }

        @Override
        void feed(Path file, OpenBook book) {
            Checked checked = Checked.of(file, Forms.FIELDS);
            if (checked.ready()) {
                checked.fill(Forms.values());
            }
        }
    },
    EXCEL_TEMPLATE("form.xlsx") {
        @Override
        byte[] seed(Path work) throws IOException {
            return workbook(new XSSFWorkbook());
        }

        @Override
        void feed(Path file, OpenBook book) {
            Checked checked = Checked.of(file, Forms.FIELDS);
            if (checked.ready()) {
                checked.fill(Forms.values());
            }
        }
    },
    BUNDLE("bundle.zip") {
        @Override
        byte[] seed(Path work) throws IOException {
            Path made = work.resolve("seed.zip");
            Files.deleteIfExists(made);
            try (BagWriter bag = BagWriter.begin(made)) {
                bag.add("data/记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));
                bag.add("data/资料.json", "{\"items\":[]}".getBytes(StandardCharsets.UTF_8));
                bag.finish(Map.of("Source-Organization", "第一支部"));
            }
            return Files.readAllBytes(made);
        }

        @Override
        void feed(Path file, OpenBook book) {
            Examination.of(file, WorkWatch.NOBODY);
        }
    },
    BACKUP("branchbook-20260318-090000-manual.zip") {
        @Override
        byte[] seed(Path work) throws IOException {
            try (TestBook book = TestBook.create()) {
                return Files.readAllBytes(
                        new Backups(book.book(), book.clock()).make("manual").path());
            }
        }

        @Override
        void feed(Path file, OpenBook book) throws IOException {
            RestorePreview.of(file, book.book(), book.backups());
            try (DumpReader dump = DumpReader.open(file)) {
                dump.verify();
            }
        }
    },
    PICTURE("photo.jpg") {
        @Override
        byte[] seed(Path work) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        }

        @Override
        void feed(Path file, OpenBook book) {
            Clues.read(file);
        }
    },
    PHONE("photo.heic") {
        @Override
        byte[] seed(Path work) {
            return ("\0\0\0\030ftypheic\0\0\0\0mif1heic\0\0\0\077meta\0\0\0\0\0\0\0\041hdlr\0\0\0\0"
                            + "\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\016pitm\0\0\0\0\0\01")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        void feed(Path file, OpenBook book) {
            Clues.read(file);
        }
    },
    PDF("scan.pdf") {
        @Override
        byte[] seed(Path work) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
            return out.toByteArray();
        }

        @Override
        void feed(Path file, OpenBook book) {
            Clues.read(file);
        }
    };

    final String file;

    Target(String file) {
        this.file = file;
    }

    abstract byte[] seed(Path work) throws IOException;

    /** Lets the program read the file; as rows of people where nothing else is said. */
    void feed(Path path, OpenBook book) throws IOException {
        book.intake().preview(path);
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        List<List<String>> rows =
                List.of(
                        List.of("姓名", "性别", "出生日期", "入党时间", "[人员.姓名]"),
                        List.of("张三", "男", "1990-01-02", "2012.7", "{{地点}}"),
                        List.of("李四", "女", "19910303", "2015年6月", ""));
        try (workbook) {
            Sheet sheet = workbook.createSheet("名册");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
