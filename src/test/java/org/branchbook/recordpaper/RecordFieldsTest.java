package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.base.Photo;
import org.branchbook.evidence.FileTaking;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.tag.TagField;
import org.branchbook.tag.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary and what its fields say, on the sample branch. */
class RecordFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<String> EVERYWHERE = Set.of("序号", "中文序号");

    private static Set<String> names(String list) {
        return RecordFields.all().all().stream()
                .filter(field -> field.list().equals(list))
                .map(TagField::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryFieldOnceAndTellsItsMeaningInBothLanguages() {
        List<String> tags = RecordFields.all().all().stream().map(TagField::tag).toList();
        assertEquals(tags.size(), Set.copyOf(tags).size());
        for (TagField field : RecordFields.all().all()) {
            assertTrue(!field.zh().isBlank() && !field.en().isBlank(), field.tag());
            assertTrue(
                    field.list().isEmpty() || RecordFields.all().isList(field.list()), field.tag());
        }
    }

    @Test
    void givesEveryFieldOfTheDictionaryAValue(@TempDir Path folder) {
        try (OpenBook book = OpenBook.create(folder.resolve("book"), TestBook.clock(TODAY))) {
            SampleBranch.fill(book.book(), book.clock());
            ActivityId id =
                    book.activities().year(2026).stream()
                            .filter(Activity::closed)
                            .max(Comparator.comparingInt(a -> a.minutes().length()))
                            .orElseThrow()
                            .id();
            Values values = book.papers().documents().values(id, TODAY);
            assertEquals(names(""), new TreeSet<>(values.names()));
            for (String list : names("")) {
                for (Values row : values.rows(list)) {
                    Set<String> given = new TreeSet<>(row.names());
                    assertTrue(given.containsAll(names(list)), list + " " + given);
                    given.removeAll(names(list));
                    assertTrue(EVERYWHERE.containsAll(given), list + " " + given);
                }
            }
            assertEquals("支部党员大会会议记录", values.say("记录名称"));
            assertEquals(28, values.rows("人员").size());
            assertEquals(
                    28,
                    values.rows("出席人员").size()
                            + values.rows("请假人员").size()
                            + values.rows("缺席人员").size());
            assertEquals("☑", values.say("是党员大会"));
            assertTrue(values.say("决议").contains("赞成"));
        }
    }

    @Test
    void showsPhotosOfEveryKindAndNothingElse(@TempDir Path folder) throws IOException {
        try (OpenBook book = OpenBook.create(folder.resolve("book"), TestBook.clock(TODAY))) {
            ActivityId id =
                    book.activities()
                            .plan(
                                    new ActivityPlan(
                                            ActivityType.THEME_PARTY_DAY,
                                            "主题党日",
                                            new ActivityPlan.When(
                                                    TODAY, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                                            "",
                                            new ActivityPlan.People(
                                                    "", "", Audience.of(Audience.Kind.MEMBERS))));
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            Path photo = Files.write(folder.resolve("1.jpg"), Photo.jpeg(image));
            Evidence.File file =
                    new FileTaking(book.activities(), book.book().attachments()).copy(photo);
            for (Evidence.Kind kind : Evidence.Kind.values()) {
                book.activities().addEvidence(id, kind, file);
            }
            assertEquals(3, book.papers().documents().values(id, TODAY).rows("照片").size());
        }
    }
}
