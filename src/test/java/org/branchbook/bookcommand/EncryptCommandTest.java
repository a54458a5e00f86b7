package org.branchbook.bookcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.storage.Book;
import org.junit.jupiter.api.Test;

/** A book gets a password, keeps it through a change of it, and loses it, by commands alone. */
class EncryptCommandTest extends CommandLineTest {
    private static final String BRANCH = "中共示范大学第一支部委员会";
    private static final String PASSWORD = "我欲因之梦寥廓。";

    EncryptCommandTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    private Path place() {
        return folder.resolve("book");
    }

    private static boolean holds(Path file, String secret) {
        try {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            return all.contains(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> holding(Path place, String secret) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).filter(f -> holds(f, secret)).toList();
        }
    }

    @Test
    void sealsTheBookAndItsSecondPlaceAndSaysWhatIsWrong() throws IOException {
        assertEquals(1, run("encrypt"));
        assertTrue(err.toString().contains("没有支部手册"), err::toString);
        done("new", "--name", BRANCH);
        String scan = file("签到表.jpg", "张三手写的签名");
        plan("党课", "2026-11-20");
        done("attach", scan, "--activity", "1");
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        String before = (String) json("backup", "--to", stick.toString()).get("file");
        assertFalse(holding(stick, "张三手写的签名").isEmpty());

        assertEquals(1, run("encrypt"));
        assertTrue(err.toString().contains("--book-password-file"), err::toString);
        String wanted = file("密码.txt", PASSWORD, "第二行不是密码");
        assertEquals(1, run("encrypt", "--book-password-file", file("短.txt", "12345")));
        assertTrue(err.toString().contains("密码至少要 8 个字符"), err::toString);
        assertFalse(Book.locked(place()));
        Path sheet = folder.resolve("恢复单.docx");
        done("encrypt", "--book-password-file", wanted, "--sheet-out", sheet.toString());
        assertTrue(Book.locked(place()));
        assertEquals(List.of(), holding(place(), BRANCH));
        done("backup", "--to", stick.toString(), "--book-password-file", wanted);
        assertEquals(List.of(), holding(stick, "张三手写的签名"));
        String code = code(sheet);
        assertFalse(out.toString().contains(code), out::toString);

        assertEquals(1, run("list", "activities"));
        assertTrue(err.toString().contains("设了密码"), err::toString);
        String wrong = file("错.txt", "我欲因之梦廖廓。");
        assertEquals(1, run("list", "activities", "--book-password-file", wrong));
        assertTrue(err.toString().contains("密码不对"), err::toString);
        assertFalse(err.toString().contains("我欲因之"), err::toString);
        done("list", "activities", "--book-password-file", file("码.txt", code));
        assertTrue(out.toString().contains("党课"), out::toString);

        done("restore", before, "--book-password-file", wanted);
        assertEquals(1, activities(wanted));
        assertTrue(Book.locked(place()));
    }

    @Test
    void changesThePasswordAndTakesItAway() throws IOException {
        done("new", "--name", BRANCH);
        plan("党课", "2026-11-20");
        String first = file("一.txt", PASSWORD);
        Map<String, Object> set = json("encrypt", "--book-password-file", first);
        String code = (String) set.get("recovery");
        assertEquals(2, run("encrypt", "--book-password-file", first));
        assertTrue(err.toString().contains("--new-password-file"), err::toString);
        String second = file("二.txt", "换了一个新密码啊");
        done("encrypt", "--book-password-file", first, "--new-password-file", second);
        assertEquals(1, run("list", "activities", "--book-password-file", first));
        String fresh =
                (String)
                        json("encrypt", "--book-password-file", second, "--new-sheet")
                                .get("recovery");
        assertEquals(1, run("decrypt", "--book-password-file", file("旧.txt", code)));
        Path backup = backup(second);
        done("decrypt", "--book-password-file", file("新.txt", fresh));
        assertFalse(Book.locked(place()));
        done("list", "activities");
        assertEquals(1, run("decrypt"));
        assertTrue(err.toString().contains("没有密码"), err::toString);

        assertEquals(1, run("restore", backup.toString()));
        assertTrue(err.toString().contains("设了密码"), err::toString);
        done("restore", backup.toString(), "--backup-password-file", second);
        assertFalse(Book.locked(place()));
        done("doctor");
    }

    /** Where a copy of a sealed backup lies that taking the password away does not reach. */
    private Path backup(String password) throws IOException {
        Path made = Path.of((String) json("backup", "--book-password-file", password).get("file"));
        return Files.copy(made, folder.resolve(made.getFileName()));
    }

    private int activities(String password) throws IOException {
        return rows(json("list", "activities", "--book-password-file", password), "activities")
                .size();
    }

    private static String code(Path sheet) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(sheet));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText()
                    .lines()
                    .filter(line -> line.matches("([0-9A-Z]{4}\\s*){4}"))
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow()
                    .strip();
        }
    }
}
