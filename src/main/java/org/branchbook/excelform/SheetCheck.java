package org.branchbook.excelform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.branchbook.tag.Finding;
import org.branchbook.tag.Place;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagField.Kind;
import org.branchbook.tag.TagFields;

/** Looks up every tag of a sheet. */
final class SheetCheck {
    private final XSSFSheet sheet;
    private final TagFields fields;
    private final List<Finding> findings = new ArrayList<>();
    private int known;

    private SheetCheck(XSSFSheet sheet, TagFields fields) {
        this.sheet = sheet;
        this.fields = fields;
    }

    /** What was found, and how many tags name something. */
    record Result(List<Finding> findings, int known) {}

    static Result of(XSSFSheet sheet, TagFields fields) {
        SheetCheck check = new SheetCheck(sheet, fields);
        for (Row row : sheet) {
            check.row(row);
        }
        return new Result(check.findings, check.known);
    }

    /** The lists whose columns a row names. */
    static SortedSet<String> lists(Row row, TagFields fields) {
        TreeSet<String> lists = new TreeSet<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                Matcher matcher = CellTags.TAG.matcher(cell.getStringCellValue());
                while (matcher.find()) {
                    String list = matcher.group(2);
                    if (list != null && fields.isList(list.strip())) {
                        lists.add(list.strip());
                    }
                }
            }
        }
        return lists;
    }

    private void row(Row row) {
        SortedSet<String> lists = lists(row, fields);
        if (lists.size() > 1) {
            String where = String.valueOf(row.getRowNum() + 1);
            findings.add(
                    Finding.wrong(
                            Place.of("tag.place.sheet", sheet.getSheetName(), where),
                            "",
                            "tag.twoLists",
                            String.join("、", lists)));
        }
        String list = lists.isEmpty() ? "" : lists.first();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                cell(cell, list);
            }
        }
    }

    private void cell(Cell cell, String list) {
        String text = cell.getStringCellValue();
        String where = cell.getAddress().formatAsString();
        Place place = Place.of("tag.place.sheet", sheet.getSheetName(), where);
        Matcher matcher = CellTags.TAG.matcher(text);
        while (matcher.find()) {
            boolean column = matcher.group(2) != null;
            if (!column || fields.isList(matcher.group(2).strip())) {
                tag(place, matcher, column ? matcher.group(2).strip() : list, column);
            }
        }
        Matcher loose = CellTags.LOOSE.matcher(CellTags.TAG.matcher(text).replaceAll(""));
        if (loose.find()) {
            findings.add(Finding.wrong(place, text, "tag.loose", text));
        }
    }

    private void tag(Place place, Matcher matcher, String list, boolean column) {
        String typed = matcher.group();
        String name = column ? matcher.group(3) : matcher.group(1);
        Optional<TagField> field = column ? fields.column(list, name) : fields.find(list, name);
        if (name.matches("[?？/／].*")) {
            findings.add(Finding.wrong(place, typed, "tag.noBlocks", typed));
        } else if (field.isEmpty() && !fields.isQuestion(list, name)) {
            findings.add(unknown(place, typed, list, name));
        } else if (field.isPresent() && field.get().kind() == Kind.LIST) {
            findings.add(Finding.wrong(place, typed, "tag.noList", name));
        } else if (field.isPresent() && field.get().kind() == Kind.PICTURE) {
            findings.add(Finding.wrong(place, typed, "tag.noPicture", typed));
        } else {
            known++;
        }
    }

    private Finding unknown(Place place, String typed, String list, String name) {
        return fields.nearest(list, name)
                .map(near -> Finding.wrong(place, typed, "tag.unknownNear", typed, near.tag()))
                .orElseGet(() -> Finding.wrong(place, typed, "tag.unknown", typed));
    }
}
