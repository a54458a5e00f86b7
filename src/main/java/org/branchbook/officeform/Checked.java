package org.branchbook.officeform;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.excelform.ExcelForm;
import org.branchbook.office.OfficeKind;
import org.branchbook.tag.Finding;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;
import org.branchbook.wordform.WordForm;

/** A template file that was read and checked, of either kind. */
public final class Checked {
    private final OfficeKind kind;
    private final List<Finding> findings;
    private final int tags;
    private final Fill fill;

    /** Fills in what was read. */
    private interface Fill {
        byte[] with(Values values);
    }

    private Checked(OfficeKind kind, List<Finding> findings, int tags, Fill fill) {
        this.kind = kind;
        this.findings = findings;
        this.tags = tags;
        this.fill = fill;
    }

    /** Reads a file by its name's ending and looks its tags up. */
    public static Checked of(Path file, TagFields fields) {
        OfficeKind kind =
                OfficeKind.of(file)
                        .orElseThrow(() -> new AppException("office.other", file.getFileName()));
        return of(file, kind, fields);
    }

    public static Checked of(Path file, OfficeKind kind, TagFields fields) {
        String name = String.valueOf(file.getFileName());
        return orDamaged(name, () -> read(file, kind, fields, name));
    }

    /**
     * The libraries beneath answer to some damaged packages in ways of their own, each found by
     * feeding them spoilt files: all of it is said of the file.
     */
    private static <T> T orDamaged(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (AppException | InvalidInput plain) {
            throw plain;
        } catch (RuntimeException stumbled) {
            throw new AppException(stumbled, "office.damaged", name);
        }
    }

    private static Checked read(Path file, OfficeKind kind, TagFields fields, String name) {
        return switch (kind) {
            case WORD -> {
                WordForm form = WordForm.read(file, fields);
                Fill fill = values -> orDamaged(name, () -> form.fill(values));
                yield new Checked(kind, form.findings(), form.tags(), fill);
            }
            case EXCEL -> {
                ExcelForm form = ExcelForm.read(file, fields);
                Fill fill = values -> orDamaged(name, () -> form.fill(values));
                yield new Checked(kind, form.findings(), form.tags(), fill);
            }
        };
    }

    public OfficeKind kind() {
        return kind;
    }

    /** In the order of the file; notes among what is wrong. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many tags name something. */
    public int tags() {
        return tags;
    }

    /** Whether it can be filled in as it is. */
    public boolean ready() {
        return findings.stream().noneMatch(Finding::wrong);
    }

    /** The filled-in file; an AppException where it is not ready. */
    public byte[] fill(Values values) {
        return fill.with(values);
    }
}
