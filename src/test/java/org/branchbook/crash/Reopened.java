package org.branchbook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Sha256;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;

/**
 * What a reopened book holds beside what was acknowledged.
 *
 * @param lost acknowledged actions that are not there
 * @param half records of which a part is there
 * @param broken seals that do not fit, and links that are gone
 */
record Reopened(int lost, int half, int broken) {
    static final Reopened SOUND = new Reopened(0, 0, 0);

    private static final String ROWS =
            """
            select a.title t, a.closed_at is not null c,
                (select count(*) from attendance x where x.activity = a.id) marks,
                (select count(*) from record_version v where v.activity = a.id) versions,
                (select min(sha256) from evidence e where e.activity = a.id) file
              from activity a where a.title like '第%次'
            """;

    private record One(boolean closed, boolean whole) {}

    static String title(int number) {
        return "第" + number + "次";
    }

    static Reopened of(Book book, List<String> acknowledged) {
        Map<String, One> found = new HashMap<>();
        book.sql()
                .list(
                        ROWS,
                        row -> {
                            boolean closed = row.flag("c");
                            boolean whole =
                                    row.number("marks") == Work.PEOPLE
                                            && row.number("versions") == (closed ? 1 : 0)
                                            && intact(book, row.text("file").strip());
                            return found.put(row.text("t"), new One(closed, whole));
                        });
        int lost = 0;
        for (String done : acknowledged) {
            One one = found.get(title(Integer.parseInt(done.substring(1))));
            if (one == null || (done.startsWith("c") && !one.closed())) {
                lost++;
            }
        }
        int half = (int) found.values().stream().filter(one -> !one.whole()).count();
        Seals seals = new Seals(book);
        return new Reopened(lost, half, seals.broken().size() + (int) seals.lost());
    }

    private static boolean intact(Book book, String sha256) {
        Path file = book.attachments().path(sha256);
        try {
            return Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }
}
