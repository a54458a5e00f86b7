package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackupsTest {
    @Test
    void makesACopyThatOpensAndHoldsTheData() throws SQLException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert("insert into party_group(name, position) values ('第一党小组', 1)");
            Backups backups = new Backups(test.book(), test.clock());
            assertFalse(backups.madeToday("daily"));
            Path zip = backups.make("daily");
            assertTrue(backups.madeToday("daily"));
            String url = "jdbc:h2:zip:" + zip + "!/book;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
            try (Connection copy = DriverManager.getConnection(url, "branchbook", "");
                    ResultSet names =
                            copy.createStatement().executeQuery("select name from party_group")) {
                assertTrue(names.next());
                assertEquals("第一党小组", names.getString(1));
            }
        }
    }

    @Test
    void keepsTheTenNewestOfAReason() throws IOException {
        try (TestBook test = TestBook.create()) {
            for (int day = 1; day <= 12; day++) {
                var clock = TestBook.clock(LocalDate.of(2026, 3, day));
                new Backups(test.book(), clock).make("daily");
            }
            new Backups(test.book(), test.clock()).make("import");
            try (Stream<Path> files = Files.list(test.folder().resolve("backups"))) {
                List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
                assertEquals(11, names.size());
                assertEquals("daily-20260303-090000.zip", names.getFirst());
            }
        }
    }
}
