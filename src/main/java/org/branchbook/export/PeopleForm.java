package org.branchbook.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.office.OfficeKind;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Finding;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagField.Kind;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;

/**
 * Lists of people by templates of one's own: any Word or Excel file with [人员.姓名] and other columns
 * of {@link ExportField} in a row, which is repeated for each person.
 */
public final class PeopleForm {
    private static final String LIST = "人员";
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private PeopleForm() {}

    /** The field dictionary of lists. */
    public static TagFields fields() {
        List<TagField> fields = new ArrayList<>();
        fields.add(field("名单名称", "花名册", "export.tag.name"));
        fields.add(field("党支部", "中共××大学××学院第一支部委员会", "export.tag.branch"));
        fields.add(field("上级党组织", "中共××大学××学院委员会", "export.tag.superior"));
        fields.add(field("截至日期", "2026年6月30日", "export.tag.day"));
        fields.add(field("人数", "28", "export.tag.count"));
        fields.add(field("正式党员人数", "24", "export.tag.full"));
        fields.add(field("预备党员人数", "4", "export.tag.probationary"));
        fields.add(field("信息说明", "证件号码、电话、住址已部分隐去", "export.tag.privacy"));
        fields.add(
                new TagField(
                        "",
                        LIST,
                        Kind.LIST,
                        "",
                        CHINESE.text("export.tag.people"),
                        ENGLISH.text("export.tag.people")));
        for (ExportField column : ExportField.all()) {
            fields.add(
                    new TagField(
                            LIST,
                            column.title(),
                            Kind.TEXT,
                            sample(column),
                            CHINESE.text(column),
                            ENGLISH.text(column)));
        }
        return new TagFields(fields);
    }

    private static TagField field(String name, String sample, String key) {
        return new TagField("", name, Kind.TEXT, sample, CHINESE.text(key), ENGLISH.text(key));
    }

    private static String sample(ExportField column) {
        return switch (column.name()) {
            case "no" -> "1";
            case "NAME" -> "王五";
            case "SEX" -> "男";
            case "ETHNICITY" -> "汉族";
            case "BIRTH_DATE" -> "1990-07-01";
            case "JOIN_DATE" -> "2019-06-11";
            case "stage" -> "正式党员";
            case "group" -> "第一党小组";
            default -> "";
        };
    }

    /**
     * A template with tags; empty for a sheet without any, which is one to be filled by its header.
     */
    static Optional<Checked> read(Path file) {
        Optional<OfficeKind> kind = OfficeKind.of(file);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get() == OfficeKind.WORD) {
            return Optional.of(Checked.of(file, fields()));
        }
        try {
            Checked checked = Checked.of(file, fields());
            boolean bare =
                    checked.findings().stream()
                            .filter(Finding::wrong)
                            .allMatch(finding -> finding.problem().key().equals("tag.none"));
            return checked.tags() == 0 && bare ? Optional.empty() : Optional.of(checked);
        } catch (AppException blank) {
            // Whoever fills it by its header says better what is wrong with it.
            return Optional.empty();
        }
    }

    /**
     * What the fields say.
     *
     * @param day the list is as of
     */
    static Values values(String name, LocalDate day, List<RosterEntry> people, ExportRow row) {
        long full = people.stream().filter(each -> each.stage() == Stage.FULL).count();
        long probationary =
                people.stream().filter(each -> each.stage() == Stage.PROBATIONARY).count();
        Values values =
                new Values()
                        .text("名单名称", name)
                        .text("党支部", row.branch().name())
                        .text("上级党组织", row.branch().superior())
                        .text("截至日期", Dates.document(day))
                        .text("人数", String.valueOf(people.size()))
                        .text("正式党员人数", String.valueOf(full))
                        .text("预备党员人数", String.valueOf(probationary))
                        .text("信息说明", row.privacy());
        List<Values> rows = new ArrayList<>();
        for (RosterEntry person : people) {
            Values said = values.row();
            int number = rows.size() + 1;
            for (ExportField column : ExportField.all()) {
                said.text(column.title(), row.value(column, person, number));
            }
            rows.add(said);
        }
        return values.list(LIST, rows);
    }
}
