package org.branchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.home.OpenBook;
import org.branchbook.officeform.Checked;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.tag.Values;
import org.branchbook.template.RecordPapers;
import org.branchbook.template.RecordStyle;
import org.branchbook.template.Templates;

/** A record by the table-like template, read, cleaned, checked and filled in each time. */
public final class TemplateBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private TemplateBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (OpenBook book = OpenBook.create(folder.resolve("book"), TestBook.clock(TODAY))) {
            SampleBranch.fill(book.book(), book.clock());
            RecordPapers papers = book.papers().records();
            ActivityId id =
                    book.activities().year(TODAY.getYear()).stream()
                            .filter(Activity::closed)
                            .max(Comparator.comparingInt(a -> a.minutes().length()))
                            .orElseThrow()
                            .id();
            Path form = Files.write(folder.resolve("form.docx"), Templates.form());
            Values values = papers.values(id);
            Bench.measure("template: read, clean, check", 40, () -> Templates.checked(form).tags());
            Checked checked = Templates.checked(form);
            Bench.measure("template: fill in", 40, () -> checked.fill(values));
            Bench.measure(
                    "record by template, from the book",
                    80,
                    () -> papers.write(id, RecordStyle.BuiltIn.FORM));
            Bench.measure(
                    "record in the narrative style, from the book",
                    80,
                    () -> papers.write(id, RecordStyle.BuiltIn.NARRATIVE));
        }
    }
}
