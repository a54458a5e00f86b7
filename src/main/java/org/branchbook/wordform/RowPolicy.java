package org.branchbook.wordform;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.tag.Values;

/**
 * Repeats a table row for a list. Where there is nobody on it the row goes, unless nothing but an
 * empty form would be left: then it stays as an empty row to write in.
 */
final class RowPolicy implements RenderPolicy {
    private static final RenderPolicy ROWS =
            new LoopRowTableRenderPolicy(Tags.ROW_BEGIN, Tags.ROW_END, true);

    @Override
    public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
        ROWS.render(tag, rows(tag, data), template);
    }

    private static Object rows(ElementTemplate tag, Object data) {
        boolean none = !(data instanceof List<?> list) || list.isEmpty();
        return none && onlyBody(tag) ? List.of(new Values()) : none ? List.of() : data;
    }

    /** Whether every other row of the table is a heading. */
    private static boolean onlyBody(ElementTemplate tag) {
        if (!(tag instanceof RunTemplate run)
                || !(run.getRun().getParent() instanceof XWPFParagraph paragraph)
                || !(paragraph.getBody() instanceof XWPFTableCell cell)) {
            return true;
        }
        List<XWPFTableRow> rows = cell.getTableRow().getTable().getRows();
        return rows.stream().filter(row -> !row.isRepeatHeader()).count() <= 1 || rows.size() <= 2;
    }
}
