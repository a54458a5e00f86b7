package org.branchbook.excelform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /**
     * What has begun in a cell.
     *
     * @param list whose columns can be named inside
     */
    private record Open(String name, String typed, String list) {}

    private void cell(Cell cell, String list) {
        String text = cell.getStringCellValue().strip();
        String where = cell.getAddress().formatAsString();
        Place place = Place.of("tag.place.sheet", sheet.getSheetName(), where);
        Deque<Open> open = new ArrayDeque<>();
        Matcher matcher = CellTags.TAG.matcher(text);
        while (matcher.find()) {
            boolean column = matcher.group(2) != null;
            String name = CellTags.name(matcher);
            String inside = open.isEmpty() ? list : open.peek().list();
            if (CellTags.begins(name)) {
                open.push(begin(place, matcher.group(), CellTags.asked(name), inside));
            } else if (CellTags.ends(name)) {
                end(place, matcher.group(), CellTags.asked(name), open);
            } else if (!column || fields.isList(matcher.group(2).strip())) {
                tag(place, matcher, column ? matcher.group(2).strip() : inside, column);
            }
        }
        open.forEach(begun -> unclosed(place, begun));
        Matcher loose = CellTags.LOOSE.matcher(CellTags.TAG.matcher(text).replaceAll(""));
        if (loose.find()) {
            findings.add(Finding.wrong(place, text, "tag.loose", text));
        }
    }

    private Open begin(Place place, String typed, String asked, String list) {
        Optional<TagField> field = fields.find(list, asked);
        if (field.isEmpty() && !fields.isQuestion(list, asked)) {
            findings.add(unknown(place, typed, list, asked));
        } else {
            known++;
        }
        boolean repeats = field.filter(found -> found.kind() == Kind.LIST).isPresent();
        return new Open(asked, typed, repeats ? asked : list);
    }

    private void end(Place place, String typed, String name, Deque<Open> open) {
        boolean here = open.stream().anyMatch(begun -> closes(name, begun));
        if (!here) {
            findings.add(Finding.wrong(place, typed, "tag.notOpen", typed, "{{?" + name + "}}"));
            return;
        }
        while (!closes(name, open.peek())) {
            unclosed(place, open.pop());
        }
        open.pop();
    }

    private static boolean closes(String name, Open begun) {
        return name.isEmpty() || name.equals(begun.name());
    }

    private void unclosed(Place place, Open begun) {
        String end = "{{/" + begun.name() + "}}";
        findings.add(Finding.wrong(place, begun.typed(), "tag.unclosed", begun.typed(), end));
    }

    private void tag(Place place, Matcher matcher, String list, boolean column) {
        String typed = matcher.group();
        String name = CellTags.name(matcher);
        Optional<TagField> field = column ? fields.column(list, name) : fields.find(list, name);
        boolean alone = matcher.regionEnd() == typed.length();
        if (field.isEmpty() && !fields.isQuestion(list, name)) {
            findings.add(unknown(place, typed, list, name));
        } else if (field.isPresent() && field.get().kind() == Kind.LIST) {
            findings.add(Finding.wrong(place, typed, "tag.noList", name));
        } else if (field.isPresent() && field.get().kind() == Kind.PICTURE && !alone) {
            findings.add(Finding.wrong(place, typed, "tag.pictureAlone", typed));
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
