package org.branchbook.template;

import static org.branchbook.wordform.Docx.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.officeform.Checked;
import org.branchbook.storage.TestBook;
import org.branchbook.wordform.Docx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates in a real book. */
class TemplatesTest {
    @TempDir Path folder;
    private final TestBook book = TestBook.create();
    private final Templates templates =
            new Templates(book.sql(), book.book().attachments(), book.clock());

    @AfterEach
    void close() {
        book.close();
    }

    private Path file(String name, String text) throws IOException {
        return Docx.of(line(text)).write(folder.resolve(name));
    }

    @Test
    void keepsACopyOfTheFileUnderAnUnusedName() throws IOException {
        Path file = file("记录表.docx", "{{主持人}}");
        Template first = templates.add(file, "", TemplateSubject.RECORD);
        Template second = templates.add(file, "", TemplateSubject.RECORD);
        assertEquals("记录表", first.name());
        assertEquals("记录表 2", second.name());
        Files.delete(file);
        assertEquals(1, templates.check(first).tags());
        assertEquals(List.of(first, second), templates.all());
        assertEquals(first, templates.find("记录表").orElseThrow());
        assertEquals(second, templates.find("" + second.id()).orElseThrow());
    }

    @Test
    void refusesNamesThatAreTakenEmptyOrTooLong() throws IOException {
        Path file = file("a.docx", "{{主持人}}");
        Template one = templates.add(file, "甲", TemplateSubject.RECORD);
        templates.add(file, "乙", TemplateSubject.RECORD);
        assertThrows(InvalidInput.class, () -> templates.add(file, "甲", TemplateSubject.RECORD));
        assertThrows(InvalidInput.class, () -> templates.rename(one.id(), "乙"));
        assertThrows(InvalidInput.class, () -> templates.rename(one.id(), " "));
        assertThrows(InvalidInput.class, () -> templates.rename(one.id(), "长".repeat(61)));
        templates.rename(one.id(), "甲");
        templates.rename(one.id(), "丙");
        assertEquals("丙", templates.find("丙").orElseThrow().name());
    }

    @Test
    void keepsTheChoicesOfARemovedTemplateForItsReturn() throws IOException {
        Template own = templates.add(file("a.docx", "{{主持人}}"), "", TemplateSubject.RECORD);
        templates.use(ActivityType.PARTY_LECTURE, new RecordStyle.Own(own));
        templates.use(ActivityType.THEME_PARTY_DAY, RecordStyle.BuiltIn.FORM);
        templates.remove(own.id());
        assertEquals(RecordStyle.BuiltIn.NARRATIVE, templates.style(ActivityType.PARTY_LECTURE));
        templates.restore(own.id());
        assertEquals(new RecordStyle.Own(own), templates.style(ActivityType.PARTY_LECTURE));
        assertEquals(RecordStyle.BuiltIn.FORM, templates.style(ActivityType.THEME_PARTY_DAY));
        templates.use(ActivityType.THEME_PARTY_DAY, RecordStyle.BuiltIn.NARRATIVE);
        assertEquals(RecordStyle.BuiltIn.NARRATIVE, templates.style(ActivityType.THEME_PARTY_DAY));
    }

    @Test
    void usesATemplateOnlyOnceItIsMended() throws IOException {
        Template bad = templates.add(file("a.docx", "{{主特人}}"), "", TemplateSubject.RECORD);
        assertFalse(templates.check(bad).ready());
        AppException refused =
                assertThrows(
                        AppException.class,
                        () -> templates.use(ActivityType.PARTY_LECTURE, new RecordStyle.Own(bad)));
        assertEquals("template.notReady", refused.key());
        Template before = templates.replace(bad.id(), file("b.docx", "{{主持人}}"));
        Template mended = templates.find("a").orElseThrow();
        templates.use(ActivityType.PARTY_LECTURE, new RecordStyle.Own(mended));
        templates.putBack(before);
        assertEquals(bad, templates.find("a").orElseThrow());
    }

    @Test
    void keepsTemplatesOfListsApartFromThoseOfRecords() throws IOException {
        Path list =
                Docx.of(
                                Docx.table(
                                        Docx.row(Docx.cell(line("[人员.姓名]"))),
                                        Docx.row(Docx.cell(line("{{人数}}")))))
                        .write(folder.resolve("名单.docx"));
        Template people = templates.add(list, "", TemplateSubject.PEOPLE);
        templates.add(file("a.docx", "{{主持人}}"), "", TemplateSubject.RECORD);
        assertEquals(List.of(people), templates.ofPeople());
        assertTrue(templates.check(people).ready());
        Template wrong = templates.add(list, "记录", TemplateSubject.RECORD);
        assertFalse(templates.check(wrong).ready(), "{{人数}} is no field of records");
        AppException refused =
                assertThrows(
                        AppException.class,
                        () ->
                                templates.use(
                                        ActivityType.PARTY_LECTURE, new RecordStyle.Own(people)));
        assertEquals("template.notRecord", refused.key());
    }

    @Test
    void bringsAFormInTheShapeOfThePaperOnes() throws IOException {
        Checked form = Templates.checkedForm();
        assertEquals(List.of(), form.findings());
        String xml = org.branchbook.base.ZipParts.of(Templates.form()).get("word/document.xml");
        for (String said :
                List.of(
                        "<w:tblW w:w=\"9399\" w:type=\"dxa\"/>",
                        "<w:tblInd w:w=\"-440\" w:type=\"dxa\"/>",
                        "<w:sz w:val=\"44\"/>")) {
            assertEquals(2, xml.split(said, -1).length, said);
        }
        org.branchbook.wordform.Schema.check(Templates.form());
    }
}
