package org.branchbook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.WorkWatch;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.office.OfficeKind;
import org.branchbook.page.PdfPages;

/**
 * How many pages the workbooks of a bundle have when they are printed, which only an office program
 * knows. All of them are laid out at once, for starting it lasts longer than laying out.
 */
final class WorkbookPages {
    private final OfficeLayout layout;
    private final Map<String, byte[]> books = new LinkedHashMap<>();

    WorkbookPages(OfficeLayout layout) {
        this.layout = layout;
    }

    void add(String path, byte[] book) {
        if (layout.present()) {
            books.put(path, book);
        }
    }

    /** The pages by paths; a workbook that could not be laid out has none. */
    Map<String, Integer> count(WorkWatch watch) {
        Map<String, Integer> counted = new HashMap<>();
        if (books.isEmpty()) {
            return counted;
        }
        List<byte[]> pages;
        try {
            pages = layout.pages(List.copyOf(books.values()), OfficeKind.EXCEL, watch::stopped);
        } catch (AppException failed) {
            // The archive is whole without these numbers, and names them as missing.
            return counted;
        }
        List<String> paths = new ArrayList<>(books.keySet());
        for (int i = 0; i < paths.size(); i++) {
            byte[] pdf = pages.get(i);
            if (pdf.length > 0) {
                counted.put(paths.get(i), PdfPages.count(pdf));
            }
        }
        return counted;
    }
}
