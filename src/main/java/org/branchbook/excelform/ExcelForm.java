package org.branchbook.excelform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.AppException;
import org.branchbook.base.Reproducible;
import org.branchbook.office.Guard;
import org.branchbook.office.OfficeKind;
import org.branchbook.office.OfficeParts;
import org.branchbook.office.OfficeReader;
import org.branchbook.office.Stripped;
import org.branchbook.tag.Finding;
import org.branchbook.tag.Place;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;

/** An Excel template, read, freed of what could do harm and checked; ready to be filled in. */
public final class ExcelForm {
    private final String name;
    private final TagFields fields;
    private final List<Finding> findings;
    private final int tags;
    private final byte[] cleaned;

    private ExcelForm(
            String name, TagFields fields, List<Finding> findings, int tags, byte[] cleaned) {
        this.name = name;
        this.fields = fields;
        this.findings = List.copyOf(findings);
        this.tags = tags;
        this.cleaned = cleaned;
    }

    /** An AppException says what the file is if it is no workbook that can be read. */
    public static ExcelForm read(Path file, TagFields fields) {
        String name = String.valueOf(file.getFileName());
        OfficeParts parts = OfficeReader.read(file, OfficeKind.EXCEL);
        Map<Stripped, Integer> stripped = new EnumMap<>(Stripped.class);
        stripped.putAll(Guard.free(parts, OfficeKind.EXCEL));
        int formulas = Formulas.settle(parts);
        if (formulas > 0) {
            stripped.put(Stripped.FORMULAS, formulas);
        }
        byte[] cleaned = parts.bytes();
        List<Finding> findings = new ArrayList<>();
        int tags = 0;
        try (XSSFWorkbook book = open(cleaned, name)) {
            for (Sheet sheet : book) {
                SheetCheck.Result result = SheetCheck.of((XSSFSheet) sheet, fields);
                findings.addAll(result.findings());
                tags += result.known();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Place whole = Place.of("tag.place.file");
        stripped.forEach((what, count) ->
                findings.add(Finding.note(whole, "", "tag.stripped", what, count)));
        if (tags == 0 && findings.stream().noneMatch(Finding::wrong)) {
            findings.add(Finding.wrong(whole, "", "tag.none"));
        }
        return new ExcelForm(name, fields, findings, tags, cleaned);
    }

    private static XSSFWorkbook open(byte[] bytes, String name) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | POIXMLException | IllegalArgumentException e) {
            throw new AppException(e, "office.damaged", name);
        }
    }

    /** What the check found, sheet by sheet; notes among them. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many tags name something. */
    public int tags() {
        return tags;
    }

    /** The filled-in workbook; refused while the check finds something wrong. */
    public byte[] fill(Values values) {
        List<Finding> wrong = findings.stream().filter(Finding::wrong).toList();
        if (!wrong.isEmpty()) {
            throw new AppException("tag.notReady", wrong.size());
        }
        try (XSSFWorkbook book = open(cleaned, name)) {
            for (Sheet sheet : book) {
                new SheetFill((XSSFSheet) sheet, fields, values).fill();
            }
            calculate(book);
            book.setForceFormulaRecalculation(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return Reproducible.zip(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For programs that show a workbook without calculating it; Excel and WPS calculate anew. */
    private static void calculate(XSSFWorkbook book) {
        try {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        } catch (NotImplementedException | FormulaParseException | IllegalStateException e) {
            // A function that POI does not know is calculated when the workbook is opened.
            book.setForceFormulaRecalculation(true);
        }
    }
}
