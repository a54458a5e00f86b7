package org.branchbook.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Writes rows until it is killed; one byte on standard output acknowledges each. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) throws IOException {
        Book book = Book.create(Path.of(args[0]), TestBook.clock(TestBook.TODAY));
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 0; ; i++) {
                book.sql().insert("insert into party_group(name, position) values (?, 1)", "第" + i);
                out.write('.');
                out.flush();
            }
        }
    }
}
